import { describe, expect, it } from 'vitest';
import { RESOURCE_KINDS, type Resource } from '#content/types.ts';
import { describeResource, resourcesText } from './resources.ts';

const guide: Resource = {
  id: 'T01',
  title: 'A guide',
  provider: 'A provider',
  url: 'https://example.org/',
  kind: 'guide',
  cost: 'free',
  minutes: { from: 20, to: 40, estimated: true },
  audience: 'all',
  levels: { from: 1, to: 2 },
  skills: ['COM-4'],
  region: 'US',
  evidence: 'seen',
  checkedOn: '2026-11-23',
  about: 'What it is.',
};
const checked = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;

describe('describeResource', () => {
  it('tells a price with the month in which it was seen', () => {
    const priced: Resource = { ...guide, cost: 'paid', price: { text: '$149', seen: 'November 2026' } };
    expect(describeResource(priced, checked).parts.cost).toMatch(/, \$149 \(seen November 2026\)$/u);
  });

  it('tells kind, provider, cost, time and region, and how sure we are', () => {
    expect(describeResource(guide, checked)).toMatchObject({
      facts: ['Guide by A provider', 'Free', '20 to 40 min, our estimate', 'United States'],
      checked: 'Checked 23 November 2026: we saw its address, not the page.',
    });
  });

  it('says so when the entry was checked more than a year ago', () => {
    expect(describeResource(guide, checked + 365 * DAY).old).toBeUndefined();
    expect(describeResource(guide, checked + 366 * DAY).old).toContain('More than a year ago');
  });

  it('says once that a task is of our own', () => {
    const { url: _url, ...own } = guide;
    const { facts, checked: words } = describeResource({ ...own, kind: 'practice' }, checked);
    expect(facts[0]).toBe('Our practice task');
    expect(words).toBeUndefined();
  });

  it.each([
    [{ from: 30, to: 30, estimated: false }, '30 min'],
    [{ from: 45, to: 120, estimated: false }, '45 min to 2 h'],
    [{ from: 120, to: 240, estimated: true }, '2 to 4 h, our estimate'],
  ])('tells a time of %o', (minutes, words) => {
    expect(describeResource({ ...guide, minutes }, checked).facts).toContain(words);
  });

  it('names a practice task of our own', () => {
    const { url: _url, ...rest } = guide;
    const own = describeResource({ ...rest, steps: ['One', 'Two'] }, checked);
    expect(own.facts[0]).toBe('Our practice task');
    expect(own.steps).toEqual({ label: '2 steps', items: ['One', 'Two'] });
  });
});

describe('resourcesText', () => {
  it('has one heading for every kind', () => {
    const kinds = resourcesText.groups.flatMap(({ kinds: own }) => own);
    expect(kinds.toSorted()).toEqual([...RESOURCE_KINDS].toSorted());
  });

  it('tells what an entry trains', () => {
    expect(resourcesText.trains([], undefined)).toBeUndefined();
    expect(resourcesText.trains(['A', 'B'], { from: 1, to: 3 })).toBe('A\u00a0· B\u00a0· Not yet → On my own');
  });
});
