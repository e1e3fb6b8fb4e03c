import type { Person } from '#content/text/person.ts';
import type { Behaviours, ReportAudience } from '#content/types.ts';
import type { QuestionnaireId, SkillId, Level } from '#domain/model.ts';
import type { ScoredVerdict } from '#domain/result.ts';

/** A skill with a level, as it is printed. */
export interface ReportSkill {
  readonly skill: SkillId;
  readonly title: string;
  readonly questionnaire: QuestionnaireId;
  /** "Safety skill", "Core skill of the role" */
  readonly mark?: string | undefined;
  readonly target: Level;
  /** 0.5 to 5.5; a summary tells no range. */
  readonly estimate: { readonly level: number; readonly low?: number; readonly high?: number };
  /** For a manager a skill to look at first is told by its level alone. */
  readonly verdict: ScoredVerdict;
  /** "Just below", "For information" */
  readonly verdictName: string;
  /** Counted and not on target. */
  readonly isGap: boolean;
  /** "about 2 steps"; absent where it rounds to none, and where the skill is no gap. */
  readonly steps?: string | undefined;
  readonly ratingOnly: boolean;
  /** "rating + 2" */
  readonly evidence: string;
  /** "Now: with help (2.4). Needed: on my own (from 2.5)." */
  readonly nowAndNeeded: string;
  /** The level track in words. */
  readonly label: string;
}

/** A choice that could put a patient at risk. */
export interface ReportRisk {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly chosen: string;
  readonly safer: string;
  readonly why: string;
}

export interface ReportPlanLine {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly time: string;
  readonly cost: string;
  readonly credit?: string | undefined;
  readonly closes: readonly { readonly title: string; readonly step: string }[];
  readonly isDone: boolean;
}

export interface ReportPlan {
  /** Time, cost and credit in sum, and for how many gaps. */
  readonly summary: string;
  readonly lines: readonly ReportPlanLine[];
  /** What a line points to: its address without https, or the steps of a practice task. */
  readonly notes: readonly {
    readonly id: string;
    readonly title: string;
    readonly address?: string | undefined;
    readonly steps?: readonly string[] | undefined;
  }[];
  /** Where the other practice tasks stand with their steps, without https; absent where there are none. */
  readonly tasksAddress?: string | undefined;
  readonly open: readonly { readonly title: string; readonly step: string }[];
}

/** What opens the result again. */
export interface ReportCode {
  /** In groups of four. */
  readonly code: string;
  /** Where the code is typed, without https. */
  readonly address: string;
  /** Absent where it could not be drawn. */
  readonly drawing?: { readonly side: number; readonly path: string } | undefined;
}

export interface ReportChange {
  /** "3 August 2026" */
  readonly since: string;
  /** "Up in 2 skills and about the same in 21." */
  readonly summary: string;
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** Where the two dates differ in more than the answers. */
  readonly cautions: readonly string[];
}

/** The behaviours of a skill, for somebody who watches the work. */
export interface ReportBehaviours {
  readonly title: string;
  readonly behaviours: Behaviours;
}

/** Everything that is printed, in words. */
export interface ReportContent {
  readonly audience: ReportAudience;
  readonly person: Person;
  /** Role, day, length, coverage. */
  readonly meta: readonly string[];
  readonly headline: string;
  readonly cautions: readonly string[];
  readonly risks: readonly ReportRisk[];
  /** The most urgent first. */
  readonly gaps: readonly ReportSkill[];
  /** In the order of SKILL_IDS. */
  readonly skills: readonly ReportSkill[];
  /** The best first. */
  readonly strengths: readonly string[];
  readonly change?: ReportChange | undefined;
  readonly notPart: readonly { readonly title: string; readonly isSafety: boolean }[];
  readonly notAsked: readonly string[];
  readonly plan?: ReportPlan | undefined;
  readonly confidence: readonly string[];
  readonly code?: ReportCode | undefined;
  readonly recheckOn: string;
  readonly itemSet: number;
  /** The address of the page on scores, without https. */
  readonly methodAddress: string;
  /** "missing" where the behaviours could not be loaded. */
  readonly signOff?: readonly ReportBehaviours[] | 'missing' | undefined;
  /** The three first gaps, each as a thing to do in five minutes. */
  readonly card?: readonly { readonly title: string; readonly action: string }[] | undefined;
}
