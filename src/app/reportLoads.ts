import { use } from 'react';
import type { RatingItem } from '#content/types.ts';
import type { QuestionnaireId } from '#domain/model.ts';
import type { QrDrawing } from '#platform/qrCode.ts';
import { loadRatings } from './instrument.ts';

type Draw = (text: string) => QrDrawing;

interface Held<Value> {
  readonly wait: Promise<void>;
  value?: Value | undefined;
}

/** What cannot be loaded stays undefined: the report says so, or does without. */
function hold<Value>(load: () => Promise<Value>): Held<Value> {
  const wait = load().then(
    (value) => {
      held.value = value;
    },
    () => undefined,
  );
  // React takes the word of a promise that says so: what is here already does not take the page away for a moment.
  void wait.then(() => Object.assign(wait, { status: 'fulfilled' }));
  const held: Held<Value> = { wait };
  return held;
}

let drawing: Held<Draw> | undefined;

function holdDrawing(): Held<Draw> {
  drawing ??= hold(async () => (await import('#platform/qrCode.ts')).drawQrCode);
  return drawing;
}

/** Loads the means to draw a QR code, where it can be loaded. */
export async function prepareQrCode(): Promise<void> {
  await holdDrawing().wait;
}

/** Waits for the means to draw a QR code; undefined where it could not be loaded. */
export function useDrawQrCode(): Draw | undefined {
  const held = holdDrawing();
  use(held.wait);
  return held.value;
}

const ratings = new Map<QuestionnaireId, Held<readonly RatingItem[]>>();

function holdRatings(part: QuestionnaireId): Held<readonly RatingItem[]> {
  const held = ratings.get(part) ?? hold(() => loadRatings(part));
  ratings.set(part, held);
  return held;
}

/** Loads the rating items of these questionnaires. @returns False where some could not be loaded; it may be tried again. */
export async function prepareRatings(parts: readonly QuestionnaireId[]): Promise<boolean> {
  for (const part of parts) if (ratings.get(part)?.value === undefined) ratings.delete(part);
  const all = parts.map(holdRatings);
  await Promise.all(all.map(({ wait }) => wait));
  return all.every(({ value }) => value !== undefined);
}

/** Waits for the rating items of these questionnaires; undefined where some could not be loaded. */
export function useRatings(parts: readonly QuestionnaireId[]): readonly RatingItem[] | undefined {
  const all = parts.map(holdRatings);
  // Each time: React knows the promises of a render by their order.
  for (const { wait } of all) use(wait);
  const items = all.flatMap(({ value }) => value ?? []);
  return all.every(({ value }) => value !== undefined) ? items : undefined;
}
