import { useMemo, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { questionnaireNames } from '#content/text/common.ts';
import { teamOutText } from '#content/text/teamOut.ts';
import type { Resource } from '#content/types.ts';
import { makeRandomLabels } from '#domain/randomLabels.ts';
import { shuffleWith } from '#domain/shuffle.ts';
import type { TeamPlan } from '#domain/teamPlan.ts';
import type { TeamFilter } from '#features/team/TeamFilters.tsx';
import { TeamOut, type TeamAudience } from '#features/team/TeamOut.tsx';
import { HiddenReport, SessionList, TeamReport } from '#features/team/TeamReport.tsx';
import { printPage } from '#platform/print.ts';
import { drawNumber } from '#platform/random.ts';
import type { NamedPerson } from './describeTeam.ts';
import { canShowGroups, describeSessions, describeTeamReport } from './describeTeamReport.ts';
import { getRole } from './instrument.ts';
import { saveTeam, saveTeamTable } from './teamTables.ts';

/** New names in a new order. */
function disguise(rows: readonly NamedPerson[]): readonly NamedPerson[] {
  const labels = makeRandomLabels(rows.length, drawNumber, teamOutText.randomLabel);
  return shuffleWith(rows, drawNumber).map((row, i) => Object.assign({}, row, { name: labels[i] ?? '' }));
}

interface TeamOutSectionProps {
  /** Those that the filter leaves. */
  readonly rows: readonly NamedPerson[];
  /** People in all. */
  readonly count: number;
  readonly filter: TeamFilter;
  readonly plan: TeamPlan<Resource>;
}

/** What goes out of the team page, and the paper beside it. */
export function TeamOutSection({ rows, count, filter: { role, part }, plan }: TeamOutSectionProps) {
  const [audience, setAudience] = useState<TeamAudience>('groups');
  const [printed, setPrinted] = useState<'report' | 'sessions'>('report');
  const [draws, setDraws] = useState(0);
  const isHiding = audience === 'groups';
  const isHidden = !canShowGroups(rows.length, count);
  // oxlint-disable-next-line react/exhaustive-deps -- each drawing gives new names
  const named = useMemo(() => (audience === 'randomPeople' ? disguise(rows) : rows), [audience, rows, draws]);
  const inputs = {
    rows: named,
    isHiding,
    filter: [...(role ? [getRole(role).name] : []), ...(part ? [questionnaireNames[part]] : [])],
  };
  const print = (what: 'report' | 'sessions') => {
    // The paper is there before it is printed.
    flushSync(() => {
      setPrinted(what);
      setDraws(draws + 1);
    });
    printPage();
  };
  return (
    <>
      <TeamOut
        audience={audience}
        isHidden={isHidden}
        people={rows.length}
        fullLinks={rows.filter(({ whole }) => whole.full).length}
        onAudience={setAudience}
        onPrint={print}
        onTable={(table) => saveTeamTable(table, rows, audience)}
        onFile={saveTeam}
      />
      {createPortal(
        isHiding && isHidden ? (
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
