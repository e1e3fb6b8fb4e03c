import { itemSets } from '#content/itemSets/itemSets.ts';
import { calibrationText } from '#content/text/calibration.ts';
import { formatIsoDay } from '#content/text/days.ts';
import type { Person } from '#content/text/person.ts';
import { reportText } from '#content/text/report.ts';
import { resultsText } from '#content/text/results.ts';
import type { RatingItem, Resource, Scenario } from '#content/types.ts';
import { skillOf, type ScenarioId } from '#domain/answers.ts';
import { countSummary } from '#domain/countSummary.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { groupCode } from '#domain/groupCode.ts';
import { tellLevels, tellSummaryLevels } from '#domain/levelsOnly.ts';
import type { LinkedResult, SummaryResult } from '#domain/linkModel.ts';
import { FIRST_GAPS, SAFETY_SKILLS, type SkillId } from '#domain/model.ts';
import type { Plan } from '#domain/planWays.ts';
import type { AssessmentResult } from '#domain/result.ts';
import type { ReportChange, ReportContent, ReportRisk, ReportSkill } from '#features/report/reportProps.ts';
import { siteAddress } from '#platform/address.ts';
import type { ReportChoices } from '#state/inputs.ts';
import { markSkills, type ResultDescription } from './describeResult.ts';
import { getRole, skillTitles } from './instrument.ts';
import { paths } from './paths.ts';
import { describePlan, shortenAddress } from './reportPlan.ts';
import { describeSkill } from './reportSkills.ts';
import { makeLink } from './resultLink.ts';

const RECHECK_DAYS = 90;

interface FullInputs {
  readonly description: ResultDescription;
  readonly plan: Plan<Resource>;
  /** The plan for the same person, were this their result. */
  readonly replan: (result: AssessmentResult) => Plan<Resource>;
}

export interface ReportInputs {
  /** The result as its link holds it. */
  readonly linked: LinkedResult;
  readonly person: Person;
  readonly choices: ReportChoices;
  /** Absent for a summary. */
  readonly full?: FullInputs | undefined;
  readonly change?: ReportChange | undefined;
  readonly textsOf: (id: ScenarioId) => readonly Scenario[];
  /** Absent where the means to draw could not be loaded. */
  readonly drawQrCode?: ((text: string) => { readonly side: number; readonly path: string }) | undefined;
  /** The rating items of the gap skills, for the sign-off sheet alone; "missing" where they could not be loaded. */
  readonly ratings?: readonly RatingItem[] | 'missing' | undefined;
}

/** What this reader is told of: for a manager levels alone, and a plan for them. */
function tellReader(inputs: ReportInputs): ReportInputs {
  const { linked, choices, full } = inputs;
  if (choices.audience !== 'manager') return inputs;
  if (!full) return linked.kind === 'summary' ? { ...inputs, linked: tellSummaryLevels(linked) } : inputs;
  const result = tellLevels(full.description.result);
  return { ...inputs, full: { ...full, description: { ...full.description, result }, plan: full.replan(result) } };
}

/** A day some days after the day of a result, "21 February 2027". */
function nameDay(daysSince2026: number): string {
  return formatIsoDay(formatDaySince2026(daysSince2026));
}

function describeRisks({ choices, full, textsOf }: ReportInputs): readonly ReportRisk[] {
  if (!full || choices.audience === 'manager') return [];
  return full.description.risky.flatMap(({ id, option }) =>
    textsOf(id).map(({ situation, options }) => ({
      id,
      title: skillTitles[skillOf(id)],
      situation,
      chosen: options[option]?.text ?? '',
      safer: options.find(({ outcome }) => outcome === 'best')?.text ?? '',
      why: options[option]?.reason ?? '',
    })),
  );
}

function describeMeta({ linked, full }: ReportInputs): readonly string[] {
  const length = full?.description.lengthName ?? linked.length;
  const progress = full?.description.parts.map((part) => part.progress);
  const sum = (key: 'answered' | 'total') => progress?.reduce((total, part) => total + part[key], 0) ?? 0;
  return [
    getRole(linked.role).name,
    nameDay(linked.day),
    reportText.lengths[length],
    ...(progress ? [reportText.coverage(sum('answered'), sum('total'))] : []),
  ];
}

function describeCautions({ person, choices, full }: ReportInputs, skills: readonly ReportSkill[]): readonly string[] {
  const isManager = choices.audience === 'manager';
  const isOnlyRated = skills.some(({ target }) => target > 1) && skills.every(({ ratingOnly }) => ratingOnly);
  return [
    isOnlyRated && resultsText.ratingOnlyNote[person],
    full?.description.isUpperGuess && !isManager && calibrationText.upperGuesses[person],
    ...(isManager ? [] : (full?.description.quality ?? []).map((note) => calibrationText.quality[note])),
    person === 'other' && reportText.sharedNote,
  ].filter((sentence) => typeof sentence === 'string');
}

function describeConfidence({ person, choices, full }: ReportInputs): readonly string[] {
  if (!full?.description.hasScenarios || choices.audience === 'manager') return [];
  const { verdict, certainNotBest } = full.description.calibration;
  const titles = [...new Set(certainNotBest.map((id) => skillTitles[skillOf(id)]))];
  return [
    calibrationText.sentences[person][verdict],
    ...(titles.length > 0 ? [reportText.certainNotBest(titles)] : []),
    calibrationText.neverCounts,
  ];
}

function describeCode({ linked, choices, drawQrCode }: ReportInputs): ReportContent['code'] {
  // Neither a manager nor a stranger is handed the answers.
  if (choices.audience !== 'mine') return undefined;
  const payload = encodeResult(linked, itemSets);
  const link = makeLink(payload);
  return {
    code: groupCode(payload),
    address: shortenAddress(link.slice(0, link.indexOf('#'))),
    drawing: drawQrCode?.(link),
  };
}

function describeSignOff(
  { linked, choices, ratings }: ReportInputs,
  gaps: readonly SkillId[],
): ReportContent['signOff'] {
  if (!choices.signOff || ratings === undefined) return undefined;
  if (ratings === 'missing') return 'missing';
  const isClinical = getRole(linked.role).clinical;
  return gaps.flatMap((skill) =>
    ratings
      .filter((item) => item.skill === skill)
      .map((item) => ({
        title: skillTitles[skill],
        behaviours: (isClinical ? item : (item.nonClinical ?? item)).behaviours,
      })),
  );
}

/** Everything that a report prints, in words; the same figures as the page, the file and the link. */
export function describeReport(given: ReportInputs): ReportContent {
  const inputs = tellReader(given);
  const { linked, person, choices, full, change } = inputs;
  const { audience, pocketCard } = choices;
  const role = getRole(linked.role);
  const marks = markSkills(role);
  const results = full ? full.description.result.skills : (linked as SummaryResult).skills;
  const figures = full ? full.description.result : countSummary(linked as SummaryResult);
  const skills = results.flatMap((skill) => (skill.kind === 'scored' ? [describeSkill(skill, { marks, person })] : []));
  const gapIds = figures.gaps.map(({ skill }) => skill);
  const gaps = gapIds.flatMap((id) => skills.find(({ skill }) => skill === id) ?? []);
  const namesOf = (kind: 'notAsked' | 'notPartOfMyWork') =>
    results.filter((skill) => skill.kind === kind).map(({ skill }) => skill);
  const isNotMine = skills.length === 0 && namesOf('notPartOfMyWork').length > 0;
  return {
    audience,
    person,
    meta: describeMeta(inputs),
    headline: isNotMine
      ? resultsText.headlineNotMine[person]
      : resultsText.headline(figures.onTargetCount, figures.scoredCount, figures.gaps.length, person),
    cautions: describeCautions(inputs, skills),
    risks: describeRisks(inputs),
    gaps,
    skills,
    strengths: full?.description.strengths.map(({ skill }) => skillTitles[skill]) ?? [],
    change,
    notPart: namesOf('notPartOfMyWork').map((skill) => ({
      title: skillTitles[skill],
      isSafety: SAFETY_SKILLS.includes(skill),
    })),
    notAsked: namesOf('notAsked').map((skill) => skillTitles[skill]),
    plan: full && gaps.length > 0 ? describePlan(full.plan, { audience, person }) : undefined,
    confidence: describeConfidence(inputs),
    code: describeCode(inputs),
    recheckOn: nameDay(linked.day + RECHECK_DAYS),
    itemSet: linked.itemSet,
    methodAddress: shortenAddress(`${siteAddress(import.meta.env.BASE_URL)}${paths.method.slice(1)}`),
    signOff: describeSignOff(inputs, gapIds),
    card: pocketCard
      ? gaps.slice(0, FIRST_GAPS).map(({ skill, title }) => ({ title, action: reportText.actions[skill] }))
      : undefined,
  };
}
