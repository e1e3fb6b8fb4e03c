import { areUpperGuesses } from '#domain/calibration.ts';
import { buildResult, type RoleTargets, type ScoredSkill, type ScoredVerdict } from '#domain/result.ts';
import type { ScenarioEntry } from '#domain/scenarios.ts';
import { drawPerson, type Person } from './person.ts';
import type { Population } from './populations.ts';
import type { Random } from './random.ts';

const BIN_COUNT = 10;

/** Counted skills whose chance to meet the target lies in one tenth. */
export interface Bin {
  cases: number;
  chances: number;
  met: number;
}

/** Sums over people and their skills; every figure of the report comes from these. */
export interface Tally {
  people: number;
  /** People who are told that their levels are upper guesses. */
  upperGuesses: number;
  /** Skills with a rating. */
  skills: number;
  ratingErrors: number;
  estimateErrors: number;
  /** True positions inside the likely range. */
  inRange: number;
  /** Skills with a target of 2 or more: only these have a verdict that counts. */
  counted: number;
  verdicts: Record<ScoredVerdict, number>;
  /** Counted skills whose true level is below the target. */
  below: number;
  /** Of these, the ones called on target. */
  falseOnTarget: number;
  bins: Bin[];
}

function makeTally(): Tally {
  return {
    people: 0,
    upperGuesses: 0,
    skills: 0,
    ratingErrors: 0,
    estimateErrors: 0,
    inRange: 0,
    counted: 0,
    verdicts: { onTarget: 0, justBelow: 0, wellBelow: 0, lookFirst: 0 },
    below: 0,
    falseOnTarget: 0,
    bins: Array.from({ length: BIN_COUNT }, () => ({ cases: 0, chances: 0, met: 0 })),
  };
}

/** The tallies added up. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  const sum = makeTally();
  for (const tally of tallies) {
    for (const key of ['people', 'upperGuesses', 'skills', 'ratingErrors', 'estimateErrors', 'inRange'] as const)
      sum[key] += tally[key];
    for (const key of ['counted', 'below', 'falseOnTarget'] as const) sum[key] += tally[key];
    for (const key of ['onTarget', 'justBelow', 'wellBelow', 'lookFirst'] as const)
      sum.verdicts[key] += tally.verdicts[key];
    sum.bins.forEach((bin, i) => {
      for (const key of ['cases', 'chances', 'met'] as const) bin[key] += tally.bins[i]?.[key] ?? 0;
    });
  }
  return sum;
}

/** Adds one skill of a person to a tally. */
function addSkill(tally: Tally, { truths, answers }: Person, scored: ScoredSkill): void {
  const { skill, target, counted, estimate, chance, verdict } = scored;
  const truth = truths.get(skill);
  const rating = answers[skill];
  if (!truth || rating?.kind !== 'rated') throw new TypeError(`No truth or rating for ${skill}`);
  tally.skills += 1;
  tally.ratingErrors += Math.abs(rating.level - truth.position);
  tally.estimateErrors += Math.abs(estimate.level - truth.position);
  tally.inRange += Number(estimate.low <= truth.position && truth.position <= estimate.high);
  if (!counted) return;

  const isMet = truth.level >= target;
  tally.counted += 1;
  tally.verdicts[verdict] += 1;
  tally.below += Number(!isMet);
  tally.falseOnTarget += Number(!isMet && verdict === 'onTarget');
  const bin = tally.bins[Math.min(BIN_COUNT - 1, Math.floor(chance * BIN_COUNT))];
  if (!bin) throw new RangeError(`No bin for a chance of ${chance}`);
  bin.cases += 1;
  bin.chances += chance;
  bin.met += Number(isMet);
}

/** What is simulated in one go: people of one population with one role and the same questions. */
export interface Group {
  readonly role: RoleTargets;
  /** The scenarios that they are asked; none in the quick length. */
  readonly scenarios: readonly ScenarioEntry[];
  readonly population: Population;
  readonly people: number;
}

/** Draws people, scores them with the functions of the app, and sums up how near the scores come to the truth. */
export function simulateGroup({ role, scenarios, population, people }: Group, random: Random): Tally {
  const tally = makeTally();
  for (let i = 0; i < people; i += 1) {
    const person = drawPerson(role, scenarios, population, random);
    for (const scored of buildResult(role, person.answers, scenarios).skills)
      if (scored.kind === 'scored') addSkill(tally, person, scored);
    tally.people += 1;
    tally.upperGuesses += Number(areUpperGuesses(person.answers, scenarios));
  }
  return tally;
}
