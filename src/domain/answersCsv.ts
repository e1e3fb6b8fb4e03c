import { skillOf, type SecondLookId } from './answers.ts';
import type { CsvCell } from './csv.ts';
import { LEAST_GROUP } from './hideSmallGroups.ts';
import type { FullResult, ItemSet } from './linkModel.ts';
import type { SkillId } from './model.ts';
import type { ScenarioEntry } from './scenarios.ts';
import { shuffleWith } from './shuffle.ts';
import { layOutResult } from './summarizeResult.ts';
import { writeInParts } from './teamCsv.ts';
import type { TeamPerson } from './teamModel.ts';
import { hideRareRoles } from './teamRows.ts';

/** In their order; released names are for ever. docs/team-data.md says what each holds. */
export const ANSWER_COLUMNS = [
  'person',
  'item_set',
  'role',
  'length',
  'skill',
  'item',
  'kind',
  'state',
  'rating',
  'not_part_of_work',
  'option',
  'outcome',
  'confidence',
] as const;

export interface AnswersRequest {
  /** Those with a summary link are left out: it holds no answers. */
  readonly people: readonly Pick<TeamPerson, 'full'>[];
  readonly itemSets: readonly ItemSet[];
  /** Numbers from 0 to below 1, fresh each time: persons of two exports must not be the same by number. */
  readonly random: () => number;
}

type Cells = readonly CsvCell[];

const MISSING = ['missing', '', '', '', '', ''] as const;

/** The columns of a scenario stay empty. */
function writeRating(skill: SkillId, item: SkillId | SecondLookId, { answers }: FullResult): Cells {
  const answer = answers[item];
  const start = [skill, item, item === skill ? 'rating' : 'secondRating'];
  if (answer?.kind === 'rated') return start.concat('answered', String(answer.level), 'no', '', '', '');
  return start.concat(answer?.kind === 'notPartOfMyWork' ? ['answered', '', 'yes', '', '', ''] : MISSING);
}

/** The columns of a rating stay empty. */
function writeChoice({ id, outcomes }: ScenarioEntry, { answers }: FullResult): Cells {
  const answer = answers[id];
  const start = [skillOf(id), id, 'scenario'];
  if (answer?.kind !== 'chose') return start.concat(MISSING);
  const { option, confidence = '' } = answer;
  return start.concat('answered', '', '', String(option), outcomes[option] ?? '', confidence);
}

/** From skill to confidence, all that the person was asked: ratings, changed ratings, then scenarios. */
function listAnswers(full: FullResult, itemSets: readonly ItemSet[]): readonly Cells[] {
  const { skills, scenarios } = layOutResult(full, itemSets);
  // A second rating is kept only where it differs from the first.
  const changed = skills.filter(({ again }) => full.answers[again] !== undefined);
  return [
    ...skills.map(({ skill }) => writeRating(skill, skill, full)),
    ...changed.map(({ skill, again }) => writeRating(skill, again, full)),
    ...scenarios.map((entry) => writeChoice(entry, full)),
  ];
}

/**
 * One row for each person with a full link and each item they were asked, for item analysis elsewhere: without labels
 * and dates, persons in random order and numbered by it, roles of fewer than 5 people as OTHER.
 * @returns The parts of the file; undefined with fewer than 5 full links.
 */
export function writeAnswersCsv({ people, itemSets, random }: AnswersRequest): Iterable<string> | undefined {
  const shared = people.flatMap(({ full }) => (full ? [full] : []));
  if (shared.length < LEAST_GROUP) return undefined;
  const showRole = hideRareRoles(shared);
  const persons = shuffleWith(shared, random).map((full, i) => ({ full, number: i + 1 }));
  return writeInParts(ANSWER_COLUMNS, persons, ({ full, number }) => {
    const start: Cells = [number, full.itemSet, showRole(full.role), full.length];
    return listAnswers(full, itemSets).map((cells) => start.concat(cells));
  });
}
