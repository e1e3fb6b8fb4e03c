import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPageWords, listRatingWords, listScenarioWords } from '#app/listWords.ts';
import { termId } from '#app/termId.ts';
import { frameworks } from '#content/frameworks.ts';
import { glossary } from '#content/glossary.ts';
import { pageWords, scenarioWords } from '#content/pageWords.ts';
import { skillDefinitions } from '#content/skillDefinitions.ts';
import { skills } from '#content/skills.ts';
import { findTerms } from '#domain/findTerms.ts';
import type { ScenarioId } from '#domain/answers.ts';
import { ROLE_CODES, SKILL_IDS, type SkillId } from '#domain/model.ts';
import { allRatings, allResources, allScenarios } from '../scripts/content/contentFiles.ts';
import { aroundPages, offPages, partly, reached, readTexts, shownTexts } from '../scripts/content/shownTexts.ts';
import { listImports } from '../scripts/content/textFiles.ts';
import { joinRatingText, joinReasonText, joinScenarioText } from '../scripts/content/words.ts';
import { fieldTerms } from './fieldTerms.ts';

const textFiles = readdirSync('src/content/text')
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => file.replace('.ts', ''));

const careWords = glossary.filter(({ of }) => of === undefined);
const nameAll = (entries: readonly { readonly term: string }[]) => entries.map(({ term }) => term);

/** Words of the glossary that mean something else on a page. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  // The level of WCAG, and what a finger has to hit.
  '/accessibility': ['Level', 'Target'],
};

/** Capitals that nobody has to look up, or that have their full form beside them, by why. */
const known: Readonly<Record<string, string>> = {
  'everyday: countries and regions, a kind of file': 'US UK EU PDF',
  'ids, told in the list of columns in which they stand': [...SKILL_IDS, ...ROLE_CODES, 'OTHER'].join(' '),
  'names of frameworks and their owners, told in full on the page on the method':
    'AAACN AAMC AHRQ AMA ASHP ASTP ATA CLAS COMPDIG CTiBS HIMSS HITComp ITU NES ONC SAFER STFM TANIC TIC TIGER TeamSTEPPS WHO',
  'names of agencies, journals and works as the source of a scenario, which is one press away':
    'ADA CDC CodingIntel HealthIT JAMA MATRC TherapyNotes',
  'names of jobs, in a list that has them in full': 'APRN LCSW PA PCP',
  'the level that the entry of WCAG tells, and the name of an engine': 'AA WebKitGTK',
  'not words: how dates and calendars are asked for': 'EN GB UTC',
  'of the scorer for programmers': 'JSON',
};

describe('the glossary', () => {
  it('is in alphabetical order, with an id of its own for each term, and no form twice', () => {
    const { compare } = new Intl.Collator('en', { ignorePunctuation: true });
    expect(nameAll(glossary)).toEqual(nameAll(glossary).toSorted(compare));
    expect(new Set(nameAll(glossary).map(termId)).size).toBe(glossary.length);
    expect(termId('CE and CME credit')).toBe('ce-and-cme-credit');
    const forms = glossary.flatMap(({ term, also = [] }) => [term, ...also]).map((form) => form.toLowerCase());
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it('explains each term in one or two sentences', () => {
    for (const { term, meaning } of glossary) {
      expect(meaning, term).toMatch(/^[^.]+\.( [^.]+\.)?$/u);
    }
  });
});

const offerAll = (text: string) => expect.arrayContaining([...findTerms(text, careWords)]) as unknown;
const offerRating = (skill: SkillId, isClinical: boolean) =>
  allRatings.flatMap((item) => (item.skill === skill ? nameAll(listRatingWords(item, isClinical)) : []));
const offerScenario = (id: ScenarioId, isAnswered: boolean) =>
  allScenarios.flatMap((item) => (item.id === id ? nameAll(listScenarioWords(item, isAnswered)) : []));

describe('each term is explained where it stands', () => {
  it.each(allRatings)('in the rating $skill, for those with patients and those without', (item) => {
    for (const isClinical of [true, false]) {
      const words = isClinical ? item : (item.nonClinical ?? item);
      const text = [joinRatingText(words), item.whyWeAsk].join('\n');
      expect(listRatingWords(item, isClinical)).toEqual(findTerms(text, careWords));
    }
  });

  it.each(allScenarios)('in the scenario $id, before the answer and after it', (scenario) => {
    const asked = [scenario.contentNote, joinScenarioText(scenario)].join('\n');
    const reasons = [joinReasonText(scenario), scenario.source.title].join('\n');
    expect(listScenarioWords(scenario, false)).toEqual(offerAll(asked));
    expect(listScenarioWords(scenario, true)).toEqual(offerAll([asked, reasons].join('\n')));
    expect(nameAll(listScenarioWords(scenario, false))).toEqual(expect.arrayContaining([...scenarioWords]));
  });

  it('as these do', () => {
    expect(offerRating('EHR-1', true)).toEqual(['Consent', 'Template']);
    expect(offerRating('EHR-1', false)).toEqual([]);
    expect(offerRating('COM-4', true)).toEqual(['Teach-back']);
    expect(offerScenario('EHR-4.3', false)).not.toContain('Red flag');
    expect(offerScenario('EHR-4.3', true)).toContain('Red flag');
  });

  it.each(shownTexts)('on the page $path, and no other', ({ path, texts, care, terms }) => {
    const found = new Set([...findTerms(texts.join('\n'), glossary), ...findTerms(care.join('\n'), careWords)]);
    const expected = glossary.filter(
      (entry) => (found.has(entry) || terms.includes(entry.term)) && !otherwise[path]?.includes(entry.term),
    );
    expect(nameAll(listPageWords(path))).toEqual(nameAll(expected));
    expect(listPageWords(`${path}/`.replace('//', '/'))).toEqual(listPageWords(path));
  });

  it('whatever file of src/content/text it stands in, for each stands on a page', () => {
    const shown = new Set([...[...reached.values()].flat(), ...aroundPages]);
    expect(textFiles.filter((name) => !shown.has(name) && !(name in offPages))).toEqual([]);
    expect(Object.keys(offPages).filter((name) => !textFiles.includes(name))).toEqual([]);
  });

  it('in the few sentences of a file that belongs to another page', () => {
    for (const [path, files] of Object.entries(partly)) {
      for (const [name, terms] of Object.entries(files)) {
        expect(reached.get(path), `${path} leads to ${name}`).toContain(name);
        expect(nameAll(findTerms(readTexts(name).join('\n'), glossary)), name).toEqual(
          expect.arrayContaining([...terms]),
        );
      }
    }
  });

  it('by following what a page imports, types aside', () => {
    const source = `import type { A } from '#content/text/a.ts';
      import { type B } from './b.ts';
      import { c, type C } from './c.ts';
      import './d.ts';
      export { e } from './e.ts';
      const f = () => import('#content/text/f.ts');`;
    expect([...new Set(listImports('a.tsx', source))]).toEqual(['./c.ts', './d.ts', './e.ts', '#content/text/f.ts']);
  });

  it('around every scenario', () => {
    expect(scenarioWords).toEqual(nameAll(findTerms(readTexts('scenario').join('\n'), glossary)));
  });

  it('and only terms that there are', () => {
    const names = nameAll(glossary);
    expect(
      Object.values(pageWords)
        .flat()
        .filter((name) => !names.includes(name)),
    ).toEqual([]);
    expect(listPageWords('/glossary')).toEqual([]);
  });
});

/** All that a person may read, but for the titles that others gave their works. */
const texts: readonly string[] = [
  ...textFiles.flatMap(readTexts),
  ...shownTexts.flatMap(({ path, care }) => (path === '/resources' ? [] : care)),
  ...allResources.flatMap(({ about, note = '', steps = [] }) => [about, note, steps.join('\n')]),
  ...allRatings.flatMap((item) => [joinRatingText(item), joinRatingText(item.nonClinical ?? item), item.whyWeAsk]),
  ...allScenarios.flatMap((item) => [joinScenarioText(item), joinReasonText(item), item.source.title]),
  ...frameworks.map(({ owner }) => owner),
  ...glossary.map(({ meaning }) => meaning),
];

/** What is all capitals, or has two of them side by side: "EHR", "CTiBS", "HealthIT". */
function findCapitals(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\p{N}])\p{L}*\p{Lu}{2}\p{L}*/gu) ?? [];
}

describe('what is short for something', () => {
  it('is found', () => {
    expect(findCapitals('The EHR’s MFA, CTiBS and an A-frame in the US (HHS).')).toEqual([
      'EHR',
      'MFA',
      'CTiBS',
      'US',
      'HHS',
    ]);
  });

  it('is in the glossary, wherever it stands, or is everyday or a name', () => {
    const capitals = new Set(texts.flatMap(findCapitals));
    const told = new Set(Object.values(known).join(' ').split(/[ -]/u));
    expect([...capitals].filter((short) => !told.has(short) && findTerms(short, glossary).length === 0)).toEqual([]);
  });

  it('has no reason to be left out that nothing needs', () => {
    const { [Object.keys(known)[1] ?? '']: _ids, ...named } = known;
    const all = texts.join(' ');
    expect(
      Object.values(named)
        .flatMap((list) => list.split(' '))
        .filter((short) => !all.includes(short)),
    ).toEqual([]);
  });
});

/** Titles too, ours and those of others, and the names of roles and skills. */
const allTexts: readonly string[] = [
  ...texts,
  ...shownTexts.flatMap(({ care }) => care),
  ...skills.map(({ id }) => skillDefinitions[id]),
];

/** Whether it is a term or one of its forms as it is. */
const isExplained = (name: string) => {
  const isName = (form: string) => form.toLowerCase() === name.toLowerCase();
  return glossary.some(({ term, also = [] }) => isName(term) || also.some(isName));
};

describe('what a reader from outside may not know', () => {
  it.each(Object.entries(fieldTerms))('of %s, is in the glossary or in no text', (_field, terms) => {
    const used = findTerms(
      allTexts.join('\n'),
      terms.map((term) => ({ term })),
    );
    expect(nameAll(used).filter((term) => !isExplained(term))).toEqual([]);
  });

  it('would be found', () => {
    const used = findTerms('The router’s latencies', [{ term: 'router' }, { term: 'latency' }, { term: 'jitter' }]);
    expect(nameAll(used)).toEqual(['router', 'latency']);
    expect([isExplained('Router'), isExplained('latency')]).toEqual([true, false]);
  });
});
