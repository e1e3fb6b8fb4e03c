/** The four questionnaires, in the order in which they are offered. */
export const QUESTIONNAIRE_IDS = ['records', 'video', 'communication', 'troubleshooting'] as const;
export type QuestionnaireId = (typeof QUESTIONNAIRE_IDS)[number];

/** The 23 skills, in the order of targets, links and files. Released ids are for ever. */
export const SKILL_IDS = [
  'EHR-1',
  'EHR-2',
  'EHR-3',
  'EHR-4',
  'EHR-5',
  'EHR-6',
  'VID-1',
  'VID-2',
  'VID-3',
  'VID-4',
  'VID-5',
  'COM-1',
  'COM-2',
  'COM-3',
  'COM-4',
  'COM-5',
  'COM-6',
  'TRB-1',
  'TRB-2',
  'TRB-3',
  'TRB-4',
  'TRB-5',
  'TRB-6',
] as const;
export type SkillId = (typeof SKILL_IDS)[number];

/** How many gaps come first, wherever some are named. */
export const FIRST_GAPS = 3;

/** Privacy, clinical safety, and identity with place and consent. */
export const SAFETY_SKILLS: readonly SkillId[] = ['EHR-5', 'TRB-3', 'COM-1'];

/** Role codes as they stand in links and files; NONE is "no role yet". */
export const ROLE_CODES = [
  'GP',
  'NP',
  'PSY',
  'THR',
  'DER',
  'RAD',
  'RN',
  'PHA',
  'AHP',
  'COO',
  'ITS',
  'DAT',
  'PM',
  'CSS',
  'COA',
  'EDU',
  'ADM',
  'NONE',
] as const;
export type RoleCode = (typeof ROLE_CODES)[number];

/** 1 Not yet, 2 With help, 3 On my own, 4 In any situation, 5 I lead others. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** What a role needs of a skill; 0 is not asked, 1 is shown for information and not counted. */
export type Target = 0 | Level;

/** How good a scenario option is. Scoring counts `unsafe` as `wrong`; it also calls for a first look. */
export const OUTCOMES = ['best', 'partial', 'wrong', 'unsafe'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const LENGTHS = ['quick', 'full'] as const;
export type Length = (typeof LENGTHS)[number];
