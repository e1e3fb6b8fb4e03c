import type { ReactNode } from 'react';
import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import type { AssessmentResult, ScoredSkill } from '#domain/result.ts';
import { FIRST_GAPS, type SkillId } from '#domain/model.ts';
import styles from '#ui/headline.module.css';
import { PageHeading } from '#ui/PageHeading.tsx';
import { SkillNames } from '#ui/SkillNames.tsx';

interface HeadlineProps {
  /** Role, date and length. */
  readonly meta: string;
  readonly result: AssessmentResult;
  readonly strengths: readonly ScoredSkill[];
  readonly person: Person;
  readonly skillTitles: Readonly<Record<SkillId, string>>;
  /** How far the person is, when not all is answered. */
  readonly progress?: ReactNode;
  readonly ways: ReactNode;
}

type LeadProps = Pick<HeadlineProps, 'result' | 'strengths' | 'skillTitles'> & { readonly isPartial: boolean };

/** Where nothing stands out, what is furthest above its target. */
function chooseBest(result: AssessmentResult, strengths: readonly ScoredSkill[]): readonly ScoredSkill[] {
  if (strengths.length > 0) return strengths;
  return result.skills
    .filter((skill): skill is ScoredSkill => skill.kind === 'scored' && skill.counted)
    .toSorted((a, b) => b.distance - a.distance);
}

function Lead({ result, strengths, skillTitles, isPartial }: LeadProps) {
  const { leads } = resultsText;
  const { gaps, onTargetCount } = result;
  const isAllMet = gaps.length === 0;
  const named = (isAllMet ? chooseBest(result, strengths) : gaps).slice(0, FIRST_GAPS);
  const allMet = isPartial ? leads.allMetSoFar : leads.allMet;
  const atStart = named.length === 1 ? leads.atStartOne : leads.atStart;
  const below = onTargetCount === 0 ? atStart : leads.gaps;
  return <SkillNames words={isAllMet ? allMet : below} titles={named.map(({ skill }) => skillTitles[skill])} />;
}

/** The finding in a sentence, and the ways on. */
export function Headline(props: HeadlineProps) {
  const { meta, result, strengths, person, skillTitles, progress, ways } = props;
  const { gaps, scoredCount, onTargetCount, skills } = result;
  const isOnlyRated = scoredCount > 0 && skills.every((skill) => skill.kind !== 'scored' || skill.ratingOnly);
  const isNotMine = skills.every(({ kind }) => kind !== 'scored') && skills.some((s) => s.kind === 'notPartOfMyWork');
  return (
    <header className={styles.headline}>
      <p className={styles.meta}>{meta}</p>
      <PageHeading>
        {isNotMine
          ? resultsText.headlineNotMine[person]
          : resultsText.headline(onTargetCount, scoredCount, gaps.length, person)}
      </PageHeading>
      <p className={styles.lead}>
        {scoredCount === 0 ? (
          resultsText[isNotMine ? 'leadNotMine' : 'leadNothing'][person]
        ) : (
          <Lead result={result} strengths={strengths} skillTitles={skillTitles} isPartial={progress !== undefined} />
        )}
      </p>
      {progress}
      <div className={styles.ways}>{ways}</div>
      {isOnlyRated && <p className={styles.caution}>{resultsText.ratingOnlyNote[person]}</p>}
    </header>
  );
}
