import { describeResource } from '#content/text/resources.ts';
import { teamText } from '#content/text/team.ts';
import { teamOutText } from '#content/text/teamOut.ts';
import type { Resource } from '#content/types.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { tellSessions } from '#domain/teamDisclosure.ts';
import { listSessions, type Session, type TeamPlan } from '#domain/teamPlan.ts';
import type { SessionListContent } from '#features/team/SessionList.tsx';
import { describeMeta, tellChosen, type TeamReportInputs } from './describeTeamReport.ts';
import { skillTitles } from './instrument.ts';
import { openedAt } from './openedAt.ts';
import { shortenAddress } from './reportPlan.ts';

/** Rows for which a page has room. */
const MOST_SESSIONS = 20;

function describeMinutes({ minutes }: Resource): string {
  return minutes ? teamOutText.minutes(minutes.from, minutes.to) : teamOutText.minutesUnknown;
}

interface ToldSession {
  readonly session: Session<Resource>;
  /** Undefined where it is hidden. */
  readonly people: number | undefined;
}

/** What is told first, those of most people first; the order of what is hidden would tell of it. */
function orderHiding(a: ToldSession, b: ToldSession): number {
  return (
    (b.people ?? 0) - (a.people ?? 0) ||
    SKILL_IDS.indexOf(a.session.skill) - SKILL_IDS.indexOf(b.session.skill) ||
    (a.session.resource.id < b.session.resource.id ? -1 : 1)
  );
}

/** The sessions to hold for these people, with what is used in each, as far as a page has room. */
export function describeSessions(plan: TeamPlan<Resource>, inputs: TeamReportInputs): SessionListContent {
  const { rows, filter, audience } = inputs;
  const isHiding = audience === 'groups';
  const told = new Map(tellChosen(inputs).map((skill) => [skill.skill, skill]));
  // That a role needs no session in a skill would tell of the other roles where its numbers are kept back.
  const isListed = ({ skill }: Session<Resource>) =>
    !isHiding || filter.role === undefined || told.get(skill)?.below !== undefined;
  const sessions = listSessions(plan).filter(isListed);
  const isWhole = filter.role === undefined && filter.part === undefined;
  const tell = (session: Session<Resource>) => {
    if (!isHiding) return session.people;
    const own = sessions.filter(({ skill }) => skill === session.skill);
    const shown = tellSessions(
      told.get(session.skill),
      own.map(({ people }) => people),
      isWhole,
    );
    return shown[own.indexOf(session)];
  };
  const all = sessions.map((session) => ({ session, people: tell(session) }));
  const ordered = isHiding ? all.toSorted(orderHiding) : all;
  return {
    meta: [teamText.peopleCount(rows.length), ...describeMeta(inputs)],
    isHiding,
    more: Math.max(0, sessions.length - MOST_SESSIONS),
    rows: ordered.slice(0, MOST_SESSIONS).map(({ session: { skill, resource }, people }) => {
      const { title, href } = describeResource(resource, openedAt);
      return {
        id: `${skill}/${resource.id}`,
        title: skillTitles[skill],
        people,
        minutes: describeMinutes(resource),
        resource: href ? `${title}: ${shortenAddress(href)}` : title,
      };
    }),
  };
}
