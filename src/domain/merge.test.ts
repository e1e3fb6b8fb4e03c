import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemAnswer, ItemId } from './answers.ts';
import { isNewer, mergeKept, NOTHING_KEPT, stampAfter, type Kept, type Timed } from './merge.ts';

/** The deep run has far more of them. */
const RUNS = Number(process.env.RUNS ?? 10_000);
const ITEMS = ['EHR-1', 'EHR-1/again', 'EHR-1.1', 'COM-1'] as const satisfies readonly ItemId[];
const rated = (level: number): ItemAnswer => ({ kind: 'rated', level: level as 1 });

function keep(since: number, entries: readonly (readonly [ItemId, number, number])[]): Kept {
  return {
    since,
    answers: Object.fromEntries(entries.map(([item, level]) => [item, rated(level)])),
    answeredAt: Object.fromEntries(entries.map(([item, , at]) => [item, at])),
  };
}

const anyKept = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.uniqueArray(
      fc.tuple(fc.constantFrom(...ITEMS), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 9 })),
      { selector: ([item]) => item },
    ),
  )
  .map(([since, entries]) => keep(since, entries));

describe('mergeKept', () => {
  it('keeps the newest answer of each item', () => {
    const a = keep(0, [
      ['EHR-1', 2, 10],
      ['COM-1', 4, 30],
    ]);
    const b = keep(0, [
      ['EHR-1', 3, 20],
      ['COM-1', 5, 5],
    ]);
    expect(mergeKept(a, b)).toEqual(
      keep(0, [
        ['EHR-1', 3, 20],
        ['COM-1', 4, 30],
      ]),
    );
  });

  it('puts away what was answered before the newest start', () => {
    const before = keep(0, [
      ['EHR-1', 2, 10],
      ['COM-1', 4, 50],
    ]);
    expect(mergeKept(before, keep(40, []))).toEqual(keep(40, [['COM-1', 4, 50]]));
  });

  it('is the same in any order and any number of times', () => {
    fc.assert(
      fc.property(anyKept, anyKept, anyKept, (a, b, c) => {
        expect(mergeKept(a, b)).toEqual(mergeKept(b, a));
        expect(mergeKept(mergeKept(a, b), c)).toEqual(mergeKept(a, mergeKept(b, c)));
        const once = mergeKept(a, b);
        expect(mergeKept(once, b)).toEqual(once);
        expect(mergeKept(once, once)).toEqual(once);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('stampAfter', () => {
  it('is now, but later than what is replaced', () => {
    expect(stampAfter(100, 50, undefined)).toBe(100);
    expect(stampAfter(100, 120)).toBe(121);
  });
});

/** One step of a life with several tabs. */
type Step =
  | { readonly kind: 'answer'; readonly tab: number; readonly item: ItemId; readonly level: number }
  | { readonly kind: 'write' | 'read' | 'reload' | 'startAgain'; readonly tab: number }
  | { readonly kind: 'tick'; readonly by: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      tab: fc.nat(4),
      item: fc.constantFrom(...ITEMS),
      level: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), tab: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read' as const), tab: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const), tab: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('startAgain' as const), tab: fc.nat(4) }) },
  // The clock may also be set back.
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tick' as const), by: fc.integer({ min: -3, max: 5 }) }) },
);

interface Change extends Timed {
  readonly item: ItemId | 'round';
  readonly answer?: ItemAnswer;
}

/** A tab: what it shows, and what it has not written yet. */
interface Tab {
  shown: Kept;
  unsaved: Map<string, Change>;
}

/** The device as the database is: a record an item, newest wins inside the transaction. */
class Device {
  readonly records = new Map<string, Change>();

  write(changes: Iterable<Change>): void {
    for (const change of changes) {
      const present = this.records.get(change.item);
      if (!present || isNewer(change, present)) this.records.set(change.item, change);
    }
  }

  read(): Kept {
    const changes = [...this.records.values()];
    const entries = changes.flatMap(({ item, answer, at }) => (answer ? [[item, answer, at] as const] : []));
    return mergeKept(NOTHING_KEPT, {
      since: this.records.get('round')?.at ?? 0,
      answers: Object.fromEntries(entries.map(([item, answer]) => [item, answer])),
      answeredAt: Object.fromEntries(entries.map(([item, , at]) => [item, at])),
    });
  }
}

describe('several tabs', () => {
  it('lose no answer that was saved, and end alike, whatever happens in which order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.array(anyStep, { maxLength: 40 }), (tabCount, steps) => {
        const device = new Device();
        const tabs: Tab[] = Array.from({ length: tabCount }, () => ({ shown: NOTHING_KEPT, unsaved: new Map() }));
        /** Every change that a tab was told is saved. */
        const confirmed: Change[] = [];
        const surprises: Step[] = [];
        let clock = 100;
        const write = (tab: Tab) => {
          device.write(tab.unsaved.values());
          confirmed.push(...tab.unsaved.values());
          tab.unsaved.clear();
        };
        const change = (tab: Tab, { item, ...rest }: Omit<Change, 'at'>) => {
          const { since, answeredAt } = tab.shown;
          const latest = Math.max(0, ...Object.values(answeredAt).map((at) => at ?? 0));
          const at = item === 'round' ? stampAfter(clock, since, latest) : stampAfter(clock, answeredAt[item], since);
          const made: Change = { item, ...rest, at };
          tab.unsaved.set(item, made);
          tab.shown = mergeKept(tab.shown, {
            since: item === 'round' ? at : since,
            answers: made.answer ? { [item]: made.answer } : {},
            answeredAt: { [item]: at },
          });
        };
        for (const step of steps) {
          if (step.kind === 'tick') {
            clock = Math.max(1, clock + step.by);
            continue;
          }
          const tab = tabs[step.tab % tabCount] as Tab;
          if (step.kind === 'answer') {
            change(tab, { item: step.item, answer: rated(step.level) });
            // What a person sees after answering is what they answered.
            const seen = tab.shown.answers[step.item];
            if (JSON.stringify(seen) !== JSON.stringify(rated(step.level))) surprises.push(step);
          } else if (step.kind === 'startAgain') {
            change(tab, { item: 'round' });
            if (Object.keys(tab.shown.answers).length > 0) surprises.push(step);
          } else if (step.kind === 'write') write(tab);
          else if (step.kind === 'read') tab.shown = mergeKept(tab.shown, device.read());
          else {
            tab.unsaved.clear();
            tab.shown = device.read();
          }
        }
        expect(surprises).toEqual([]);
        for (const tab of tabs) write(tab);
        for (const tab of tabs) tab.shown = mergeKept(tab.shown, device.read());
        for (const tab of tabs) expect(tab.shown).toEqual(tabs[0]?.shown);

        const since = Math.max(0, ...confirmed.filter(({ item }) => item === 'round').map(({ at }) => at));
        const kept = device.read();
        for (const item of ITEMS) {
          const given = confirmed.filter((made) => made.item === item && made.at >= since);
          const newest = given.reduce<Change | undefined>((a, b) => (a && isNewer(a, b) ? a : b), undefined);
          expect(kept.answers[item]).toEqual(newest?.answer);
        }
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});
