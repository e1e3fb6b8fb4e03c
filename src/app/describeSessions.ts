import { describeResource } from '#content/text/resources.ts';
import { teamText } from '#content/text/team.ts';
import { teamOutText } from '#content/text/teamOut.ts';
import type { Resource } from '#content/types.ts';
import { tellSessions } from '#domain/teamDisclosure.ts';
import { listSessions, type TeamPlan } from '#domain/teamPlan.ts';
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

/** The sessions to hold for these people, with what is used in each, as far as a page has room. */
export function describeSessions(plan: TeamPlan<Resource>, inputs: TeamReportInputs): SessionListContent {
  const { rows, filter, audience } = inputs;
  const isHiding = audience === 'groups';
  const sessions = listSessions(plan);
  const told = new Map(tellChosen(inputs).map((skill) => [skill.skill, skill]));
  const isWhole = filter.role === undefined && filter.part === undefined;
  const tell = (session: (typeof sessions)[number]) => {
    if (!isHiding) return session.people;
    const own = sessions.filter(({ skill }) => skill === session.skill);
    const shown = tellSessions(
      told.get(session.skill),
      own.map(({ people }) => people),
      isWhole,
    );
    return shown[own.indexOf(session)];
  };
  return {
    meta: [teamText.peopleCount(rows.length), ...describeMeta(inputs)],
    isHiding,
    more: Math.max(0, sessions.length - MOST_SESSIONS),
    rows: sessions.slice(0, MOST_SESSIONS).map((session) => {
      const { skill, resource } = session;
      const { title, href } = describeResource(resource, openedAt);
      return {
        id: `${skill}/${resource.id}`,
        title: skillTitles[skill],
        people: tell(session),
        minutes: describeMinutes(resource),
        resource: href ? `${title}: ${shortenAddress(href)}` : title,
      };
    }),
  };
}
