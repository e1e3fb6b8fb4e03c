import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { frameworks } from '#content/frameworks.ts';
import { set1Digest, set1Roles, set1Scenarios } from '#content/itemSets/set1.ts';
import { roles } from '#content/roles.ts';
import { sources } from '#content/sources.ts';
import type { RatingItem } from '#content/types.ts';
import { skillOf } from '#domain/answers.ts';
import { ROLE_CODES, SAFETY_SKILLS, SKILL_IDS } from '#domain/model.ts';
import { selectScenarios } from '#domain/scenarios.ts';
import { shuffleOptions } from '#domain/shuffle.ts';
import { allRatings, allResources, allScenarios, contentFiles } from '../scripts/content/contentFiles.ts';
import { countContent, formatReport } from '../scripts/content/formatReport.ts';
import { digestItemSet, formatItemSet } from '../scripts/content/itemSet.ts';
import {
  formatWordCounts,
  gradeText,
  joinRatingText,
  joinReasonText,
  joinScenarioText,
  splitWords,
} from '../scripts/content/words.ts';

const MOST_GRADE = 8;
const FORBIDDEN = /\b(always|never|all of the above|none of the above|unsafe|endorsed|validated)\b/iu;

/** Each rating item in each of its wordings. */
const wordings: readonly { name: string; item: RatingItem }[] = allRatings.flatMap((item) => [
  { name: item.skill, item },
  ...(item.nonClinical ? [{ name: `${item.skill}, not clinical`, item: { ...item, ...item.nonClinical } }] : []),
]);

function countTexts(text: string): number {
  return splitWords(text).length;
}

describe('the ratings', () => {
  it.each(wordings)('of $name have headings of 2 to 7 words and one or two sentences each', ({ item }) => {
    for (const { heading, text } of Object.values(item.behaviours)) {
      expect(countTexts(heading), heading).toBeGreaterThanOrEqual(2);
      expect(countTexts(heading), heading).toBeLessThanOrEqual(7);
      expect(text.match(/[.!?](\s|$)/gu)?.length, text).toBeLessThanOrEqual(2);
      expect(countTexts(text), text).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(wordings)('of $name are distinct from each other', ({ item }) => {
    const cards = Object.values(item.behaviours);
    expect(new Set(cards.map(({ heading }) => heading)).size).toBe(5);
    expect(new Set(cards.map(({ text }) => text)).size).toBe(5);
  });

  it.each(wordings)('of $name use no forbidden word', ({ item }) => {
    expect(joinRatingText(item)).not.toMatch(FORBIDDEN);
  });

  it('keep the quick length near ten minutes', () => {
    const words = allRatings.reduce((total, item) => total + countTexts(joinRatingText(item)), 0);
    expect(words / 238).toBeLessThan(11);
  });
});

describe('the scenarios', () => {
  it('are 46 or more, two or more for each skill, numbered without a hole, in the file of their questionnaire', () => {
    expect(allScenarios.length).toBeGreaterThanOrEqual(46);
    for (const skill of SKILL_IDS) {
      const own = allScenarios.filter(({ id }) => skillOf(id) === skill);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.map(({ id }) => id)).toEqual(own.map((_, i) => `${skill}.${i + 1}`));
    }
    for (const { file, kind, entries } of contentFiles.filter(({ kind: k }) => k === 'scenarios')) {
      const ratingsFile = contentFiles.find((other) => other.file === file.replace(kind, 'ratings'));
      const skills = new Set((ratingsFile?.entries ?? []).map((entry) => (entry as RatingItem).skill));
      for (const entry of entries) expect(skills).toContain(skillOf((entry as (typeof allScenarios)[number]).id));
    }
  });

  it.each(allScenarios)(
    '$id has one best, one partly right, and two wrong of which one may be a danger',
    ({ options }) => {
      const outcomes = options.map(({ outcome }) => outcome).toSorted();
      expect([
        ['best', 'partial', 'unsafe', 'wrong'],
        ['best', 'partial', 'wrong', 'wrong'],
      ]).toContainEqual(outcomes);
    },
  );

  it.each(allScenarios)(
    '$id has a situation of 25 to 70 words and options of like length',
    ({ situation, options }) => {
      expect(countTexts(situation)).toBeGreaterThanOrEqual(25);
      expect(countTexts(situation)).toBeLessThanOrEqual(70);
      const lengths = options.map(({ text }) => text.length);
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.45);
    },
  );

  it.each(allScenarios)('$id uses no forbidden word and gives a real reason for each option', (scenario) => {
    expect(joinScenarioText(scenario)).not.toMatch(FORBIDDEN);
    for (const { reason } of scenario.options) {
      expect(reason).not.toMatch(/\bunsafe\b/iu);
      expect(reason).not.toMatch(/^(best|partly right|wrong|correct)\b/iu);
      expect(countTexts(reason)).toBeGreaterThanOrEqual(8);
    }
    expect(new Set(scenario.options.map(({ reason }) => reason)).size).toBe(4);
  });

  it('do not give the best option away by its length', () => {
    const longest = allScenarios.filter(({ options }) => {
      const lengths = options.map(({ text }) => text.length);
      return options[lengths.indexOf(Math.max(...lengths))]?.outcome === 'best';
    });
    expect(longest.length).toBeLessThanOrEqual(allScenarios.length / 4);
  });

  it('do not give the best option away by its place', () => {
    const counts = [0, 0, 0, 0];
    const people = 200;
    for (let person = 0; person < people; person += 1) {
      for (const { id, options } of allScenarios) {
        const best = options.findIndex(({ outcome }) => outcome === 'best');
        const place = shuffleOptions(4, person * 7919, id).indexOf(best);
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    const expected = (people * allScenarios.length) / 4;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 3 degrees of freedom: 16.3 is passed by chance once in a thousand.
    expect(chiSquare).toBeLessThan(16.3);
  });

  it('lean only on sources that are described', () => {
    const known = new Set([...allResources, ...frameworks, ...sources].map(({ url }) => url));
    expect(allScenarios.filter(({ source }) => !known.has(source.url)).map(({ id }) => id)).toEqual([]);
  });

  it('warn before self-harm or abuse, and have a place for the reviewing clinician', () => {
    const touchy = /suicid|end (her|his|their) life|self-harm|hurts? (her|him|them)self|abus|hits? (her|him)|violen/iu;
    const named = allScenarios.filter((scenario) => touchy.test(joinScenarioText(scenario)));
    expect(named.length).toBeGreaterThan(0);
    for (const { id, contentNote, review } of named) {
      expect(contentNote, id).toBeDefined();
      expect(review, id).not.toBeUndefined();
    }
  });
});

describe('coverage', () => {
  it.each(roles)('$code has a scenario for each target of 2 or more, a second for safety and core', (role) => {
    const asked = selectScenarios(set1Scenarios, role, false);
    for (const [i, skill] of SKILL_IDS.entries()) {
      const isDouble = SAFETY_SKILLS.includes(skill) || role.core.includes(skill);
      const needed = (role.targets[i] ?? 0) < 2 ? 0 : isDouble ? 2 : 1;
      expect(asked.filter(({ id }) => skillOf(id) === skill).length, skill).toBe(needed);
    }
  });

  it('no scenario is there for nobody', () => {
    const asked = new Set(
      [false, true].flatMap((hasLicence) =>
        roles.flatMap((role) => selectScenarios(set1Scenarios, role, hasLicence).map(({ id }) => id)),
      ),
    );
    const idle = set1Scenarios.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
    expect(idle).toEqual([]);
  });
});

describe('reading ease', () => {
  it('is grade 8 or lower for every item and its reasons', () => {
    const graded = [
      ...wordings.map(({ name, item }) => ({ name, grade: gradeText(joinRatingText(item)) })),
      ...allScenarios.map((scenario) => ({ name: scenario.id, grade: gradeText(joinScenarioText(scenario)) })),
      ...allScenarios.map((scenario) => ({
        name: `${scenario.id} reasons`,
        grade: gradeText(joinReasonText(scenario)),
      })),
    ].toSorted((a, b) => a.grade - b.grade);
    const median = graded[Math.floor(graded.length / 2)];
    const worst = graded.at(-1);
    console.info(
      `Reading grade: median ${median?.grade.toFixed(1)}, worst ${worst?.grade.toFixed(1)} (${worst?.name})`,
    );
    expect(worst?.grade).toBeLessThanOrEqual(MOST_GRADE);
  });
});

describe('the frozen item set', () => {
  it('is what the content says, to the letter', async () => {
    const text = await format(formatItemSet(), { parser: 'typescript', printWidth: 120, singleQuote: true });
    expect(readFileSync('src/content/itemSets/set1.ts', 'utf8')).toBe(text);
  });

  it('has the digest of all that scoring and links depend on', () => {
    expect(set1Digest).toBe(digestItemSet());
    expect(set1Roles.map(({ code }) => code)).toEqual(ROLE_CODES);
  });

  it('has its words counted', async () => {
    const text = await format(formatWordCounts(), { parser: 'typescript', printWidth: 120, singleQuote: true });
    expect(readFileSync('src/content/wordCounts.ts', 'utf8')).toBe(text);
  });
});

describe('the content report', () => {
  it('counts all of it and finds no gap in coverage', () => {
    const { holes, skills, behaviours, scenarios, roles: roleCount, resources } = countContent();
    expect(holes).toEqual([]);
    expect({ skills, behaviours, roleCount }).toEqual({ skills: 23, behaviours: 115, roleCount: 17 });
    expect(scenarios).toBeGreaterThanOrEqual(46);
    expect(resources).toBeGreaterThanOrEqual(100);
  });

  it('shows every item, option, reason and source', () => {
    const report = formatReport();
    for (const { id, options, source } of allScenarios) {
      expect(report).toContain(id);
      expect(report).toContain(source.url.replaceAll('&', '&amp;'));
      for (const { reason } of options) expect(report).toContain(reason.replaceAll('&', '&amp;'));
    }
  });
});
