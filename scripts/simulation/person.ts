import { skillOf, type Answers, type ItemAnswer } from '#domain/answers.ts';
import { LEVELS, SKILL_IDS, type Level, type SkillId } from '#domain/model.ts';
import type { RoleTargets } from '#domain/result.ts';
import type { ScenarioEntry } from '#domain/scenarios.ts';
import { scoring } from '#domain/scoring.ts';
import type { Population } from './populations.ts';
import { pickWeighted, type Random } from './random.ts';

/** Where a person truly stands in one skill. */
export interface Truth {
  readonly level: Level;
  /** The level plus up to half a step either way, 0.5 to 5.5. */
  readonly position: number;
}

/** One set of answers for one role and length, with the truth behind it. */
export interface Person {
  readonly truths: ReadonlyMap<SkillId, Truth>;
  readonly answers: Answers;
}

function drawTruth(random: Random): Truth {
  const level = pickWeighted(LEVELS, scoring.prior, random);
  return { level, position: level - 0.5 + random() };
}

/**
 * Draws a person: each skill's true level from the prior, for itself alone, and answers as their population gives them.
 * All ratings and scenarios are answered; no rating is changed afterwards.
 */
export function drawPerson(
  role: RoleTargets,
  scenarios: readonly ScenarioEntry[],
  population: Population,
  random: Random,
): Person {
  const truths = new Map<SkillId, Truth>();
  const answers: Record<string, ItemAnswer> = {};
  for (const [i, skill] of SKILL_IDS.entries()) {
    if (role.targets[i] === 0) continue;
    const truth = drawTruth(random);
    truths.set(skill, truth);
    answers[skill] = { kind: 'rated', level: population.rate(truth.level, random) };
  }
  for (const { id, outcomes } of scenarios) {
    const truth = truths.get(skillOf(id));
    if (!truth) throw new RangeError(`${id} is asked without its rating`);
    answers[id] = { kind: 'chose', option: population.choose(truth.level, outcomes, random), isLocked: true };
  }
  return { truths, answers };
}
