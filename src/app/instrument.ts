import { roles } from '#content/roles.ts';
import { skills } from '#content/skills.ts';
import type { RatingItem, Role } from '#content/types.ts';
import { ratingWords } from '#content/wordCounts.ts';
import { QUESTIONNAIRE_IDS, SKILL_IDS, type QuestionnaireId, type RoleCode, type SkillId } from '#domain/model.ts';

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

/** Minutes to read these ratings, counted from their words. */
export function countMinutes(asked: readonly SkillId[], role: Role): number {
  const words = asked.reduce(
    (total, skill) => total + ratingWords[skill][role.clinical ? 'clinical' : 'nonClinical'],
    0,
  );
  return Math.round(words / WORDS_PER_MINUTE);
}

export function isQuestionnaireId(text: string | undefined): text is QuestionnaireId {
  return (QUESTIONNAIRE_IDS as readonly string[]).includes(text ?? '');
}

const loaders: Readonly<Record<QuestionnaireId, () => Promise<readonly RatingItem[]>>> = {
  records: async () => (await import('#content/ratings/records.ts')).recordsRatings,
  video: async () => (await import('#content/ratings/video.ts')).videoRatings,
  communication: async () => (await import('#content/ratings/communication.ts')).communicationRatings,
  troubleshooting: async () => (await import('#content/ratings/troubleshooting.ts')).troubleshootingRatings,
};

const loading = new Map<QuestionnaireId, Promise<readonly RatingItem[]>>();

/** The rating items of a questionnaire; the same promise each time, so that a page can wait for it. */
export function loadRatings(id: QuestionnaireId): Promise<readonly RatingItem[]> {
  const known = loading.get(id) ?? loaders[id]();
  loading.set(id, known);
  return known;
}
