import type { ReactNode } from 'react';
import { resultsText } from '#content/text/results.ts';
import { sharedText } from '#content/text/shared.ts';
import { compareResults, type SkillChange } from '#domain/compareResults.ts';
import type { SkillSummary, SummaryResult } from '#domain/linkModel.ts';
import type { QuestionnaireId, SkillId } from '#domain/model.ts';
import { readSummaryLevels } from '#domain/readLevels.ts';
import head from '#ui/headline.module.css';
import { PageHeading } from '#ui/PageHeading.tsx';
import rows from '#ui/skillRows.module.css';
import { TrackLegend } from '#ui/TrackLegend.tsx';
import { LevelRows, type LevelRow } from './LevelRows.tsx';

interface CompareViewProps {
  readonly own: SummaryResult;
  readonly shared: SummaryResult;
  /** Role, date and length of each. */
  readonly ownMeta: string;
  readonly sharedMeta: string;
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, QuestionnaireId>>;
  readonly ways: ReactNode;
}

/** What the reader's role is asked, as the heading and the rows count it. */
function countChanges(changes: readonly SkillChange[]) {
  const count = (wanted: SkillChange['change']) => changes.filter(({ change }) => change === wanted).length;
  return { up: count('up'), down: count('down'), same: count('same'), new: count('new'), gone: count('gone') };
}

function describeChange({ change, from = 0, to = 0 }: SkillChange): string {
  if (change === 'same') return sharedText.same;
  if (change === 'gone') return sharedText.onlyYours;
  return change === 'new' ? sharedText.onlyTheirs : sharedText.difference(to - from);
}

function makeRow({ skill, target, ...own }: SkillSummary, change: SkillChange | undefined): LevelRow {
  const { from, to } = change ?? {};
  return {
    skill,
    target,
    level: from,
    isHollow: own.kind === 'scored' && own.ratingOnly,
    other: to,
    label: sharedText.both(from, to, target),
    words: {
      words: change ? describeChange(change) : sharedText.neither,
      tone: change?.change === 'up' || change?.change === 'down' ? 'plain' : 'quiet',
    },
  };
}

/** A shared result beside the reader's own, skill by skill of the reader's role. */
export function CompareView({ own, shared, ownMeta, sharedMeta, titles, questionnaireOf, ways }: CompareViewProps) {
  const { legend } = sharedText;
  const asked = new Set(own.skills.map(({ skill }) => skill));
  const changes = compareResults(readSummaryLevels(own), readSummaryLevels(shared)).filter(({ skill }) =>
    asked.has(skill),
  );
  const counts = countChanges(changes);
  const rest = sharedText.compareRest(counts);
  const otherCount = shared.skills.filter(({ skill }) => !asked.has(skill)).length;
  return (
    <>
      <header className={head.headline}>
        <div className={head.meta}>
          <p>{sharedText.compareMeta.shared(sharedMeta)}</p>
          <p>{sharedText.compareMeta.own(ownMeta)}</p>
        </div>
        <PageHeading>{sharedText.compareHeading(counts)}</PageHeading>
        {rest && <p className={head.lead}>{rest}</p>}
        <p>{sharedText.compareLead}</p>
        <div className={head.ways}>{ways}</div>
      </header>
      <section className={rows.card}>
        <div className={rows.top}>
          <h2>{resultsText.skillBySkill}</h2>
          <TrackLegend
            words={{
              ...resultsText.nameDots(own.skills, legend.yours),
              other: legend.theirs,
              target: legend.target,
            }}
          />
        </div>
        <LevelRows
          end={sharedText.compareEnd}
          rows={own.skills.map((skill) =>
            makeRow(
              skill,
              changes.find((change) => change.skill === skill.skill),
            ),
          )}
          titles={titles}
          questionnaireOf={questionnaireOf}
        />
        {otherCount > 0 && <p className={rows.quiet}>{sharedText.otherSkills(otherCount)}</p>}
      </section>
    </>
  );
}
