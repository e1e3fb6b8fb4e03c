import type { Person } from '#content/text/person.ts';
import { reportText } from '#content/text/report.ts';
import { resultsText } from '#content/text/results.ts';
import { sharedText } from '#content/text/shared.ts';
import type { ReportAudience } from '#content/types.ts';
import { measureDistance } from '#domain/countSummary.ts';
import type { SummarizedSkill } from '#domain/linkModel.ts';
import type { ScoredSkill, ScoredVerdict } from '#domain/result.ts';
import type { ReportSkill } from '#features/report/reportProps.ts';
import type { ResultDescription } from './describeResult.ts';
import { questionnaireOf, skillTitles } from './instrument.ts';

type Level = ScoredSkill | SummarizedSkill;

/** How a skill to look at first stands by its level alone, because a single choice is not for a manager. */
function judgeByLevel(skill: Level): ScoredVerdict {
  const isFar = 'chance' in skill ? skill.chance < 1 / 6 : measureDistance(skill) <= -1;
  return isFar ? 'wellBelow' : 'justBelow';
}

/** The verdict that this reader is told. */
function tellVerdict(skill: Level, audience: ReportAudience): ScoredVerdict {
  return audience === 'manager' && skill.verdict === 'lookFirst' ? judgeByLevel(skill) : skill.verdict;
}

function tellEvidence(skill: Level): string {
  const { ratingOnly, ratingAnd, scenariosOnly, withScenarios } = reportText.table;
  if (skill.ratingOnly) return ratingOnly;
  if (!('evidence' in skill)) return withScenarios;
  const { rating, outcomes } = skill.evidence;
  return rating === undefined ? scenariosOnly(outcomes.length) : ratingAnd(outcomes.length);
}

interface Telling {
  readonly marks: ResultDescription['marks'];
  readonly person: Person;
  readonly audience: ReportAudience;
}

/** A skill with a level in the words of the report. */
export function describeSkill(scored: Level, { marks, person, audience }: Telling): ReportSkill {
  const { skill, target, counted, ratingOnly } = scored;
  const estimate = 'estimate' in scored ? scored.estimate : { level: scored.level };
  const verdict = tellVerdict(scored, audience);
  const isGap = counted && verdict !== 'onTarget';
  const distance = 'distance' in scored ? scored.distance : measureDistance(scored);
  const isConfirmed = audience === 'manager' && estimate.level >= target - 0.5;
  return {
    skill,
    title: skillTitles[skill],
    questionnaire: questionnaireOf[skill],
    mark: marks[skill],
    target,
    estimate,
    verdict,
    verdictName: counted ? resultsText.verdictNames[verdict] : resultsText.forInformation,
    isGap,
    steps: isGap ? resultsText.distanceInSteps(distance) : undefined,
    ratingOnly,
    evidence: tellEvidence(scored),
    nowAndNeeded: isConfirmed ? reportText.first.confirm : resultsText.nowAndNeeded(estimate.level, target),
    label:
      'estimate' in scored
        ? resultsText.trackLabel({ ...scored, verdict }, person)
        : sharedText.level(estimate.level, target),
  };
}
