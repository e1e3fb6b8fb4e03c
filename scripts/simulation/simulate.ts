import { set1Roles, set1Scenarios } from '#content/itemSets/set1.ts';
import { skillOf } from '#domain/answers.ts';
import type { Length, RoleCode, Target } from '#domain/model.ts';
import { selectScenarios, type AskedRole, type ScenarioEntry } from '#domain/scenarios.ts';
import { MODEL, OVERRATERS, WRONG_MODELS, type Population } from './populations.ts';
import { makeRandom } from './random.ts';
import { mergeTallies, simulateGroup, type Tally } from './tally.ts';

/** What people are asked beside the ratings. "oneEach" is no length of the app: one scenario for every skill. */
export type Questions = Length | 'oneEach';

/** Numbers of people. */
export interface Sizes {
  /** Over all roles and both lengths, as the model says. */
  readonly main: number;
  /** Over all roles, for each other population and length. */
  readonly other: number;
  /** Registered nurses in the full length, for each population. */
  readonly nurses: number;
}

export type PerRole = ReadonlyMap<RoleCode, Tally>;

export interface WrongModel {
  readonly population: Population;
  readonly quick: Tally;
  readonly full: Tally;
  readonly nurses: Tally;
}

export interface Simulation {
  readonly seed: number;
  readonly sizes: Sizes;
  readonly main: Readonly<Record<Length, PerRole>>;
  /** Nurses as the model says, full length. */
  readonly nurses: Tally;
  readonly wrong: readonly WrongModel[];
  readonly oneEach: { readonly model: Tally; readonly overraters: Tally };
  /** By the first letters of its skills: people as the model says who answered one questionnaire alone, full length. */
  readonly alone: ReadonlyMap<string, Tally>;
}

const QUESTIONNAIRES = ['EHR', 'VID', 'COM', 'TRB'] as const;

/** The first scenario of every skill that the role is asked, whatever its target. */
function selectOneEach(role: AskedRole): readonly ScenarioEntry[] {
  const targets = role.targets.map((target): Target => (target === 1 ? 2 : target));
  const found = selectScenarios(set1Scenarios, { ...role, targets, core: [] }, false);
  const first = new Map(found.toReversed().map((entry) => [skillOf(entry.id), entry]));
  if (first.size !== targets.filter((target) => target > 0).length)
    throw new RangeError(`${role.code} has a skill without a scenario`);
  return [...first.values()];
}

/** The scenarios that a role is asked. "No role yet" counts as without a license. */
function listScenarios(role: AskedRole, questions: Questions): readonly ScenarioEntry[] {
  if (questions === 'quick') return [];
  return questions === 'full' ? selectScenarios(set1Scenarios, role, false) : selectOneEach(role);
}

/** How many of a number of people fall on one of several places, taken in turn. */
function takeTurns(people: number, places: number, place: number): number {
  return Math.ceil((people - place) / places);
}

/**
 * Simulates people of one population, taking the roles in turn.
 * @param stream - Tells this part of the run from others.
 */
export function simulateRoles(
  population: Population,
  questions: Questions,
  people: number,
  { seed, stream }: { readonly seed: number; readonly stream: number },
): PerRole {
  const random = makeRandom(seed, stream);
  return new Map(
    set1Roles.map((role, i) => {
      const group = { role, population, scenarios: listScenarios(role, questions) };
      return [role.code, simulateGroup({ ...group, people: takeTurns(people, set1Roles.length, i) }, random)];
    }),
  );
}

/** All roles in one tally. */
export function mergeRoles(perRole: PerRole): Tally {
  return mergeTallies([...perRole.values()]);
}

function findNurse(): AskedRole {
  const nurse = set1Roles.find(({ code }) => code === 'RN');
  if (!nurse) throw new RangeError('No nurse in the item set');
  return nurse;
}

/** Roles in turn, full length, but only the scenarios of one questionnaire are answered. */
function simulateAlone(prefix: string, people: number, seed: number, stream: number): Tally {
  const random = makeRandom(seed, stream);
  return mergeTallies(
    set1Roles.map((role, i) => {
      const scenarios = listScenarios(role, 'full').filter(({ id }) => id.startsWith(prefix));
      const group = { role, scenarios, population: MODEL, people: takeTurns(people, set1Roles.length, i) };
      return simulateGroup(group, random);
    }),
  );
}

/** The whole simulation: the same figures for the same seed and sizes. */
export function simulate(seed: number, sizes: Sizes): Simulation {
  let stream = 0;
  const next = () => ({ seed, stream: (stream += 1) });
  const nurse = findNurse();
  const simulateNurses = (population: Population) => {
    const scenarios = listScenarios(nurse, 'full');
    return simulateGroup({ role: nurse, scenarios, population, people: sizes.nurses }, makeRandom(seed, next().stream));
  };
  const other = (population: Population, questions: Questions) =>
    mergeRoles(simulateRoles(population, questions, sizes.other, next()));
  return {
    seed,
    sizes,
    main: {
      quick: simulateRoles(MODEL, 'quick', sizes.main / 2, next()),
      full: simulateRoles(MODEL, 'full', sizes.main / 2, next()),
    },
    nurses: simulateNurses(MODEL),
    wrong: WRONG_MODELS.map((population) => ({
      population,
      quick: other(population, 'quick'),
      full: other(population, 'full'),
      nurses: simulateNurses(population),
    })),
    oneEach: { model: other(MODEL, 'oneEach'), overraters: other(OVERRATERS, 'oneEach') },
    alone: new Map(QUESTIONNAIRES.map((prefix) => [prefix, simulateAlone(prefix, sizes.other, seed, next().stream)])),
  };
}
