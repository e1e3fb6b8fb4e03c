import { questionnaireNames } from '#content/text/common.ts';
import { formatIsoDay } from '#content/text/days.ts';
import { teamText } from '#content/text/team.ts';
import { teamOutText } from '#content/text/teamOut.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { hideParts } from '#domain/hideSmallGroups.ts';
import { countSkills, groupByRole, listSharedGaps } from '#domain/teamCounts.ts';
import { canTell, tellAll, type Disclosure, type ToldGroup, type ToldSkill } from '#domain/teamDisclosure.ts';
import type { TeamFilter } from '#features/team/TeamFilters.tsx';
import type { LookFirstWords } from '#features/team/TeamLookFirst.tsx';
import type { TeamAudience } from '#features/team/TeamOut.tsx';
import { MOST_PRINTED, type PrintedGroup, type TeamReportContent } from '#features/team/TeamReport.tsx';
import { isFull, listPartSkills, nameGaps, type NamedPerson } from './describeTeam.ts';
import { getRole, skillTitles } from './instrument.ts';
import { openedAt } from './openedAt.ts';
import { toDay } from './ownResult.ts';

const MOST_NAMED = 3;

export interface TeamReportInputs {
  /** What may be told of the whole team. */
  readonly disclosure: Disclosure;
  /** What to look at first, of everybody: for the trainer alone. */
  readonly lookFirst: readonly LookFirstWords[];
  /** Those that the filter leaves, under the names that go out. */
  readonly rows: readonly NamedPerson[];
  readonly filter: TeamFilter;
  readonly audience: TeamAudience;
}

/**
 * True where nothing of the people chosen may go out for others: they are too few, or are needed as cover for a role that
 * is.
 */
export function isTooFew({
  disclosure,
  filter: { role },
  audience,
}: Omit<TeamReportInputs, 'lookFirst' | 'rows'>): boolean {
  if (audience === 'people') return false;
  return (audience === 'groups' || role !== undefined) && !canTell(disclosure, role);
}

/** What may be told of each skill that is looked at, of those chosen. */
export function tellChosen({ disclosure, rows, filter, audience }: TeamReportInputs): readonly ToldSkill[] {
  const { role, part } = filter;
  const listTold = () => {
    if (audience !== 'groups') return tellAll(rows.map(({ person }) => person));
    const { whole, groups } = disclosure;
    return role === undefined ? whole : (groups.find(({ roles }) => roles[0] === role)?.skills ?? []);
  };
  const skills = listPartSkills(part);
  return listTold().filter(({ skill }) => skills.includes(skill));
}

/** Whom it is about, how far each went, and the day. */
export function describeMeta({ rows, filter: { role, part }, audience }: TeamReportInputs): readonly string[] {
  const fullCount = rows.filter(({ person }) => isFull(person)).length;
  const lengths = [fullCount, rows.length - fullCount];
  const isTold = audience !== 'groups' || (role === undefined && !hideParts(lengths).includes(undefined));
  const today = formatIsoDay(formatDaySince2026(toDay(openedAt)));
  return [
    ...(role ? [getRole(role).name] : []),
    ...(part ? [questionnaireNames[part]] : []),
    ...(isTold ? [teamText.counts(fullCount, rows.length - fullCount)] : []),
    teamOutText.printedOn(today),
  ];
}

function nameGroup({ roles: [role], isOthers }: ToldGroup): string {
  return isOthers || role === undefined ? teamOutText.otherRoles : getRole(role).name;
}

/** The share is told where all that makes it up is told. */
function describeGroup(name: string, people: number, told: readonly ToldSkill[]): PrintedGroup {
  const sum = (side: 'met' | 'below') => told.reduce((total, skill) => total + (skill[side] ?? NaN), 0);
  const [met, below] = [sum('met'), sum('below')];
  const gaps = told
    .filter((skill) => (skill.below ?? 0) > 0)
    .toSorted((a, b) => (b.below ?? 0) - (a.below ?? 0))
    .slice(0, MOST_NAMED);
  return {
    name,
    people,
    onTarget: Number.isNaN(met) ? undefined : teamText.percent(met, met + below),
    gaps: gaps.map(({ skill }) => skillTitles[skill]),
  };
}

function describeRoles(inputs: TeamReportInputs): readonly PrintedGroup[] {
  const { disclosure, rows, filter, audience } = inputs;
  const skills = listPartSkills(filter.part);
  const isChosen = ({ skill }: ToldSkill) => skills.includes(skill);
  if (filter.role !== undefined) return [describeGroup(getRole(filter.role).name, rows.length, tellChosen(inputs))];
  if (disclosure.groups.every(({ isOthers }) => isOthers) && audience !== 'people') return [];
  if (audience === 'groups')
    return disclosure.groups.map((group) =>
      describeGroup(nameGroup(group), group.people, group.skills.filter(isChosen)),
    );
  const people = rows.map(({ person }) => person);
  const groups: readonly ToldGroup[] =
    audience === 'randomPeople'
      ? disclosure.groups
      : groupByRole(people).map(({ role }) => ({ roles: [role], isOthers: false }));
  return groups.map((group) => {
    const own = people.filter(({ role }) => group.roles.includes(role));
    return describeGroup(nameGroup(group), own.length, tellAll(own).filter(isChosen));
  });
}

function isSideTold({ met, below }: ToldSkill): boolean {
  return met !== undefined || below !== undefined;
}

/**
 * Most people below first, as far as it is told: the order of what is hidden, that of SKILL_IDS, tells nothing. Without
 * the skills in which nobody has a level, where that is told, and those of which neither side is told.
 */
function describeSkills(told: readonly ToldSkill[]): Pick<TeamReportContent, 'skills' | 'untold'> {
  return {
    skills: told
      .filter((skill) => isSideTold(skill) && (skill.met !== 0 || skill.below !== 0))
      .toSorted((a, b) => (b.below ?? 0) - (a.below ?? 0))
      .map(({ skill, met, below, noLevel }) => ({ title: skillTitles[skill], met, below, noLevel })),
    untold: told.filter((skill) => !isSideTold(skill)).length,
  };
}

function describePeople({ rows, audience }: TeamReportInputs): TeamReportContent['people'] {
  if (audience === 'groups') return undefined;
  if (rows.length > MOST_PRINTED) return 'tooMany';
  const places = countSkills(rows.map(({ person }) => person)).flatMap(({ skill, counted }, place) =>
    counted > 0 ? [{ skill, place }] : [],
  );
  return {
    heads: places.map(({ skill }) => skillTitles[skill]),
    rows: rows.map(({ name, person }) => ({
      name,
      marks: places.map(({ place }) => {
        const gap = person.gaps[place];
        return gap === undefined ? '·' : gap === 0 ? '✓' : teamText.steps(gap);
      }),
    })),
  };
}

/**
 * How many gaps are shared is counted from numbers that others are not told: they read of the gaps that are shared by
 * what is told, which may not be all.
 */
function describeHeadline(
  { rows, audience }: TeamReportInputs,
  told: readonly ToldSkill[],
): Pick<TeamReportContent, 'headline' | 'named'> {
  const people = rows.length;
  if (audience === 'groups') {
    const shared = listSharedGaps(
      told.flatMap(({ skill, met, below }) => {
        if (below === undefined) return [];
        // For how many it counts may be hidden; for no more than all of them.
        const counted = met === undefined ? people : met + below;
        return [{ skill, met: counted - below, below, counted, meanGap: 0 }];
      }),
    );
    return { headline: teamOutText.groupsHeading(people), named: nameGaps(shared, people) };
  }
  const counts = countSkills(rows.map(({ person }) => person));
  const gaps = counts.filter(({ below }) => below > 0).length;
  return { headline: teamText.heading(people, listSharedGaps(counts).length, gaps), named: nameGaps(counts, people) };
}

/** Everything that the team report prints, in words. */
export function describeTeamReport(inputs: TeamReportInputs): TeamReportContent {
  const { lookFirst, audience } = inputs;
  const told = tellChosen(inputs);
  return {
    ...describeHeadline(inputs, told),
    meta: describeMeta(inputs),
    isHiding: audience === 'groups',
    lookFirst: audience === 'people' ? lookFirst : [],
    ...describeSkills(told),
    roles: describeRoles(inputs),
    people: describePeople(inputs),
  };
}
