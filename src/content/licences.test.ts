import { describe, expect, it } from 'vitest';
import { LICENCES } from '#domain/roleMatch.ts';
import { careerLinks } from './careerLinks.ts';
import { licenceRoles, specialistRoles } from './licences.ts';
import { catalogue } from './resources/catalogue.ts';
import { roleTexts } from './roleTexts.ts';

describe('the licences', () => {
  it('open just the roles whose texts ask for one', () => {
    const opened = [...new Set(LICENCES.flatMap((licence) => licenceRoles[licence]))];
    const asking = roleTexts.filter(({ licence }) => licence !== null).map(({ code }) => code);
    expect(opened.toSorted()).toEqual(asking.toSorted());
  });

  it.each(specialistRoles)('ask for special training where the text of %s does', (code) => {
    expect(roleTexts.find((text) => text.code === code)?.licence).toContain('with training in');
  });
});

describe('the career links', () => {
  const ids: readonly string[] = Object.values(careerLinks).flat();

  it('name entries of the catalogue with an address, each once', () => {
    const known = catalogue.filter(({ url }) => url?.startsWith('https://')).map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining([...ids]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold every career entry and every community', () => {
    const wanted = catalogue.filter(({ kind }) => kind === 'career' || kind === 'community').map(({ id }) => id);
    expect([...ids].toSorted()).toEqual(wanted.toSorted());
  });
});
