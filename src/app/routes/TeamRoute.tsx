import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { pageTitles } from '#content/text/pageTitles.ts';
import { teamText } from '#content/text/team.ts';
import { splitNewest } from '#domain/joinTeam.ts';
import { groupByRole, listSharedGaps } from '#domain/teamCounts.ts';
import { SkillSentence } from '#features/team/SkillSentence.tsx';
import { TeamKept } from '#features/team/TeamKept.tsx';
import type { TeamFilter } from '#features/team/TeamFilters.tsx';
import { beforePrint } from '#platform/print.ts';
import { eraseTeam, followTeam, loadTeam } from '#state/team.ts';
import { useTeam } from '#state/teamStore.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import { isFull, listColumns, listRows, nameGaps, nameTeam } from '#app/describeTeam.ts';
import { getRole } from '#app/instrument.ts';
import { DamagedTeam } from '#app/DamagedTeam.tsx';
import { TeamFollowing, type TeamChoice } from '#app/TeamFollowing.tsx';
import { InviteWay, TeamLinks } from '#app/TeamInputs.tsx';
import { TeamPeople } from '#app/TeamPeople.tsx';
import styles from './TeamRoute.module.css';

const EVERYBODY: TeamFilter = { role: undefined, part: undefined, order: 'added' };

/** `/team`: the gaps of a team, from links that are read here and sent nowhere. */
export function TeamRoute() {
  const { phase, keeping, people: given } = useTeam();
  // Thousands of people are counted and drawn between the person's own doings.
  const people = useDeferredValue(given);
  const [wanted, setFilter] = useState(EVERYBODY);
  const [erasures, setErasures] = useState(0);
  useEffect(() => followTeam(itemSets), []);
  useEffect(() => {
    if (phase === 'loading') void loadTeam(itemSets);
  }, [phase]);
  const { current, older } = useMemo(() => splitNewest(people.now), [people.now]);
  const team = useMemo(() => nameTeam(current), [current]);
  const groups = useMemo(() => groupByRole(current), [current]);
  // A role that is no longer in the team is no filter.
  const filter = useMemo(
    () => (groups.some(({ role }) => role === wanted.role) ? wanted : { ...wanted, role: undefined }),
    [groups, wanted],
  );
  const rows = useMemo(() => listRows(team, filter), [team, filter]);
  const choice = useMemo((): TeamChoice => ({ team, rows, filter, older }), [team, rows, filter, older]);
  // The table comes first, and then what follows it.
  const [following, setFollowing] = useState<TeamChoice>();
  useEffect(() => startTransition(() => setFollowing(choice)), [choice]);
  // The paper is part of what follows.
  useEffect(() => beforePrint(() => flushSync(() => setFollowing(choice))), [choice]);
  const shown = useMemo(() => rows.map(({ person }) => person), [rows]);
  const columns = useMemo(() => listColumns(shown, filter.part), [shown, filter.part]);
  const counts = columns.map(({ count }) => count);
  const gaps = counts.filter(({ below }) => below > 0).length;
  const named = nameGaps(counts, shown.length);
  const fullCount = shown.filter(isFull).length;
  const roles = groups.map((group) => ({
    code: group.role,
    name: getRole(group.role).name,
    count: group.people.length,
  }));
  const erase = async () => {
    const isErased = await eraseTeam();
    // What was pasted goes too, with the box that holds it.
    if (isErased) setErasures(erasures + 1);
    return isErased;
  };
  return (
    <div className={styles.page}>
      <title>{pageTitles.team}</title>
      <div className={styles.intro}>
        <PageHeading>{teamText.heading(shown.length, listSharedGaps(counts).length, gaps)}</PageHeading>
        {named && <SkillSentence {...named} />}
        <p className={styles.lead}>
          {shown.length === 0 ? teamText.lead : teamText.about(fullCount, shown.length - fullCount)}
        </p>
      </div>
      {phase === 'damaged' ? <DamagedTeam /> : <TeamLinks key={erasures} team={team} />}
      {team.length === 0 && <InviteWay />}
      {team.length > 0 && (
        <>
          <TeamPeople
            filter={filter}
            onFilter={setFilter}
            roles={roles}
            rows={rows}
            columns={columns}
            older={older}
            count={team.length}
          />
          {following && following.team.length > 0 && <TeamFollowing {...following} />}
        </>
      )}
      <TeamKept keeping={keeping} isEmpty={team.length === 0} onErase={erase} />
    </div>
  );
}
