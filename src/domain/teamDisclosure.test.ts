import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmall } from './hideSmallGroups.ts';
import type { SkillSummary } from './linkModel.ts';
import { SKILL_IDS, type RoleCode } from './model.ts';
import {
  canTell,
  discloseTeam,
  listToldGroups,
  STANDINGS,
  tellAll,
  tellSessions,
  type Standing,
  type ToldSkill,
} from './teamDisclosure.ts';

const [SKILL] = SKILL_IDS;
const START = { skill: SKILL, target: 3 } as const;
const scored = (verdict: 'onTarget' | 'justBelow' | 'lookFirst') =>
  ({ ...START, kind: 'scored', counted: true, level: 3, verdict, ratingOnly: true }) as const;
const CELLS: Readonly<Record<Standing, SkillSummary | undefined>> = {
  onTarget: scored('onTarget'),
  belowTarget: scored('justBelow'),
  lookFirst: scored('lookFirst'),
  notAsked: { ...START, kind: 'notAsked', counted: true },
  notPartOfMyWork: { ...START, kind: 'notPartOfMyWork', counted: true },
  notCounted: undefined,
};
const SIDE_OF: Readonly<Record<Standing, 'met' | 'below' | 'noLevel'>> = {
  onTarget: 'met',
  belowTarget: 'below',
  lookFirst: 'below',
  notAsked: 'noLevel',
  notPartOfMyWork: 'noLevel',
  notCounted: 'noLevel',
};

interface Member {
  readonly role: RoleCode;
  readonly standing: Standing;
  /** The session that this person is in, where they are below target. */
  readonly session: number;
}

/** People who differ in one skill alone. */
function makeTeam(members: readonly Member[]) {
  return members.map(({ role, standing }) => ({
    role,
    cells: SKILL_IDS.map((skill) => (skill === SKILL ? CELLS[standing] : undefined)),
  }));
}

/** So many people of a role, by standing. */
function repeat(role: RoleCode, counts: Partial<Record<Standing, number>>): readonly Member[] {
  return STANDINGS.flatMap((standing) =>
    Array.from({ length: counts[standing] ?? 0 }, () => ({ role, standing, session: 0 })),
  );
}

const ROLES = ['RN', 'GP', 'COO', 'PHA'] as const;
const SESSIONS = [0, 1, 2] as const;
const anyMember = fc.record({
  role: fc.constantFrom<RoleCode>('RN', 'RN', 'GP', ...ROLES),
  standing: fc.constantFrom<Standing>('onTarget', 'onTarget', 'onTarget', 'belowTarget', 'belowTarget', ...STANDINGS),
  session: fc.constantFrom(...SESSIONS),
});
const anyTeam = fc.array(anyMember, { minLength: 1, maxLength: 90 });

/** Everybody there could be: who reads the figures does not know which of these there are none of. */
const KINDS: readonly Member[] = ROLES.flatMap((role) =>
  STANDINGS.flatMap((standing) => SESSIONS.map((session) => ({ role, standing, session }))),
);
type Group = (member: Member) => boolean;

type Row = number[];
const PRIME = 1_000_003;

function invert(value: number): number {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return ((x % PRIME) + PRIME) % PRIME;
}

/** Takes the known rows away from a row, as far as they go. */
function reduce(row: readonly number[], known: readonly { readonly at: number; readonly row: Row }[]): Row {
  const rest = [...row];
  for (const { at, row: other } of known) {
    const factor = rest[at] ?? 0;
    if (factor !== 0)
      other.forEach((value, i) => {
        rest[i] = ((rest[i] ?? 0) + (PRIME - factor) * value) % PRIME;
      });
  }
  return rest;
}

/** All that adding and taking away can make of sums of people: Gauss, in whole numbers of a large prime. */
function findSpan(rows: readonly (readonly number[])[]) {
  const known: { at: number; row: Row }[] = [];
  for (const row of rows) {
    const rest = reduce(row, known);
    const at = rest.findIndex((value) => value !== 0);
    if (at === -1) continue;
    const factor = invert(rest[at] ?? 1);
    known.push({ at, row: rest.map((value) => (value * factor) % PRIME) });
  }
  return (row: readonly number[]) => reduce(row, known).every((value) => value === 0);
}

const SIDES = ['met', 'below', 'noLevel'] as const;
const isBelow: Group = ({ standing }) => SIDE_OF[standing] === 'below';

/** Everything that goes out for others, as the groups whose people are counted. */
function listTold(members: readonly Member[]): readonly Group[] {
  const { whole, groups } = discloseTeam(makeTeam(members));
  const told: Group[] = [];
  const tell = (group: Group, number: number | undefined) => {
    if (number === undefined) return;
    expect(members.filter(group).length).toBe(number);
    told.push(group);
  };
  const tellSkill = (isIn: Group, skill: ToldSkill | undefined, isWhole: boolean) => {
    for (const side of SIDES) tell((member) => isIn(member) && SIDE_OF[member.standing] === side, skill?.[side]);
    for (const standing of STANDINGS)
      tell((member) => isIn(member) && member.standing === standing, skill?.standings[standing]);
    // The last session stands for those whom nothing serves.
    const inSession = SESSIONS.slice(0, -1).map(
      (session): Group =>
        (member) =>
          isIn(member) && isBelow(member) && member.session === session,
    );
    const counts = inSession.map((group) => members.filter(group).length);
    tellSessions(skill, counts, isWhole).forEach((number, i) => tell(inSession[i] as Group, number));
  };
  if (members.length >= 5) tell(() => true, members.length);
  tellSkill(() => true, whole[0], true);
  for (const { roles, people, skills } of groups) {
    const isIn: Group = ({ role }) => roles.includes(role);
    tell(isIn, people);
    tellSkill(isIn, skills[0], false);
  }
  return told;
}

/** Of whom nothing should be found out: any standing, side and session of any role, of the rest and of all. */
const SECRETS: readonly Group[] = [
  () => true,
  ...ROLES.flatMap((role): readonly Group[] => [(member) => member.role === role, (member) => member.role !== role]),
].flatMap((isIn) =>
  [
    () => true,
    ...STANDINGS.map(
      (standing): Group =>
        (member) =>
          member.standing === standing,
    ),
    ...SIDES.map(
      (side): Group =>
        ({ standing }) =>
          SIDE_OF[standing] === side,
    ),
    ...SIDES.map(
      (side): Group =>
        ({ standing }) =>
          SIDE_OF[standing] !== side,
    ),
    ...SESSIONS.map(
      (session): Group =>
        (member) =>
          isBelow(member) && member.session === session,
    ),
  ].map(
    (stands): Group =>
      (member) =>
        isIn(member) && stands(member),
  ),
);

const toRow = (group: Group) => KINDS.map((member) => Number(group(member)));

/** Counts of 1 to 4 people that can be worked out. */
function findLeaks(members: readonly Member[]): readonly number[] {
  const canFind = findSpan(listTold(members).map(toRow));
  return SECRETS.filter((secret) => canFind(toRow(secret)))
    .map((secret) => members.filter(secret).length)
    .filter(isSmall);
}

describe('what a team’s figures tell together', () => {
  it('is no count of 1 to 4, whatever is added and taken away', () => {
    fc.assert(
      fc.property(anyTeam, (members) => {
        expect(findLeaks(members)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  }, 120_000);

  it('finds a leak, where there is one', () => {
    const lookFirst = toRow(({ standing }) => standing === 'lookFirst');
    const below = toRow(isBelow);
    expect(findSpan([below])(lookFirst)).toBe(false);
    expect(findSpan([below, toRow(({ standing }) => standing === 'belowTarget')])(lookFirst)).toBe(true);
  });

  it('keeps those to look first back where the paper tells all who are below', () => {
    const { whole } = discloseTeam(makeTeam(repeat('RN', { onTarget: 9, belowTarget: 8, lookFirst: 3 })));
    expect(whole[0]).toMatchObject({ met: 9, below: 11, standings: { belowTarget: undefined, lookFirst: undefined } });
  });

  it('tells nothing of a role that would give a smaller one away', () => {
    const members = [
      ...repeat('RN', { onTarget: 5, belowTarget: 5 }),
      ...repeat('GP', { belowTarget: 6 }),
      ...repeat('COO', { onTarget: 1, belowTarget: 2 }),
    ];
    const team = makeTeam(members);
    const disclosure = discloseTeam(team);
    expect(['RN', 'GP', 'COO'].map((role) => canTell(disclosure, role as RoleCode))).toEqual([true, false, false]);
    expect(listToldGroups(team)).toEqual([
      { roles: ['RN'], isOthers: false },
      { roles: ['GP', 'COO'], isOthers: true },
    ]);
    // The others’ one on target would be all of them less the nurses.
    const { whole, groups } = disclosure;
    expect(whole[0]).toMatchObject({ met: 6, below: 13 });
    expect(groups.map(({ skills }) => skills[0]?.met)).toEqual([undefined, undefined]);
  });

  it('tells everything where every group has enough', () => {
    const half = { onTarget: 5, belowTarget: 6, lookFirst: 5, notAsked: 7 };
    const team = makeTeam([...repeat('RN', half), ...repeat('GP', half)]);
    const { groups, whole } = discloseTeam(team);
    expect(whole).toEqual(tellAll(team));
    for (const { skills, roles } of groups)
      expect(skills).toEqual(tellAll(team.filter(({ role }) => role === roles[0])));
  });

  it('tells nothing of fewer than five', () => {
    const team = makeTeam(repeat('RN', { onTarget: 4 }));
    const disclosure = discloseTeam(team);
    expect(canTell(disclosure, undefined)).toBe(false);
    expect(disclosure.whole[0]?.met).toBeUndefined();
  });
});

describe('people in the sessions of a skill', () => {
  it.each([
    ['all in one', 6, [6], true, [6]],
    ['all in one, of one role', 6, [6], false, [6]],
    ['enough in each', 12, [5, 7], true, [5, 7]],
    ['too few in one', 12, [9, 3], true, [undefined, undefined]],
    ['too few whom nothing serves', 12, [9], true, [undefined]],
    ['some of one role', 12, [5, 7], false, [undefined, undefined]],
    ['nobody is told to be below', undefined, [6], true, [undefined]],
  ])('%s', (_, below, counts, isWhole, shown) => {
    expect(tellSessions({ below }, counts, isWhole)).toEqual(shown);
  });
});
