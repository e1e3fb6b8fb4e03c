import { useEffect, useMemo, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { teamOutText } from '#content/text/teamOut.ts';
import type { Resource } from '#content/types.ts';
import { makeRandomLabels } from '#domain/randomLabels.ts';
import { shuffleWith } from '#domain/shuffle.ts';
import { discloseTeam } from '#domain/teamDisclosure.ts';
import type { TeamPlan } from '#domain/teamPlan.ts';
import type { TeamFilter } from '#features/team/TeamFilters.tsx';
import type { LookFirstWords } from '#features/team/TeamLookFirst.tsx';
import { TeamOut, type TeamAudience } from '#features/team/TeamOut.tsx';
import { SessionList } from '#features/team/SessionList.tsx';
import { HiddenReport, TeamReport } from '#features/team/TeamReport.tsx';
import { beforePrint, printPage } from '#platform/print.ts';
import { drawNumber } from '#platform/random.ts';
import type { NamedPerson } from './describeTeam.ts';
import { describeSessions } from './describeSessions.ts';
import { describeTeamReport, isTooFew } from './describeTeamReport.ts';
import { saveTeam, saveTeamTable } from './teamTables.ts';

/** New names in a new order. */
function disguise(rows: readonly NamedPerson[]): readonly NamedPerson[] {
  const labels = makeRandomLabels(rows.length, drawNumber, teamOutText.randomLabel);
  return shuffleWith(rows, drawNumber).map((row, i) => Object.assign({}, row, { name: labels[i] ?? '' }));
}

interface TeamOutSectionProps {
  /** Everybody. */
  readonly team: readonly NamedPerson[];
  /** Those that the filter leaves. */
  readonly rows: readonly NamedPerson[];
  readonly filter: TeamFilter;
  readonly lookFirst: readonly LookFirstWords[];
  readonly plan: TeamPlan<Resource>;
}

/** What goes out of the team page, and the paper beside it. */
export function TeamOutSection({ team, rows, filter, lookFirst, plan }: TeamOutSectionProps) {
  const [audience, setAudience] = useState<TeamAudience>('groups');
  const [printed, setPrinted] = useState<'report' | 'sessions'>('report');
  const [draws, setDraws] = useState(0);
  // Each print has labels of its own, however it was asked for.
  useEffect(() => beforePrint(() => flushSync(() => setDraws((drawn) => drawn + 1))), []);
  const disclosure = useMemo(() => discloseTeam(team.map(({ whole }) => whole)), [team]);
  // oxlint-disable-next-line react/exhaustive-deps -- each drawing gives new names
  const named = useMemo(() => (audience === 'randomPeople' ? disguise(rows) : rows), [audience, rows, draws]);
  const inputs = { disclosure, lookFirst, rows: named, filter, audience };
  const isHidden = isTooFew(inputs);
  const print = (what: 'report' | 'sessions') => {
    // The paper is there before it is printed.
    flushSync(() => setPrinted(what));
    printPage();
  };
  return (
    <>
      <TeamOut
        audience={audience}
        isHidden={isHidden}
        people={rows.length}
        fullLinks={team.filter(({ whole }) => whole.full).length}
        onAudience={setAudience}
        onPrint={print}
        onTable={(table) => saveTeamTable(table, team, { ...inputs, rows })}
        onFile={saveTeam}
      />
      {createPortal(
        isHidden ? (
          <HiddenReport />
        ) : printed === 'report' ? (
          <TeamReport content={describeTeamReport(inputs)} />
        ) : (
          <SessionList {...describeSessions(plan, inputs)} />
        ),
        document.body,
      )}
    </>
  );
}
