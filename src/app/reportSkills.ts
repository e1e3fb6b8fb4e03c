import type { Person } from '#content/text/person.ts';
import { reportText } from '#content/text/report.ts';
import { resultsText } from '#content/text/results.ts';
import { sharedText } from '#content/text/shared.ts';
import { measureDistance } from '#domain/countSummary.ts';
import type { SummarizedSkill } from '#domain/linkModel.ts';
import type { ScoredSkill } from '#domain/result.ts';
import type { ReportSkill } from '#features/report/reportProps.ts';
import type { ResultDescription } from './describeResult.ts';
import { questionnaireOf, skillTitles } from './instrument.ts';

type Level = ScoredSkill | SummarizedSkill;

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
}

/** A skill with a level in the words of the report. */
export function describeSkill(scored: Level, { marks, person }: Telling): ReportSkill {
  const { skill, target, counted, ratingOnly, verdict } = scored;
  const estimate = 'estimate' in scored ? scored.estimate : { level: scored.level };
  const isGap = counted && verdict !== 'onTarget';
  const distance = 'distance' in scored ? scored.distance : measureDistance(scored);
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
    nowAndNeeded: resultsText.nowAndNeeded(estimate.level, target),
    label: 'estimate' in scored ? resultsText.trackLabel(scored, person) : sharedText.level(estimate.level, target),
  };
}
