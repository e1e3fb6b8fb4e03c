import { set1Scenarios } from '#content/itemSets/set1.ts';
import { roles } from '#content/roles.ts';
import { skills } from '#content/skills.ts';
import type { RatingItem, Role, Scenario } from '#content/types.ts';
import { ratingWords, scenarioWords } from '#content/wordCounts.ts';
import {
  QUESTIONNAIRE_IDS,
  SKILL_IDS,
  type Length,
  type QuestionnaireId,
  type RoleCode,
  type SkillId,
} from '#domain/model.ts';
import { selectScenarios, type ScenarioEntry } from '#domain/scenarios.ts';

/** Adults read plain text on a screen at about this many words a minute (Brysbaert 2019, mean of 190 studies). */
const WORDS_PER_MINUTE = 238;

function bySkill<Value>(value: (index: number) => Value): Readonly<Record<SkillId, Value>> {
  return Object.fromEntries(SKILL_IDS.map((id, i) => [id, value(i)])) as Record<SkillId, Value>;
}

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new RangeError(`Nothing at ${index}`);
  return value;
}

export const skillTitles = bySkill((i) => at(skills, i).title);
export const questionnaireOf = bySkill((i) => at(skills, i).questionnaire);

/** @throws {RangeError} For a role that the content does not have: a content error. */
export function getRole(code: RoleCode): Role {
  const role = roles.find((candidate) => candidate.code === code);
  if (!role) throw new RangeError(`No role ${code}`);
  return role;
}

/** The skills of a questionnaire that a role is asked to rate, in order. */
export function listSkills(id: QuestionnaireId, role: Role): readonly SkillId[] {
  return SKILL_IDS.filter((skill, i) => questionnaireOf[skill] === id && role.targets[i] !== 0);
}

/** The scenarios that role and length ask; none in the quick length. */
export function listScenarios(role: Role, length: Length, hasLicence: boolean): readonly ScenarioEntry[] {
  return length === 'quick' ? [] : selectScenarios(set1Scenarios, role, hasLicence);
}

/** Minutes to read these items, counted from their words; not rounded. */
export function countMinutes(asked: readonly SkillId[], scenarios: readonly ScenarioEntry[], role: Role): number {
  const wording = role.clinical ? 'clinical' : 'nonClinical';
  const ratings = asked.reduce((total, skill) => total + ratingWords[skill][wording], 0);
  const situations = scenarios.reduce((total, { id }) => total + (scenarioWords[id] ?? 0), 0);
  return (ratings + situations) / WORDS_PER_MINUTE;
}

export function isQuestionnaireId(text: string | undefined): text is QuestionnaireId {
  return (QUESTIONNAIRE_IDS as readonly string[]).includes(text ?? '');
}

/** A promise that tells React when it is kept, so that what is here already is shown without a wait. */
interface Told<Value> extends Promise<Value> {
  status?: 'fulfilled';
  value?: Value;
}

/** Loads each key once and gives the same promise each time, so that a page can wait for it. */
function loadOnce<Value>(
  loaders: Readonly<Record<QuestionnaireId, () => Promise<Value>>>,
): (id: QuestionnaireId) => Promise<Value> {
  const loading = new Map<QuestionnaireId, Promise<Value>>();
  return (id) => {
    const known = loading.get(id);
    if (known) return known;
    const asked: Told<Value> = loaders[id]().then(
      (value) => {
        asked.status = 'fulfilled';
        asked.value = value;
        return value;
      },
      (error: unknown) => {
        // A chunk that failed to load is asked for again the next time.
        loading.delete(id);
        throw error;
      },
    );
    loading.set(id, asked);
    return asked;
  };
}

/** The rating items of a questionnaire. */
export const loadRatings = loadOnce<readonly RatingItem[]>({
  records: async () => (await import('#content/ratings/records.ts')).recordsRatings,
  video: async () => (await import('#content/ratings/video.ts')).videoRatings,
  communication: async () => (await import('#content/ratings/communication.ts')).communicationRatings,
  troubleshooting: async () => (await import('#content/ratings/troubleshooting.ts')).troubleshootingRatings,
});

/** The scenarios of a questionnaire. */
export const loadScenarios = loadOnce<readonly Scenario[]>({
  records: async () => (await import('#content/scenarios/records.ts')).recordsScenarios,
  video: async () => (await import('#content/scenarios/video.ts')).videoScenarios,
  communication: async () => (await import('#content/scenarios/communication.ts')).communicationScenarios,
  troubleshooting: async () => (await import('#content/scenarios/troubleshooting.ts')).troubleshootingScenarios,
});
