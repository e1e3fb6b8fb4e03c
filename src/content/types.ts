import type { ScenarioId } from '#domain/answers.ts';
import type { Level, Outcome, QuestionnaireId, RoleCode, SkillId, Target } from '#domain/model.ts';
import type { Audience } from '#domain/scenarios.ts';

/** A published framework that a skill supports; never quoted, never an endorser. */
export interface Framework {
  readonly id: string;
  /** Short name as printed beside an item, e.g. "AAMC telehealth competencies". */
  readonly name: string;
  readonly owner: string;
  readonly year: string;
  readonly about: string;
  readonly url: string;
  /** The skills whose rating names it; empty where it informed the whole. */
  readonly skills: readonly SkillId[];
}

/** The name and scope of a skill, small enough to be loaded with every page. */
export interface Skill {
  readonly id: SkillId;
  readonly questionnaire: QuestionnaireId;
  /** At most five words, sentence case, as it stands in tables and headlines. */
  readonly title: string;
}

/** One answer card: a heading of 2 to 7 words and one or two sentences of observable behaviour. */
export interface Behaviour {
  readonly heading: string;
  readonly text: string;
}

export type Behaviours = Readonly<Record<Level, Behaviour>>;

interface RatingWords {
  /** The legend of the question, second person, ends with a question mark. */
  readonly question: string;
  readonly behaviours: Behaviours;
}

/** The rating item of a skill. Its item id is the skill id. */
export interface RatingItem extends RatingWords {
  readonly skill: SkillId;
  /** One sentence. */
  readonly whyWeAsk: string;
  /** Ids of frameworks. */
  readonly supports: readonly string[];
  /** Words for roles without clinical duties, where one text cannot serve both. */
  readonly nonClinical?: RatingWords;
}

export interface ScenarioOption {
  readonly text: string;
  readonly outcome: Outcome;
  /** One or two sentences: why the option is what it is. Does not begin with the outcome. */
  readonly reason: string;
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A practice situation. Its id is the skill id, a dot and a number: EHR-1.1. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly audience: Audience;
  /** 25 to 70 words, second person, without the question. */
  readonly situation: string;
  /** The question that closes the situation, e.g. "What do you do first?" */
  readonly question: string;
  /** The order is frozen with the item set; the screen shuffles it. */
  readonly options: readonly [ScenarioOption, ScenarioOption, ScenarioOption, ScenarioOption];
  /** One line to keep. */
  readonly keep: string;
  readonly source: Source;
  /** Present where it holds only in one country. */
  readonly region?: 'US';
  /** Present where the content touches self-harm or abuse; shown before the situation. */
  readonly contentNote?: string;
  /** Present on red-flag scenarios; null until a clinician has reviewed the text. */
  readonly review?: { readonly by: string; readonly on: string } | null;
}

export const RESOURCE_KINDS = [
  'course',
  'certificate',
  'guide',
  'practice',
  'certification',
  'community',
  'hub',
  'policy',
  'licence',
  'career',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

export type Cost = 'free' | 'paid' | 'membership' | 'employer' | 'ask';

/** read: we read the page or a copy; seen: we saw only its address; recalled: neither. */
export type Evidence = 'read' | 'seen' | 'recalled';

/** Who a printed report is for: the person, a manager, or nobody in particular. */
export const REPORT_AUDIENCES = ['mine', 'manager', 'anonymous'] as const;
export type ReportAudience = (typeof REPORT_AUDIENCES)[number];

export const REGIONS = ['any', 'US', 'UK', 'AU', 'EU'] as const;
export type Region = (typeof REGIONS)[number];

export interface Resource {
  /** T01 and on for the catalogue, P01 and on for the project's own practice tasks. Never reused. */
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  /** https, no tracking part. Absent for the project's own practice tasks. */
  readonly url?: string;
  readonly kind: ResourceKind;
  readonly cost: Cost;
  /** A price as seen, with the month in which it was seen. */
  readonly price?: { readonly text: string; readonly seen: string };
  /** Working time; `estimated` when the provider does not state it. */
  readonly minutes?: { readonly from: number; readonly to: number; readonly estimated: boolean };
  /** Continuing-education credit in the provider's words. */
  readonly credit?: string;
  readonly audience: Audience;
  /** What it takes a person from and to. Absent where it closes no gap. */
  readonly levels?: { readonly from: Level; readonly to: Level };
  /** At most four where it can close a gap; empty for career links. */
  readonly skills: readonly SkillId[];
  readonly region: Region;
  readonly evidence: Evidence;
  /** ISO date on which the entry was last checked. */
  readonly checkedOn: string;
  /** One plain sentence: what it is and what one gets from it. */
  readonly about: string;
  /** A caution in plain words, e.g. that a page may have moved. */
  readonly note?: string;
  /** The steps of a practice task of the project's own. */
  readonly steps?: readonly string[];
}

/** What is needed of a role on every page. Targets and core marks are frozen with the item set. */
export interface Role {
  readonly code: RoleCode;
  /** As it stands in the role list: "Registered nurse". */
  readonly name: string;
  /** What tells this role from its neighbours: "triage, monitoring, virtual ward". */
  readonly detail: string;
  readonly clinical: boolean;
  /** One target per skill, in the order of SKILL_IDS. */
  readonly targets: readonly Target[];
  /** Skills on which this role's work rests; they weigh 1.5. */
  readonly core: readonly SkillId[];
}

/** What the roles page adds. */
export interface RoleText {
  readonly code: RoleCode;
  /** Other names people search for. */
  readonly synonyms: readonly string[];
  /** Two or three plain sentences on the telehealth part of the work. */
  readonly work: string;
  /** Where people in this role work. */
  readonly places: string;
  /** Why the targets are as they are. */
  readonly why: string;
  /** Licence needed, in plain words; null where none is. */
  readonly licence: string | null;
  /** Seeds of "words for your resume", by skill: a phrase that starts with a verb. */
  readonly resumeWords: Readonly<Partial<Record<SkillId, string>>>;
  /** Plain words on demand, without figures that go stale. */
  readonly outlook: string;
  /** Ids of career resources. */
  readonly careerLinks: readonly string[];
}
