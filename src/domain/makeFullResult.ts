import { readRatingDigit, readScenarioDigit, toRatingDigit, toScenarioDigit } from './answerDigits.ts';
import type { Answers } from './answers.ts';
import { layOutLink, type LinkLayout } from './linkLayout.ts';
import type { FullResult, ItemSet } from './linkModel.ts';
import type { Length, RoleCode } from './model.ts';
import type { AskedRole } from './scenarios.ts';

/** What a person chose about the assessment. */
export interface AskedFor {
  readonly role: RoleCode;
  readonly length: Length;
  readonly hasLicence: boolean;
}

/** @throws {RangeError} For a role that the set does not have: a content error. */
export function getAskedRole({ number, roles }: ItemSet, code: RoleCode): AskedRole {
  const role = roles.find((candidate) => candidate.code === code);
  if (!role) throw new RangeError(`No role ${code} in item set ${number}`);
  return role;
}

/** One digit for each rating and each scenario of the layout. */
export function listAnswerDigits({ skills, scenarios }: LinkLayout, answers: Answers, length: Length): number[] {
  return [
    ...skills.map(({ skill }) => toRatingDigit(skill, answers, length)),
    ...scenarios.map(({ id }) => toScenarioDigit(id, answers)),
  ];
}

/** The answers behind the digits, each written in one way. */
export function readAnswerDigits({ skills, scenarios }: LinkLayout, digits: readonly number[]): Answers {
  return Object.fromEntries([
    ...skills.flatMap(({ skill }, i) => readRatingDigit(skill, digits[i] ?? 0)),
    ...scenarios.flatMap(({ id }, i) => readScenarioDigit(id, digits[skills.length + i] ?? 0)),
  ]);
}

/**
 * The part of the answers that the present role and length ask and that counts: what a link and a file of it hold.
 * The length is full only once a scenario that is asked was answered.
 * @param day - Days since 2026-01-01, 0 to 65535.
 * @throws {RangeError} For a role that the set does not have.
 */
export function makeFullResult(answers: Answers, asked: AskedFor, day: number, itemSet: ItemSet): FullResult {
  const role = getAskedRole(itemSet, asked.role);
  const decides = asked.role === 'NONE' && asked.hasLicence;
  const full = layOutLink({ kind: 'full', itemSet, role, length: 'full', hasLicence: decides });
  const isFull = asked.length === 'full' && full.scenarios.some(({ id }) => toScenarioDigit(id, answers) > 0);
  const length = isFull ? 'full' : 'quick';
  const hasLicence = isFull && decides;
  const layout = layOutLink({ kind: 'full', itemSet, role, length, hasLicence });
  return {
    kind: 'full',
    itemSet: itemSet.number,
    role: asked.role,
    length,
    hasLicence,
    day,
    answers: readAnswerDigits(layout, listAnswerDigits(layout, answers, length)),
  };
}
