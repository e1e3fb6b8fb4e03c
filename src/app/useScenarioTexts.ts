import { use } from 'react';
import type { Scenario } from '#content/types.ts';
import { skillOf, type ScenarioId } from '#domain/answers.ts';
import { loadScenarios, questionnaireOf } from './instrument.ts';

/** Waits for the texts of these scenarios, and for no others. */
export function useScenarioTexts(ids: readonly ScenarioId[]): (id: ScenarioId) => readonly Scenario[] {
  const texts: Scenario[] = [];
  for (const part of new Set(ids.map((id) => questionnaireOf[skillOf(id)]))) texts.push(...use(loadScenarios(part)));
  return (id) => texts.filter((text) => text.id === id);
}
