import { describe, expect, it } from 'vitest';
import { findContentSlips, type ContentFile } from '#content/schema.ts';
import { frameworks } from '#content/frameworks.ts';
import { roles } from '#content/roles.ts';
import { roleTexts } from '#content/roleTexts.ts';
import { skills } from '#content/skills.ts';
import { LEVELS, ROLE_CODES, SKILL_IDS, type Level } from '#domain/model.ts';
import { listClosers } from '#domain/plan.ts';
import { checkContent } from '../scripts/content/checkContent.ts';
import { allRatings, allResources, contentFiles } from '../scripts/content/contentFiles.ts';

const [rating] = allRatings;
const [resource] = allResources;
const { 3: _removed, ...fourLevels } = rating?.behaviours ?? {};

describe('the content check', () => {
  it('finds no slip', () => {
    expect(findContentSlips(contentFiles)).toEqual([]);
  });

  it.each<{ name: string; files: readonly ContentFile[]; slip: string }>([
    {
      name: 'a missing level',
      files: [{ file: 'a.ts', kind: 'ratings', entries: [{ ...rating, behaviours: fourLevels }] }],
      slip: 'a.ts: EHR-1: behaviours.3',
    },
    {
      name: 'an id used twice',
      files: [
        { file: 'a.ts', kind: 'ratings', entries: [rating] },
        { file: 'b.ts', kind: 'ratings', entries: [rating] },
      ],
      slip: 'b.ts: EHR-1: id already used in a.ts',
    },
    {
      name: 'an unknown skill',
      files: [{ file: 'a.ts', kind: 'resources', entries: [{ ...resource, skills: ['EHR-9'] }] }],
      slip: 'a.ts: T01: skills.0: unknown skill',
    },
    {
      name: 'an address without https',
      files: [{ file: 'a.ts', kind: 'resources', entries: [{ ...resource, url: 'http://example.org/' }] }],
      slip: 'a.ts: T01: url: address is not https',
    },
    {
      name: 'an address with a tracking part',
      files: [
        { file: 'a.ts', kind: 'resources', entries: [{ ...resource, url: 'https://example.org/?utm_source=x' }] },
      ],
      slip: 'a.ts: T01: url: address has a tracking part',
    },
    {
      name: 'a misspelled key',
      files: [{ file: 'a.ts', kind: 'ratings', entries: [{ ...rating, why: 'x' }] }],
      slip: 'a.ts: EHR-1: why',
    },
  ])('names file, id and reason of $name', ({ files, slip }) => {
    expect(findContentSlips(files)).toEqual([expect.stringContaining(slip)]);
  });
});

describe('the skill list', () => {
  it('has the 23 skills in the order of their ids', () => {
    expect(skills.map(({ id }) => id)).toEqual(SKILL_IDS);
  });

  it('has one rating for each skill, in the file of its questionnaire', () => {
    for (const { id, questionnaire } of skills) {
      const file = contentFiles.find((candidate) => candidate.file === `ratings/${questionnaire}.ts`);
      expect(file?.entries).toContainEqual(expect.objectContaining({ skill: id }));
    }
    expect(allRatings.map(({ skill }) => skill)).toEqual(SKILL_IDS);
  });

  it('names only frameworks that are described, and each of these names its skills', () => {
    const known = frameworks.map(({ id }) => id);
    for (const { supports } of allRatings) expect(known).toEqual(expect.arrayContaining([...supports]));
    for (const { id, skills: named } of frameworks) {
      expect(named, id).toEqual(allRatings.filter(({ supports }) => supports.includes(id)).map(({ skill }) => skill));
    }
  });
});

describe('the roles', () => {
  it('are the 17 and "no role yet", each with its texts', () => {
    expect(roles.map(({ code }) => code)).toEqual(ROLE_CODES);
    expect(roleTexts.map(({ code }) => code)).toEqual(ROLE_CODES);
  });

  it('keep a target of 5 only where the work is leading', () => {
    const fives = roles.flatMap(({ code, targets }) =>
      targets.flatMap((target, i) => (target === 5 ? [`${code} ${SKILL_IDS[i]}`] : [])),
    );
    expect(fives).toEqual(['PM COM-6', 'PM TRB-2', 'PM TRB-6', 'EDU VID-3', 'EDU VID-4', 'EDU COM-4', 'EDU COM-5']);
  });

  it('link only to resources that exist', () => {
    const known = allResources.map(({ id }) => id);
    for (const { careerLinks } of roleTexts) expect(known).toEqual(expect.arrayContaining([...careerLinks]));
  });
});

describe('the resources', () => {
  it.each(SKILL_IDS)('are at least four for %s, two of them free', (skill) => {
    const own = allResources.filter(({ skills: named }) => named.includes(skill));
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(own.filter(({ cost }) => cost === 'free').length).toBeGreaterThanOrEqual(2);
  });

  it.each(roles)('close every step below a target of $code', (role) => {
    const open = SKILL_IDS.flatMap((skill, i) =>
      LEVELS.filter((from) => from < (role.targets[i] ?? 0)).flatMap((from) => {
        const step = { from, to: (from + 1) as Level };
        return listClosers(allResources, role, skill, step).length > 0 ? [] : [`${skill} from ${from}`];
      }),
    );
    expect(open).toEqual([]);
  });

  it('with levels name at most four skills, and are of a kind that can close a gap', () => {
    const closing = allResources.filter(({ levels }) => levels !== undefined);
    expect(closing.length).toBeGreaterThan(50);
    expect(closing.filter(({ skills: named }) => named.length > 4).map(({ id }) => id)).toEqual([]);
    const kinds = new Set(closing.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['certificate', 'course', 'guide', 'practice']);
  });
});

/** Starts a build with this content, as Vite would. */
function startBuild(files: readonly ContentFile[]): void {
  const { buildStart } = checkContent(files);
  const context = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  (buildStart as unknown as (this: typeof context) => void).call(context);
}

describe('the build', () => {
  it('stops at a slip, with file, id and reason', () => {
    expect(() =>
      startBuild([{ file: 'a.ts', kind: 'ratings', entries: [{ ...rating, behaviours: fourLevels }] }]),
    ).toThrow('a.ts: EHR-1: behaviours.3');
    expect(() => startBuild(contentFiles)).not.toThrow();
  });
});
