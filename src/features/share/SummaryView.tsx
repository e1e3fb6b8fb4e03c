import type { ReactNode } from 'react';
import { resultsText } from '#content/text/results.ts';
import { sharedText } from '#content/text/shared.ts';
import { countSummary, measureDistance } from '#domain/countSummary.ts';
import type { SkillSummary, SummaryResult } from '#domain/linkModel.ts';
import { FIRST_GAPS, type QuestionnaireId, type SkillId } from '#domain/model.ts';
import head from '#ui/headline.module.css';
import { PageHeading } from '#ui/PageHeading.tsx';
import rows from '#ui/skillRows.module.css';
import { SkillNames } from '#ui/SkillNames.tsx';
import { TrackLegend } from '#ui/TrackLegend.tsx';
import { LevelRows, type LevelRow } from './LevelRows.tsx';

interface SummaryViewProps {
  readonly summary: SummaryResult;
  /** Role, date and length. */
  readonly meta: string;
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, QuestionnaireId>>;
  /** What the reader can do with it. */
  readonly ways: ReactNode;
}

function makeRow(summary: SkillSummary): LevelRow {
  const { skill, target } = summary;
  if (summary.kind !== 'scored') {
    const words = summary.kind === 'notAsked' ? resultsText.notAsked : resultsText.notPartOfMyWork.other;
    return { skill, target, isHollow: false, label: sharedText.noLevel(target), words: { words, tone: 'quiet' } };
  }
  const { level, verdict, ratingOnly, counted } = summary;
  const isBelow = counted && verdict !== 'onTarget';
  const steps = isBelow ? resultsText.distanceInSteps(measureDistance(summary)) : undefined;
  return {
    skill,
    target,
    level,
    isHollow: ratingOnly,
    label: sharedText.level(level, target),
    words: {
      words: counted ? resultsText.verdictNames[verdict] : resultsText.forInformation,
      details: [steps, ratingOnly && counted ? resultsText.byRating.other : undefined].filter(
        (word) => word !== undefined,
      ),
      tone: !counted ? 'quiet' : isBelow ? 'below' : 'met',
    },
  };
}

/** A summary that somebody sent: the finding in words, and each skill with its level and verdict. */
export function SummaryView({ summary, meta, titles, questionnaireOf, ways }: SummaryViewProps) {
  const { scoredCount, onTargetCount, gaps, isOnlyRated } = countSummary(summary);
  const { skills } = summary;
  const { legend, nameDots } = resultsText;
  const isNotMine = skills.every(({ kind }) => kind !== 'scored') && skills.some((s) => s.kind === 'notPartOfMyWork');
  return (
    <>
      <header className={head.headline}>
        <p className={head.meta}>{meta}</p>
        <PageHeading>
          {isNotMine
            ? resultsText.headlineNotMine.other
            : resultsText.headline(onTargetCount, scoredCount, gaps.length, 'other')}
        </PageHeading>
        {gaps.length > 0 && (
          <p className={head.lead}>
            <SkillNames
              words={resultsText.first}
              titles={gaps.slice(0, FIRST_GAPS).map(({ skill }) => titles[skill])}
            />
          </p>
        )}
        <div className={head.ways}>{ways}</div>
        <p className={head.caution}>
          {sharedText.summaryNote} {isOnlyRated && sharedText.ratingOnlyNote}
        </p>
      </header>
      <section className={rows.card}>
        <div className={rows.top}>
          <h2>{resultsText.skillBySkill}</h2>
          <TrackLegend words={{ ...nameDots(skills, legend.level.other), target: legend.target }} />
        </div>
        <LevelRows
          end={resultsText.forThisRole}
          rows={skills.map(makeRow)}
          titles={titles}
          questionnaireOf={questionnaireOf}
        />
      </section>
    </>
  );
}
