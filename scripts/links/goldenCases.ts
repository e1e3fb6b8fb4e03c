import type { Answers, ItemAnswer, ItemId } from '#domain/answers.ts';
import { LEVELS, SKILL_IDS, type Length, type Level, type RoleCode } from '#domain/model.ts';
import type { ItemSet, LinkedResult } from '#domain/linkModel.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { selectScenarios } from '#domain/scenarios.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';

interface GoldenCase {
  readonly name: string;
  readonly make: (itemSet: ItemSet) => LinkedResult;
}

type Plan = (index: number) => ItemAnswer | undefined;

const rated = (level: Level): ItemAnswer => ({ kind: 'rated', level });
const level = (index: number): Level => LEVELS[index % LEVELS.length] ?? 1;
const chose = (option: number, confidence?: 'guessing' | 'fairlySure' | 'certain'): ItemAnswer => ({
  kind: 'chose',
  option,
  isLocked: true,
  ...(confidence && { confidence }),
});
const outside: ItemAnswer = { kind: 'notPartOfMyWork' };
const confidences = [undefined, 'guessing', 'fairlySure', 'certain'] as const;

interface GoldenPerson {
  readonly role: RoleCode;
  readonly day: number;
  readonly length?: Length;
  readonly hasLicence?: boolean;
  readonly ratings: Plan;
  readonly again?: Plan;
  readonly choices?: Plan;
}

function makePerson(person: GoldenPerson) {
  const { role: code, day, length = 'full', hasLicence = false, ratings, again, choices } = person;
  return (itemSet: ItemSet) => {
    const role = itemSet.roles.find((candidate) => candidate.code === code);
    if (!role) throw new RangeError(`No role ${code}`);
    const answers = new Map<ItemId, ItemAnswer>();
    const put = (id: ItemId, answer: ItemAnswer | undefined) => answer && answers.set(id, answer);
    SKILL_IDS.forEach((skill, i) => put(skill, ratings(i)));
    SKILL_IDS.forEach((skill, i) => put(`${skill}/again`, again?.(i)));
    selectScenarios(itemSet.scenarios, role, hasLicence).forEach(({ id }, i) => put(id, choices?.(i)));
    const given: Answers = Object.fromEntries(answers);
    return makeFullResult(given, { role: code, length, hasLicence }, day, itemSet);
  };
}

const everything: GoldenPerson = {
  role: 'RN',
  day: 326,
  ratings: (i) => (i % 7 === 6 ? outside : rated(level(i))),
  again: (i) => (i % 4 === 1 ? rated(level(i + 2)) : undefined),
  choices: (i) => chose((i * 7 + 1) % 4, confidences[i % 4]),
};
const supporter: GoldenPerson = {
  role: 'ITS',
  day: 400,
  ratings: (i) => (i < 12 ? rated(level(i + 3)) : undefined),
  choices: (i) => (i < 9 ? chose(i % 4, 'fairlySure') : undefined),
};
const leader: GoldenPerson = { role: 'PM', day: 1000, length: 'quick', ratings: (i) => rated(level(i * 3 + 4)) };

const summary = (person: GoldenPerson) => (itemSet: ItemSet) => summarizeResult(makePerson(person)(itemSet), [itemSet]);

/** What the golden links of an item set hold. Add at the end; what is there stays. */
export const goldenCases: readonly GoldenCase[] = [
  { name: 'a nurse who answered everything', make: makePerson(everything) },
  { name: 'the summary of that nurse', make: summary(everything) },
  { name: 'a support specialist who stopped half-way', make: makePerson(supporter) },
  { name: 'the summary of that specialist', make: summary(supporter) },
  { name: 'a project manager, quick', make: makePerson(leader) },
  { name: 'the summary of that manager', make: summary(leader) },
  { name: 'nothing answered, on the first day', make: makePerson({ role: 'GP', day: 0, ratings: () => undefined }) },
  {
    name: 'nothing is part of the work, on the last day',
    make: makePerson({ role: 'ADM', day: 65_535, ratings: () => outside }),
  },
  {
    name: 'a physician on top of the scale',
    make: makePerson({ role: 'GP', day: 12, ratings: () => rated(5), choices: () => chose(0, 'certain') }),
  },
  {
    name: 'a psychiatrist with scenarios and no ratings',
    make: makePerson({ role: 'PSY', day: 59, ratings: () => undefined, choices: (i) => chose(i % 4) }),
  },
  {
    name: 'a therapist who changed each rating',
    make: makePerson({
      role: 'THR',
      day: 365,
      ratings: (i) => rated(level(i)),
      again: (i) => rated(level(i + 1 + (i % 4))),
      choices: (i) => chose(3 - (i % 4), 'guessing'),
    }),
  },
  {
    name: 'an educator whose work turned out to be other than thought',
    make: makePerson({
      role: 'EDU',
      day: 777,
      ratings: (i) => (i % 2 === 0 ? outside : rated(3)),
      again: (i) => (i % 2 === 0 ? rated(2) : outside),
      choices: () => chose(1, 'certain'),
    }),
  },
  {
    name: 'no role yet, without a licence',
    make: makePerson({
      role: 'NONE',
      day: 90,
      ratings: (i) => rated(level(i)),
      choices: (i) => chose(i % 4, 'certain'),
    }),
  },
  {
    name: 'no role yet, with a clinical licence',
    make: makePerson({
      role: 'NONE',
      day: 90,
      hasLicence: true,
      ratings: (i) => rated(level(i)),
      choices: (i) => chose(i % 4, 'certain'),
    }),
  },
  {
    name: 'no role yet, quick',
    make: makePerson({ role: 'NONE', day: 91, length: 'quick', hasLicence: true, ratings: (i) => rated(level(i + 1)) }),
  },
  {
    name: 'a data analyst, the shortest full link',
    make: makePerson({
      role: 'DAT',
      day: 200,
      ratings: () => rated(2),
      choices: (i) => (i === 4 ? chose(2) : undefined),
    }),
  },
];
