import { readRatingDigit, readScenarioDigit, toRatingDigit, toScenarioDigit } from './answerDigits.ts';
import type { Answers } from './answers.ts';
import { layOutLink, type LinkLayout, type LinkShape } from './linkLayout.ts';
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

/** The answers behind the digits of a layout, each written in one way. */
export function readAnswerDigits({ skills, scenarios }: LinkLayout, digits: readonly number[]): Answers {
  const answers: { -readonly [Item in keyof Answers]: Answers[Item] } = {};
  skills.forEach((ids, i) => {
    for (const [id, answer] of readRatingDigit(ids, digits[i] ?? 0)) answers[id] = answer;
  });
  scenarios.forEach(({ id: scenario }, i) => {
    for (const [id, answer] of readScenarioDigit(scenario, digits[skills.length + i] ?? 0)) answers[id] = answer;
  });
  return answers;
}

/** What follows the head of a link: one digit for each rating and each scenario of the layout, or for each skill. */
export interface LinkDigits extends Pick<LinkShape, 'length' | 'hasLicence'> {
  readonly layout: LinkLayout;
  readonly digits: readonly number[];
}

/**
 * What of the answers counts.
 * @throws {RangeError} For a role that the set does not have.
 */
export function countAnswers(answers: Answers, asked: AskedFor, itemSet: ItemSet): LinkDigits {
  const role = getAskedRole(itemSet, asked.role);
  const decides = asked.role === 'NONE' && asked.hasLicence;
  const full = layOutLink({ kind: 'full', itemSet, role, length: 'full', hasLicence: decides });
  const choices = asked.length === 'full' ? full.scenarios.map(({ id }) => toScenarioDigit(id, answers)) : [];
  if (choices.some((digit) => digit > 0)) {
    const ratings = full.skills.map((ids) => toRatingDigit(ids, answers, 'full'));
    return { length: 'full', hasLicence: decides, layout: full, digits: [...ratings, ...choices] };
  }
  const layout = layOutLink({ kind: 'full', itemSet, role, length: 'quick', hasLicence: false });
  const digits = layout.skills.map((ids) => toRatingDigit(ids, answers, 'quick'));
  return { length: 'quick', hasLicence: false, layout, digits };
}

/**
 * The part of the answers that the present role and length ask and that counts: what a link and a file of it hold.
 * The length is full only once a scenario that is asked was answered.
 * @param day - Days since 2026-01-01, 0 to 65535.
 * @throws {RangeError} For a role that the set does not have.
 */
export function makeFullResult(answers: Answers, asked: AskedFor, day: number, itemSet: ItemSet): FullResult {
  const { length, hasLicence, layout, digits } = countAnswers(answers, asked, itemSet);
  const { role } = asked;
  return {
    kind: 'full',
    itemSet: itemSet.number,
    role,
    length,
    hasLicence,
    day,
    answers: readAnswerDigits(layout, digits),
  };
}
