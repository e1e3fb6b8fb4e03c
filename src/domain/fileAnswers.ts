import type { Answers, Confidence, ItemAnswer, ItemId } from './answers.ts';
import type { Level, Outcome, SkillId } from './model.ts';
import type { ScenarioEntry } from './scenarios.ts';

/** A rating or a choice as a saved file has it; which keys it has tells which it is. */
export interface FileAnswer {
  /** The latest rating. */
  readonly rating?: Level;
  readonly notPartOfMyWork?: true;
  /** The rating before the second look, where there was one. */
  readonly firstRating?: Level;
  /** True where the second look changed the rating. */
  readonly reRated?: true;
  /** Number of the chosen option in the frozen order, 0 to 3. */
  readonly option?: number;
  readonly outcome?: Outcome;
  readonly confidence?: Confidence;
  /** A choice whose reasons were not shown yet; it counts for nothing and may change. */
  readonly isOpen?: true;
  readonly isSkipped?: true;
}

type Written<Id extends string = string> = readonly (readonly [Id, FileAnswer])[];

function levelOf(answer: ItemAnswer | undefined): Level | undefined {
  return answer?.kind === 'rated' ? answer.level : undefined;
}

/** The rating item of a skill with its second look; none where there is no answer. */
export function writeRatings(skill: SkillId, answers: Answers): Written {
  const first = answers[skill];
  const again = answers[`${skill}/again`];
  const isSecond = again !== undefined && again.kind !== 'skipped';
  const latest = isSecond ? again : first;
  if (latest === undefined || latest.kind === 'chose') return [];
  if (latest.kind === 'skipped') return [[skill, { isSkipped: true }]];
  const firstRating = isSecond ? levelOf(first) : undefined;
  const rating = levelOf(latest);
  return [
    [
      skill,
      {
        ...(rating === undefined ? { notPartOfMyWork: true as const } : { rating }),
        ...(firstRating !== undefined && { firstRating }),
        ...(firstRating !== undefined && rating !== undefined && firstRating !== rating && { reRated: true as const }),
      },
    ],
  ];
}

/** The choice in a scenario; none where there is no answer. */
export function writeScenario({ id, outcomes }: ScenarioEntry, answers: Answers): Written {
  const answer = answers[id];
  if (answer?.kind === 'skipped') return [[id, { isSkipped: true }]];
  if (answer?.kind !== 'chose') return [];
  const { option, confidence, isLocked } = answer;
  const outcome = outcomes[option];
  if (outcome === undefined) return [];
  return [[id, { option, outcome, ...(confidence && { confidence }), ...(!isLocked && { isOpen: true as const }) }]];
}

function readRating(skill: SkillId, { rating, firstRating }: FileAnswer): readonly (readonly [ItemId, ItemAnswer])[] {
  const latest: ItemAnswer = rating === undefined ? { kind: 'notPartOfMyWork' } : { kind: 'rated', level: rating };
  if (firstRating === undefined) return [[skill, latest]];
  return [
    [skill, { kind: 'rated', level: firstRating }],
    [`${skill}/again`, latest],
  ];
}

/** The answers behind one entry of a file. */
export function readFileAnswer(id: string, entry: FileAnswer): readonly (readonly [ItemId, ItemAnswer])[] {
  if (entry.isSkipped) return [[id as ItemId, { kind: 'skipped' }]];
  const { option, confidence, isOpen } = entry;
  if (option === undefined) return readRating(id as SkillId, entry);
  return [[id as ItemId, { kind: 'chose', option, isLocked: !isOpen, ...(confidence && { confidence }) }]];
}
