import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { joinTeam, splitNewest } from '#domain/joinTeam.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { scoreFullResult } from '#domain/summarizeResult.ts';
import { countGroup, countSkills, groupByRole, listSharedGaps, sortTeam } from '#domain/teamCounts.ts';
import { makePerson, toSummary, type TeamPerson } from '#domain/teamModel.ts';
import { readLabel, walkTeamText, type BadLine } from '#domain/teamText.ts';
import { drawTeamLink, makeTeamLines } from '../scripts/links/makeTeam.ts';
import { makeRandom } from '../scripts/simulation/random.ts';

function readTeam(text: string): { people: TeamPerson[]; lines: number[]; bad: BadLine[] } {
  const read = { people: [] as TeamPerson[], lines: [] as number[], bad: [] as BadLine[] };
  for (const { found } of walkTeamText(text, itemSets)) {
    if (found?.kind === 'bad') read.bad.push({ line: found.line, fault: found.fault });
    if (found?.kind !== 'person') continue;
    read.people.push(found.person);
    read.lines.push(found.line);
  }
  return read;
}

function codeOf(line: string): string {
  return line.slice(line.indexOf('#') + 1);
}

function makePeople(count: number, seed = 1): readonly TeamPerson[] {
  return readTeam(makeTeamLines(count, seed).join('\n')).people;
}

describe('reading a team from text', () => {
  const [first = '', second = '', third = ''] = makeTeamLines(3).map(codeOf);

  it('finds links, bare codes and labels, and names the line of each', () => {
    const text = [
      'Dear all, here are the results.',
      `Ann Lee, https://example.org/webside/r#${first}`,
      `"Lee, Bo";${second}`,
      '',
      `2026-11-20\t12\tCy\thttps://example.org/r%23${third}`,
      'https://example.org/r#EBGgFGAKHTXm',
    ].join('\r\n');
    const { people, lines, bad } = readTeam(text);
    expect(people.map(({ label }) => label)).toEqual(['Ann Lee', 'Lee, Bo', 'Cy']);
    expect(people.map(({ payload }) => payload)).toEqual([first, second, third]);
    expect(lines).toEqual([2, 3, 5]);
    expect(bad).toEqual([{ line: 6, fault: 'cutOff' }]);
  });

  it.each<readonly [string, string | undefined]>([
    ['101, ', '101'],
    ['3B ward, ', '3B ward'],
    ['- Anna, ', 'Anna'],
    ['1. Anna, ', 'Anna'],
    ['> > Anna, ', 'Anna'],
    ['"Lee, Bo",Nurse,', 'Lee, Bo'],
    ['"Say ""Bo""";', 'Say "Bo"'],
    ['Nurse 12;', 'Nurse 12'],
    ['20/11/2026,Anna,', 'Anna'],
    ['20 Nov 2026 10:14, Anna, ', 'Anna'],
    ['2026-11-20,', undefined],
    ['2026-11-20 10:14, 77, ', '77'],
    ['Anna,"', 'Anna'],
    ...['Maria 2', 'Mark 1', 'Julia 3', 'Marketing 2', '1 Maria', 'May 2', 'June 1', 'Jan 3', 'April 4', '2 May'].map(
      (name) => [`${name}, `, name] as const,
    ),
    ...['12-034', '2026-017', '12-2026', '3.2', '101:7', '25:10', '40/11/2026', '2026-13-20', '1.2.3'].map(
      (id) => [`${id};`, id] as const,
    ),
    ...[
      '20.11.2026',
      '11/20/26',
      '20 Nov 2026',
      '20-Nov-26',
      '20. November 2026',
      'Nov. 20th',
      'Nov 2026',
      '20 Nov',
      '2 May 2026',
      'May 2, 2026',
      'June 2026',
      '2026-11-20T10:14:33.000Z',
      '11/20/2026 10:14:33 AM GMT+1',
      '10:14',
      '10:14 PM',
      '10:14, 20/11/2026',
    ].flatMap((date) => [[`${date}, Anna, `, 'Anna'] as const, [`${date}, `, undefined] as const]),
    ['May 2, 2026-11-20, ', 'May 2'],
    ['[12:03, 5/2/2026] Anna, ', 'Anna'],
    ['[12:03, 5/2/2026] May 2, ', 'May 2'],
    ['[20.11.26, 10:14:33] ', undefined],
    ['[12:03, 5/2/2026] Anna: ', undefined],
    ['20/11/26, 10:14 - Anna: ', undefined],
    ['20/11/26, 10:14 - Anna; ', 'Anna'],
    ['[3B] Anna, ', '[3B] Anna'],
    ['https://example.org/list, Anna, ', 'Anna'],
    [', ', undefined],
    ['', undefined],
  ])('of a line that begins %j takes the label %j', (before, label) => {
    expect(readLabel(`${before}https://example.org/r#`)).toBe(label);
    expect(readLabel(before)).toBe(label);
  });

  it('names a line that has a person and no result', () => {
    const text = [
      'See the page, https://example.org/help and more',
      'Wei, https://example.org/nothing',
      `Ann, ${first}`,
      'Kim;https://bit.ly/abc',
      'https://example.org/help',
    ].join('\n');
    expect(readTeam(text).bad).toEqual([
      { line: 2, fault: 'notALink' },
      { line: 4, fault: 'notALink' },
    ]);
  });

  it('reads a text of any shape in steps: one for each line at least, and no long look at a line without end', () => {
    const letters = 'a'.repeat(400_000);
    const text = [letters, `Wei, https://example.org/nothing`, `${letters}, https://example.org/nothing`].join('\n');
    expect(readTeam(text).bad.filter(({ fault }) => fault === 'notALink')).toEqual([{ line: 2, fault: 'notALink' }]);
    const lines = 'Dear all,\n'.repeat(5_000);
    expect([...walkTeamText(lines, itemSets)].length).toBeGreaterThanOrEqual(5_000);
    expect([...walkTeamText('\n'.repeat(5_000), itemSets)].length).toBe(5_000);
  });

  it('takes no label from prose', () => {
    expect(readLabel('Hello, this is my result: https://example.org/r#')).toBeUndefined();
    expect(readLabel('https://example.org/r#')).toBeUndefined();
    expect(readLabel(`${'x'.repeat(61)}, https://example.org/r#`)).toBeUndefined();
    expect(readLabel('https://example.org/r#abc, ')).toBeUndefined();
  });

  it('never throws, and its share never goes back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(first, '#', ',', '\n', '"', second))), (parts) => {
        const steps = [...walkTeamText(parts.join(''), itemSets)];
        const shares = steps.map(({ share }) => share);
        expect(shares).toEqual(shares.toSorted((x, y) => x - y));
        const payloads = steps.flatMap(({ found }) => (found?.kind === 'person' ? [found.person.payload] : []));
        expect([first, second]).toEqual(expect.arrayContaining([...new Set(payloads)]));
      }),
    );
  });
});

describe('a person of a team', () => {
  const people = makePeople(60, 3);
  const full = people.flatMap((person) => (person.full ? [{ person, full: person.full }] : []));

  it('has the numbers of their own result, to 0.1 and never on the other side of the target', () => {
    const told = full.flatMap(({ person, full: linked }) =>
      scoreFullResult(linked, itemSets).result.skills.map((skill) => ({
        skill,
        gap: person.gaps[SKILL_IDS.indexOf(skill.skill)],
      })),
    );
    expect(told.length).toBeGreaterThan(500);
    for (const { skill, gap } of told) {
      const verdict = skill.kind === 'scored' && skill.counted ? skill.verdict : 'none';
      expect(gap === undefined).toBe(verdict === 'none');
      expect(gap === 0).toBe(verdict === 'onTarget');
      const distance = skill.kind === 'scored' ? skill.distance : 0;
      expect(gap === undefined || gap <= 0.1 || Math.abs(gap + distance) <= 0.11).toBe(true);
    }
  });

  it('has the same numbers from a full link and from its summary', () => {
    for (const { person, full: linked } of full) {
      const summary = toSummary(linked, itemSets);
      const { full: _, ...rest } = person;
      const label = person.label === undefined ? {} : { label: person.label };
      expect(makePerson({ payload: person.payload, ...label }, summary, itemSets)).toEqual(rest);
    }
  });

  it('has a sum of its gaps', () => {
    for (const { gaps, gapSum } of people) {
      expect(gapSum).toBeCloseTo(
        gaps.reduce<number>((sum, gap) => sum + (gap ?? 0), 0),
        9,
      );
    }
  });
});

function relabel(person: TeamPerson, label: string | undefined): TeamPerson {
  const { label: _before, ...bare } = person;
  return label === undefined ? bare : { ...bare, label };
}

describe('joining a team', () => {
  const [a, b] = makePeople(9, 5) as [TeamPerson, TeamPerson];

  it('counts the same result once, and takes over a label', () => {
    const joined = joinTeam([relabel(a, undefined)], [a, b, b]);
    expect(joined).toEqual({ people: [a, b], addedCount: 1, repeats: [0, 2] });
  });

  it('takes the same result under two labels in one text for two people', () => {
    const twin = { ...a, label: 'Somebody else' };
    expect(joinTeam([], [a, twin]).people).toEqual([a, twin]);
    expect(joinTeam([a, twin], [twin, a]).people).toEqual([a, twin]);
  });

  it('keeps the label that the trainer gave since', () => {
    const renamed = { ...a, label: 'Ann Lee' };
    expect(joinTeam([renamed], [a])).toEqual({ people: [renamed], addedCount: 0, repeats: [0] });
  });

  it('takes a summary and a full link of the same answers for one result, and keeps the full one', () => {
    const full = makePeople(9, 7).find((person) => person.full);
    if (!full?.full) throw new Error('no full link');
    const summary = toSummary(full.full, itemSets);
    const short = makePerson({ payload: encodeResult(summary, itemSets) }, summary, itemSets);
    expect(joinTeam([short], [full]).people).toEqual([full]);
    expect(joinTeam([full], [short]).people).toEqual([full]);
  });

  it('loses nobody: every result found is in the team or named as a repeat', () => {
    const pool = makePeople(12, 11);
    const someone = fc
      .tuple(fc.constantFrom(...pool), fc.constantFrom(undefined, 'A', 'B'))
      .map(([person, label]) => relabel(person, label));
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 8 }), fc.array(someone, { maxLength: 8 }), (before, found) => {
        const present = joinTeam([], before).people;
        const { people, addedCount, repeats } = joinTeam(present, found);
        expect(people.length).toBe(present.length + addedCount);
        expect(addedCount + repeats.length).toBe(found.length);
        expect(new Set(people.map(({ payload }) => payload))).toEqual(
          new Set([...present, ...found].map(({ payload }) => payload)),
        );
        // Nothing changes when the same is read again.
        expect(joinTeam(people, found)).toMatchObject({ people, addedCount: 0 });
      }),
    );
  });

  it('counts the newest result of a label, whatever its case, and every result without one', () => {
    const random = makeRandom(3, 3);
    const [old, young] = [40, 2].map((daysAgo) => {
      const [person] = readTeam(drawTeamLink('RN', { kind: 'quick', daysAgo }, random)).people;
      if (!person) throw new Error('not read');
      return person;
    }) as [TeamPerson, TeamPerson];
    const people = [{ ...young, label: 'ann' }, { ...old, label: 'Ann' }, old];
    const { current, older } = splitNewest(people);
    expect(current).toEqual([people[0], people[2]]);
    expect(older).toEqual([people[1]]);
  });
});

describe('counting a team', () => {
  it('gives what a recount over people and skills gives', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 0, max: 20 }), (seed, count) => {
        const people = makePeople(count, seed);
        const counts = countSkills(people);
        for (const [i, { skill, counted, met, below, meanGap }] of counts.entries()) {
          expect(skill).toBe(SKILL_IDS[i]);
          const cells = people
            .map((person) => person.cells[i])
            .filter((cell) => cell?.kind === 'scored' && cell.counted);
          const onTarget = cells.filter((cell) => cell?.kind === 'scored' && cell.verdict === 'onTarget');
          expect([counted, met, below]).toEqual([cells.length, onTarget.length, cells.length - onTarget.length]);
          const steps = people.map(({ gaps }) => gaps[i] ?? 0);
          expect(meanGap * below).toBeCloseTo(
            steps.reduce((sum, gap) => sum + gap, 0),
            6,
          );
        }
        const whole = countGroup(people);
        const roles = groupByRole(people).map((group) => countGroup(group.people));
        for (const key of ['count', 'counted', 'met'] as const) {
          expect(roles.reduce((sum, group) => sum + group[key], 0)).toBe(whole[key]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('calls a gap shared from two people and half of those it counts for', () => {
    const counts = [
      { counted: 4, below: 2 },
      { counted: 5, below: 2 },
      { counted: 1, below: 1 },
      { counted: 9, below: 9 },
    ].map(({ counted, below }, i) => ({
      skill: SKILL_IDS[i] ?? 'EHR-1',
      counted,
      below,
      met: counted - below,
      meanGap: 1,
    }));
    expect(listSharedGaps(counts).map(({ skill }) => skill)).toEqual([SKILL_IDS[3], SKILL_IDS[0]]);
  });

  it('sorts by label with numbers as numbers, by role, and by gap, and keeps the order of ties', () => {
    const people = makePeople(20, 2);
    const rows = people.map((person) => ({ person, name: person.label ?? '', roleName: person.role }));
    const names = sortTeam(rows.toReversed(), 'label').map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Nurse'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Nurse ${number}`),
    );
    const sums = sortTeam(rows, 'gap').map(({ person }) => person.gapSum);
    expect(sums).toEqual(sums.toSorted((x, y) => y - x));
    expect(sortTeam(rows, 'added')).toEqual(rows);
    expect(new Set(sortTeam(rows, 'role')).size).toBe(rows.length);
  });
});
