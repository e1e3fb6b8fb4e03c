import { set1Scenarios } from '#content/itemSets/set1.ts';
import { CONFIDENCES, type Answers, type ItemAnswer, type ItemId } from '#domain/answers.ts';
import { LEVELS, SKILL_IDS } from '#domain/model.ts';
import type { Random } from '../simulation/random.ts';

/** Two bytes for each rating, one for each scenario. */
export const ANSWER_BYTES = 2 * SKILL_IDS.length + set1Scenarios.length;

const choices: readonly ItemAnswer[] = [
  { kind: 'notPartOfMyWork' },
  ...LEVELS.map((level): ItemAnswer => ({ kind: 'rated', level })),
];

function addRating(answers: Map<ItemId, ItemAnswer>, index: number, first: number, again: number): void {
  const skill = SKILL_IDS[index] ?? 'EHR-1';
  const given = choices[(first % 8) - 1];
  if (first % 8 === 7) answers.set(skill, { kind: 'skipped' });
  if (!given) return;
  answers.set(skill, given);
  // The app asks for a second rating only after a first one.
  const second = choices[again % 16];
  if (second) answers.set(`${skill}/again`, second);
  if (again % 16 === 15) answers.set(`${skill}/again`, { kind: 'skipped' });
}

function makeChoice(byte: number): ItemAnswer | undefined {
  if (byte % 8 === 0) return undefined;
  if (byte % 8 === 1) return { kind: 'skipped' };
  const confidence = CONFIDENCES[((byte >> 3) % 4) - 1];
  const isLocked = byte % 8 !== 2;
  return { kind: 'chose', option: (byte >> 5) % 4, isLocked, ...(confidence && { confidence }) };
}

/**
 * Answers as the app keeps them, of every kind it knows: asked and not asked, skipped, looked at again, not locked.
 * @param bytes - ANSWER_BYTES of them; zeros give no answer.
 */
export function makeAnswers(bytes: Uint8Array): Answers {
  const answers = new Map<ItemId, ItemAnswer>();
  SKILL_IDS.forEach((_, i) => addRating(answers, i, bytes[2 * i] ?? 0, bytes[2 * i + 1] ?? 0));
  set1Scenarios.forEach(({ id }, i) => {
    const choice = makeChoice(bytes[2 * SKILL_IDS.length + i] ?? 0);
    if (choice) answers.set(id, choice);
  });
  return Object.fromEntries(answers);
}

/** Answers of a person who answered few, some or all of the questions. */
export function drawAnswers(random: Random): Answers {
  const share = random() * 1.2;
  return makeAnswers(
    Uint8Array.from({ length: ANSWER_BYTES }, () => (random() < share ? Math.floor(random() * 256) : 0)),
  );
}
