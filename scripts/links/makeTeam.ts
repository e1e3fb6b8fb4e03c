import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { skillOf, type ItemAnswer } from '#domain/answers.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { getAskedRole, makeFullResult } from '#domain/makeFullResult.ts';
import { SKILL_IDS, type Level, type RoleCode, type SkillId } from '#domain/model.ts';
import { selectScenarios } from '#domain/scenarios.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { MODEL } from '../simulation/populations.ts';
import { makeRandom, pickEvenly, type Random } from '../simulation/random.ts';

/** Roles of a made-up clinic; nurses are the most. */
const ROLES: readonly (readonly [RoleCode, string])[] = [
  ['RN', 'Nurse'],
  ['RN', 'Nurse'],
  ['GP', 'Physician'],
  ['COO', 'Coordinator'],
  ['THR', 'Therapist'],
  ['RN', 'Nurse'],
  ['PHA', 'Pharmacist'],
  ['ITS', 'IT support'],
  ['COA', 'Coach'],
];
/** What the whole clinic finds hard. */
const WEAK: ReadonlySet<SkillId> = new Set(['VID-5', 'COM-4', 'TRB-2']);
/** How many in a hundred skip a rating, or have no such work. */
const [SKIPPED, NOT_PART] = [2, 2];
/** 23 November 2026. */
const DAY = 326;
const DAYS = 30;

const limit = (level: number): Level => Math.min(5, Math.max(1, level)) as Level;

function drawLevel(target: Level, isWeak: boolean, random: Random): Level {
  const drift = isWeak ? -2 + Math.floor(random() * 2) : Math.floor(random() * 3) - (random() < 0.3 ? 1 : 0);
  return limit(target + drift);
}

export interface TeamLinkKind {
  readonly kind: 'full' | 'quick' | 'summary';
  /** Days before 23 November 2026. */
  readonly daysAgo?: number;
}

/** The code of one made-up person of the clinic. */
export function drawTeamLink(role: RoleCode, { kind, daysAgo = 0 }: TeamLinkKind, random: Random): string {
  const asked = getAskedRole(presentItemSet, role);
  const scenarios = kind === 'quick' ? [] : selectScenarios(presentItemSet.scenarios, asked, false);
  const answers: Record<string, ItemAnswer> = {};
  const levels = new Map<SkillId, Level>();
  for (const [i, skill] of SKILL_IDS.entries()) {
    const target = asked.targets[i];
    if (!target) continue;
    const level = drawLevel(target, WEAK.has(skill), random);
    levels.set(skill, level);
    const luck = random() * 100;
    if (luck < SKIPPED) answers[skill] = { kind: 'skipped' };
    else if (luck < SKIPPED + NOT_PART) answers[skill] = { kind: 'notPartOfMyWork' };
    else answers[skill] = { kind: 'rated', level: MODEL.rate(level, random) };
  }
  for (const { id, outcomes } of scenarios) {
    const level = levels.get(skillOf(id)) ?? 1;
    answers[id] = { kind: 'chose', option: MODEL.choose(level, outcomes, random), isLocked: true };
  }
  const length = kind === 'quick' ? 'quick' : 'full';
  const full = makeFullResult(answers, { role, length, hasLicence: false }, DAY - daysAgo, presentItemSet);
  return encodeResult(kind === 'summary' ? summarizeResult(full, itemSets) : full, itemSets);
}

const SITE = 'http://127.0.0.1:4174';

/**
 * `label, link` lines of a made-up clinic, always the same for the same count, seed and days: two of three are full
 * links. Two seeds give the same people other answers.
 * @param daysAgo - Days before 23 November 2026 of the newest.
 */
export function makeTeamLines(count: number, seed = 1, daysAgo = 0): readonly string[] {
  const random = makeRandom(seed, 9);
  const numbers = new Map<string, number>();
  return Array.from({ length: count }, (_, i) => {
    const [role, name] = ROLES[i % ROLES.length] ?? ['RN', 'Nurse'];
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    const kind = pickEvenly(['full', 'full', 'full', 'full', 'summary', 'quick'] as const, random);
    const code = drawTeamLink(role, { kind, daysAgo: daysAgo + Math.floor(random() * DAYS) }, random);
    return `${name} ${number}, ${SITE}/r#${code}`;
  });
}
