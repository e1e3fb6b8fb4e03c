import { describe, expect, it } from 'vitest';
import type { Answers, ItemAnswer } from './answers.ts';
import type { ItemSet } from './linkModel.ts';
import { makeFullResult, type AskedFor } from './makeFullResult.ts';
import { OUTCOMES, SKILL_IDS, type Level } from './model.ts';

const targets = SKILL_IDS.map((id) => (id === 'EHR-1' ? 3 : id === 'EHR-2' ? 1 : 0));
const role = { clinical: true, targets, core: [] } as const;
const itemSet: ItemSet = {
  number: 1,
  roles: [
    { code: 'GP', ...role },
    { code: 'NONE', ...role },
  ],
  scenarios: [
    { id: 'EHR-1.1', outcomes: OUTCOMES, audience: 'clinical' },
    { id: 'EHR-1.2', outcomes: OUTCOMES, audience: 'all' },
  ],
};
const asked: AskedFor = { role: 'GP', length: 'full', hasLicence: false };
const rated = (level: Level): ItemAnswer => ({ kind: 'rated', level });
const chose = (isLocked: boolean, option = 3): ItemAnswer => ({
  kind: 'chose',
  option,
  confidence: 'certain',
  isLocked,
});
const outside: ItemAnswer = { kind: 'notPartOfMyWork' };
const skipped: ItemAnswer = { kind: 'skipped' };
const answered = { 'EHR-1.1': chose(true) };

describe('makeFullResult', () => {
  it.each<{ name: string; answers: Answers; kept: Answers }>([
    { name: 'a rating', answers: { 'EHR-1': rated(3) }, kept: { 'EHR-1': rated(3) } },
    { name: 'a rating for information', answers: { 'EHR-2': rated(5) }, kept: { 'EHR-2': rated(5) } },
    { name: 'what is not part of the work', answers: { 'EHR-1': outside }, kept: { 'EHR-1': outside } },
    {
      name: 'a changed rating, both',
      answers: { 'EHR-1': rated(3), 'EHR-1/again': rated(2) },
      kept: { 'EHR-1': rated(3), 'EHR-1/again': rated(2) },
    },
    {
      name: 'a rating that turned out not to be part of the work, both',
      answers: { 'EHR-1': rated(3), 'EHR-1/again': outside },
      kept: { 'EHR-1': rated(3), 'EHR-1/again': outside },
    },
    {
      name: 'what turned out to be part of the work, both',
      answers: { 'EHR-1': outside, 'EHR-1/again': rated(1) },
      kept: { 'EHR-1': outside, 'EHR-1/again': rated(1) },
    },
    {
      name: 'a rating looked at and kept, once',
      answers: { 'EHR-1': rated(3), 'EHR-1/again': rated(3) },
      kept: { 'EHR-1': rated(3) },
    },
    {
      name: 'a rating whose second look was skipped, once',
      answers: { 'EHR-1': rated(3), 'EHR-1/again': skipped },
      kept: { 'EHR-1': rated(3) },
    },
  ])('keeps $name', ({ answers, kept }) => {
    expect(makeFullResult({ ...answers, ...answered }, asked, 7, itemSet).answers).toEqual({ ...kept, ...answered });
  });

  it.each<{ name: string; answers: Answers }>([
    { name: 'what was skipped', answers: { 'EHR-1': skipped, 'EHR-2': skipped } },
    { name: 'a skill that is not asked', answers: { 'EHR-3': rated(3), 'EHR-3.1': chose(true) } },
    { name: 'a scenario that is not asked', answers: { 'EHR-1.2': chose(true) } },
    { name: 'a scenario that does not exist', answers: { 'EHR-1.9': chose(true) } },
  ])('leaves out $name', ({ answers }) => {
    expect(makeFullResult({ ...answers, ...answered }, asked, 7, itemSet).answers).toEqual(answered);
  });

  it.each<{ name: string; answers: Answers }>([
    { name: 'no scenario', answers: {} },
    { name: 'an open choice', answers: { 'EHR-1.1': chose(false) } },
    { name: 'a skipped scenario', answers: { 'EHR-1.1': skipped } },
    { name: 'a scenario that is not asked', answers: { 'EHR-1.2': chose(true) } },
    { name: 'an option that does not exist', answers: { 'EHR-1.1': chose(true, 4) } },
  ])('is quick after $name, and keeps the latest ratings only', ({ answers }) => {
    const given = { ...answers, 'EHR-1': rated(3), 'EHR-1/again': rated(2) };
    const quick = { kind: 'full', itemSet: 1, role: 'GP', length: 'quick', hasLicence: false, day: 7 };
    expect(makeFullResult(given, asked, 7, itemSet)).toEqual({ ...quick, answers: { 'EHR-1': rated(2) } });
  });

  it('keeps the licence only where it decides what is asked', () => {
    const none: AskedFor = { role: 'NONE', length: 'full', hasLicence: true };
    expect(makeFullResult(answered, none, 7, itemSet)).toMatchObject({ hasLicence: true, answers: answered });
    expect(makeFullResult(answered, { ...none, hasLicence: false }, 7, itemSet)).toMatchObject({ length: 'quick' });
    expect(makeFullResult(answered, { ...none, length: 'quick' }, 7, itemSet)).toMatchObject({ hasLicence: false });
    expect(makeFullResult(answered, { ...asked, hasLicence: true }, 7, itemSet)).toMatchObject({ hasLicence: false });
  });

  it('refuses a role that the item set does not have', () => {
    expect(() => makeFullResult({}, { ...asked, role: 'ADM' }, 7, itemSet)).toThrow('No role ADM in item set 1');
  });
});
