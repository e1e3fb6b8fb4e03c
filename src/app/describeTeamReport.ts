import { formatIsoDay } from '#content/text/days.ts';
import { describeResource } from '#content/text/resources.ts';
import { teamText } from '#content/text/team.ts';
import { teamOutText } from '#content/text/teamOut.ts';
import type { Resource } from '#content/types.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { canShowFilter, hideParts, LEAST_GROUP, mergeSmallGroups } from '#domain/hideSmallGroups.ts';
import { countGroup, countSkills, groupByRole, listSharedGaps } from '#domain/teamCounts.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { listSessions, type TeamPlan } from '#domain/teamPlan.ts';
import type { PrintedGroup, SessionRow, TeamReportContent } from '#features/team/TeamReport.tsx';
import { isFull, type NamedPerson } from './describeTeam.ts';
import { getRole, skillTitles } from './instrument.ts';
import { openedAt } from './openedAt.ts';
import { toDay } from './ownResult.ts';
import { shortenAddress } from './reportPlan.ts';

/** Rows for which a page has room. */
const MOST_SESSIONS = 20;
const MOST_PRINTED = 200;
const MOST_NAMED = 3;

export interface TeamReportInputs {
  /** Those that the filter leaves, under the names that go out. */
  readonly rows: readonly NamedPerson[];
  /** What was chosen to look at, in words; empty for the whole team. */
  readonly filter: readonly string[];
  /** True where fewer than five are hidden. */
  readonly isHiding: boolean;
}

/** True where groups may go out at all: neither those chosen nor the rest are one to four people. */
export function canShowGroups(chosen: number, all: number): boolean {
  return chosen >= LEAST_GROUP && canShowFilter(chosen, all);
}

function describeMeta({ rows, filter }: TeamReportInputs): readonly string[] {
  const fullCount = rows.filter(({ person }) => isFull(person)).length;
  const counts = hideParts([fullCount, rows.length - fullCount]);
  const today = formatIsoDay(formatDaySince2026(toDay(openedAt)));
  return [
    ...filter,
    ...(counts.includes(undefined) ? [] : [teamText.counts(fullCount, rows.length - fullCount)]),
    teamOutText.printedOn(today),
  ];
}

function describeGroup(name: string, people: readonly TeamPerson[], isHiding: boolean): PrintedGroup {
  const { counted, met, gaps } = countGroup(people);
  const told = gaps.filter(
    ({ below, counted: of }) => !isHiding || !hideParts([below, of - below, people.length - of]).includes(undefined),
  );
  return {
    name,
    people: people.length,
    onTarget: teamText.percent(met, counted),
    gaps: told.slice(0, MOST_NAMED).map(({ skill }) => skillTitles[skill]),
  };
}

function describeRoles(people: readonly TeamPerson[], isHiding: boolean): readonly PrintedGroup[] {
  const groups = groupByRole(people).map(({ role, people: own }) => ({ role, own, count: own.length }));
  const name = (group: (typeof groups)[number]) => describeGroup(getRole(group.role).name, group.own, isHiding);
  if (!isHiding) return groups.map(name);
  const merged = mergeSmallGroups(groups);
  if (!merged) return [];
  const others = merged.others.flatMap(({ own }) => own);
  return [
    ...merged.shown.map(name),
    ...(others.length > 0 ? [describeGroup(teamOutText.otherRoles, others, isHiding)] : []),
  ];
}

function describeSkills(people: readonly TeamPerson[], isHiding: boolean): TeamReportContent['skills'] {
  return countSkills(people)
    .filter(({ counted }) => counted > 0)
    .map(({ skill, met, below, counted }) => {
      const parts = [met, below, people.length - counted];
      const [metShown, belowShown, noLevelShown] = isHiding ? hideParts(parts) : parts;
      return { title: skillTitles[skill], met: metShown, below: belowShown, noLevel: noLevelShown };
    });
}

function describePeople(rows: readonly NamedPerson[], isHiding: boolean): TeamReportContent['people'] {
  if (isHiding) return undefined;
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

/** Everything that the team report prints, in words. */
export function describeTeamReport(inputs: TeamReportInputs): TeamReportContent {
  const { rows, isHiding } = inputs;
  const people = rows.map(({ person }) => person);
  const counts = countSkills(people);
  const gaps = counts.filter(({ below }) => below > 0).length;
  return {
    headline: teamText.heading(people.length, listSharedGaps(counts).length, gaps),
    meta: describeMeta(inputs),
    isHiding,
    skills: describeSkills(people, isHiding),
    roles: describeRoles(people, isHiding),
    people: describePeople(rows, isHiding),
  };
}

function describeMinutes({ minutes }: Resource): string {
  return minutes ? teamOutText.minutes(minutes.from, minutes.to) : teamOutText.minutesUnknown;
}

/** The sessions to hold for these people, with what is used in each. */
export function describeSessions(
  plan: TeamPlan<Resource>,
  inputs: TeamReportInputs,
): { readonly meta: readonly string[]; readonly rows: readonly SessionRow[]; readonly isHiding: boolean } {
  const { rows, isHiding } = inputs;
  return {
    meta: [teamText.peopleCount(rows.length), ...describeMeta(inputs)],
    isHiding,
    rows: listSessions(plan, MOST_SESSIONS).map(({ skill, people, resource }) => {
      const { title, href } = describeResource(resource, openedAt);
      const [shown] = isHiding ? hideParts([people, rows.length - people]) : [people];
      return {
        id: `${skill}/${resource.id}`,
        title: skillTitles[skill],
        people: shown,
        minutes: describeMinutes(resource),
        resource: href ? `${title}: ${shortenAddress(href)}` : title,
      };
    }),
  };
}
