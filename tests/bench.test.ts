import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelNames } from '#content/text/common.ts';
import { recordsRatings } from '#content/ratings/records.ts';
import { LEVELS } from '#domain/model.ts';
import { compareRuns } from '../scripts/bench/compareRuns.ts';
import { replaceSection } from '../scripts/bench/document.ts';
import { formatFigure } from '../scripts/bench/figures.ts';
import { goals, judgeGoal, type Measured } from '../scripts/bench/goals.ts';
import { formatLighthouse, formatPage, readLighthouse } from '../scripts/bench/lighthouseReport.ts';
import { readOptions } from '../scripts/bench/options.ts';
import { findQuantile, findRatios, findSpread, type Spread } from '../scripts/bench/statistics.ts';
import { formatGoals, formatSpread } from '../scripts/bench/tables.ts';

function at(median: number, count = 2): Spread {
  return { median, least: median, most: median, count };
}

function write(value: number): string {
  return formatFigure('words', value);
}

function refer(...ids: readonly string[]) {
  return ids.map((id) => ({ id, weight: 1 }));
}

describe('median and spread', () => {
  it('give the middle with least and most', () => {
    expect(findSpread([5, 1, 9])).toEqual({ median: 5, least: 1, most: 9, count: 3 });
    expect(findSpread([4, 1, 2, 9])).toEqual({ median: 3, least: 1, most: 9, count: 4 });
    expect(findSpread([10, 9])).toEqual({ median: 9.5, least: 9, most: 10, count: 2 });
    expect(findSpread([])).toBeUndefined();
  });

  it('sort by number, not by text', () => {
    expect(findSpread([100, 20, 3])?.median).toBe(20);
  });

  it.each([
    [0.5, 10],
    [0.95, 19],
    [1, 20],
  ])('the share %s of 1 to 20 lies at or below %s', (share, expected) => {
    const values = Array.from({ length: 20 }, (_, i) => 20 - i);
    expect(findQuantile(values, share)).toBe(expected);
  });

  it('compare each run with the floor of the same run', () => {
    expect(findRatios([10, 40, undefined, 5], [5, 10, 3, 0])).toEqual([2, 4]);
  });
});

describe('runs of app and floor in turn', () => {
  const measured = compareRuns([
    { app: { firstPaint: 110, offlineVisit: 90 }, floor: { firstPaint: 100 } },
    { app: { firstPaint: 300 }, floor: { firstPaint: 200 } },
    { app: { firstPaint: 120, offlineVisit: 70 }, floor: { firstPaint: 100 } },
  ]);

  it('take the median of the ratios, not the ratio of the medians', () => {
    expect(measured.app.firstPaint?.median).toBe(120);
    expect(measured.ratios.firstPaint).toEqual({ median: 1.2, least: 1.1, most: 1.5, count: 3 });
  });

  it('leave out what has no value', () => {
    expect(measured.app.offlineVisit).toEqual({ median: 80, least: 70, most: 90, count: 2 });
    expect(measured.app.words).toBeUndefined();
    expect(measured.ratios.offlineVisit).toBeUndefined();
  });
});

describe('goals', () => {
  const measured: Measured = {
    runs: 2,
    app: { words: at(101), offlineVisit: at(300, 1), clicks: at(1) },
    floor: {},
    ratios: { firstPaint: at(1.15), acceptedAt: at(1.26) },
  };
  const judge = (key: string) => {
    const goal = goals.find((candidate) => candidate.key === key);
    if (!goal) throw new Error(`No goal for ${key}`);
    return judgeGoal(goal, measured);
  };

  it('are reached at their limit, and not beyond it', () => {
    expect(judge('firstPaint')).toEqual({ figure: 1.15, isReached: true });
    expect(judge('acceptedAt')).toEqual({ figure: 1.26, isReached: false });
    expect(judge('words')).toEqual({ figure: 101, isReached: false });
    expect(judge('clicks').isReached).toBe(true);
  });

  it('are not reached by what did not come, or not in every run', () => {
    expect(judge('charts')).toEqual({ figure: undefined, isReached: false });
    expect(judge('offlineVisit').isReached).toBe(false);
  });

  it('stand in the table with what was measured', () => {
    const lines = formatGoals({ slow: measured }).split('\n');
    expect(lines).toContain('| First paint at most 1.15 x the floor | 1.15 x | – | reached |');
    expect(lines).toContain('| Results in words within 100 ms | 101 ms | – | **not reached** |');
    expect(formatGoals({ fast: measured })).not.toContain('**');
  });
});

describe('figures in words', () => {
  const spread = { median: 1234.5, least: 1200, most: 1300, count: 4 };

  it('have a unit once, and the spread beside them', () => {
    expect(formatSpread(spread, 4, write)).toBe('1,235 ms (1,200 to 1,300)');
  });

  it('say when some runs gave none, and when all did', () => {
    expect(formatSpread(spread, 5, write)).toBe('1,235 ms (1,200 to 1,300), 4 of 5 runs');
    expect(formatSpread(undefined, 5, write, 'does not open')).toBe('does not open');
  });
});

describe('the document', () => {
  const text = readFileSync('docs/bench.md', 'utf8');

  it.each(['pages', 'team'])('has a place for %s, and keeps what stands around it', (name) => {
    const written = replaceSection(text, name, 'New figures');
    expect(written).toContain('New figures');
    expect(replaceSection(written, name, 'Newer figures')).toBe(replaceSection(text, name, 'Newer figures'));
    expect(written.slice(written.indexOf('## What was tried'))).toBe(text.slice(text.indexOf('## What was tried')));
  });

  it('refuses a place that is not there', () => {
    expect(() => replaceSection(text, 'nowhere', '')).toThrow('nowhere');
  });
});

describe('options', () => {
  it('have defaults for the whole run', () => {
    expect(readOptions([])).toEqual({ runs: 5, profiles: ['slow', 'fast'], writes: true, dist: undefined });
  });

  it('are read', () => {
    const options = readOptions(['--runs=1', '--profile=fast', '--no-write', '--dist=dist']);
    expect(options).toEqual({ runs: 1, profiles: ['fast'], writes: false, dist: 'dist' });
  });

  it.each(['--runs=0', '--runs=x', '--profile=quick', '--unknown'])('refuse %s', (word) => {
    expect(() => readOptions([word])).toThrow(/0|x|quick|unknown/u);
  });
});

describe('the page by hand', () => {
  // Prettier breaks long lines of it.
  const html = readFileSync('scripts/bench/floor/index.html', 'utf8').replaceAll(/\s+/gu, ' ');

  it.each(recordsRatings)('asks $skill in the words of the app', (item) => {
    const { question, behaviours } = item.nonClinical ?? item;
    expect(html).toContain(question);
    for (const level of LEVELS) {
      expect(html).toContain(behaviours[level].heading);
      expect(html).toContain(behaviours[level].text);
    }
  });

  it('has the same five steps', () => {
    for (const name of Object.values(levelNames)) expect(html).toContain(name);
  });
});

describe('the report of Lighthouse', () => {
  const result = {
    audits: { fast: { score: 1 }, named: { score: 1 }, 'robots-txt': { score: 0 }, about: { score: null } },
    categories: {
      performance: { score: 1, auditRefs: refer('fast') },
      accessibility: { score: 1, auditRefs: refer('named') },
      'best-practices': { score: 1, auditRefs: [{ id: 'robots-txt', weight: 0 }] },
      seo: { score: 0.914, auditRefs: refer('robots-txt', 'about') },
    },
  };
  const run = readLighthouse(result);

  it('takes scores of 100, and names only what cost points', () => {
    expect(run.scores).toEqual({ performance: 100, accessibility: 100, 'best-practices': 100, seo: 91 });
    expect(run.failed).toEqual(['robots-txt']);
  });

  it('shows the worst run beside the median', () => {
    const slow = { ...run, scores: { ...run.scores, performance: 90 }, failed: ['fast'] };
    expect(formatPage('/', [run, run, slow])).toEqual(['/', '100 (90)', '100', '100', '91', 'fast, robots-txt']);
  });

  it('shows why a page could not be looked at', () => {
    expect(formatPage('/', [{ scores: {}, failed: [], fault: 'status 404' }]).at(-1)).toBe('status 404');
  });

  it('counts pages with and without what the policy forbids', () => {
    const forms = { Mobile: [formatPage('/', [run]), ['/roles', '100', '100', '100', '100', '']] };
    const base = { day: '2026-11-24', version: '13', browser: '156', runs: 1, forms };
    const text = formatLighthouse({ ...base, robots: 'policy' });
    expect(text).toContain('1 of 2 pages have 100 in all four categories; 2 with `robots-txt` aside.');
    expect(text).toContain("`connect-src 'none'`");
    expect(formatLighthouse({ ...base, robots: 'passes' })).not.toContain('aside');
  });
});
