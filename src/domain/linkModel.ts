import type { Answers } from './answers.ts';
import type { Length, Level, RoleCode, SkillId } from './model.ts';
import type { ScoredVerdict, UnscoredSkill } from './result.ts';
import type { AskedRole, ScenarioEntry } from './scenarios.ts';

/** A frozen item set, as far as links and scores need it. */
export interface ItemSet {
  /** 1 to 63. */
  readonly number: number;
  /** A role's place here is its number in links. */
  readonly roles: readonly AskedRole[];
  readonly scenarios: readonly ScenarioEntry[];
}

interface LinkedPart {
  /** Number of the item set that it was answered and is scored with. */
  readonly itemSet: number;
  readonly role: RoleCode;
  /** Full once a scenario that the role is asked was answered. */
  readonly length: Length;
  /** Days since 2026-01-01, 0 to 65535, by the calendar of the person. */
  readonly day: number;
}

/** Every answer that counts, and nothing else: scored as if the answers had been given here. */
export interface FullResult extends LinkedPart {
  readonly kind: 'full';
  /** Holds a clinical licence; false unless it decides which scenarios are asked ("no role yet", full length). */
  readonly hasLicence: boolean;
  /**
   * The answers to what role and length ask, each written in one way: ratings, second ratings that differ from the
   * first (full length only), and locked choices. What was skipped is missing.
   */
  readonly answers: Answers;
}

export interface SummarizedSkill {
  readonly kind: 'scored';
  readonly skill: SkillId;
  readonly target: Level;
  /** False for a target of 1: shown for information. */
  readonly counted: boolean;
  /** 0.5 to 5.5 in steps of 0.1, never on the other side of the notch than the real level. */
  readonly level: number;
  readonly verdict: ScoredVerdict;
  /** True when no scenario was answered: "by your own rating". */
  readonly ratingOnly: boolean;
}

export type SkillSummary = SummarizedSkill | UnscoredSkill;

/** Level and verdict of each skill that the role is asked, in the order of SKILL_IDS; no answer. */
export interface SummaryResult extends LinkedPart {
  readonly kind: 'summary';
  readonly skills: readonly SkillSummary[];
}

export type LinkedResult = FullResult | SummaryResult;

/** Why a text is not read: what a person can do about it differs. */
export type LinkFault = 'cutOff' | 'mistyped' | 'newerVersion' | 'notALink';

/** @throws {RangeError} For a set that is not there: results name only sets that were read. */
export function getItemSet(itemSets: readonly ItemSet[], number: number): ItemSet {
  const itemSet = itemSets.find((candidate) => candidate.number === number);
  if (!itemSet) throw new RangeError(`No item set ${number}`);
  return itemSet;
}
