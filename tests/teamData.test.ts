import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWER_COLUMNS } from '#domain/answersCsv.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { TEAM_GROUP_COLUMNS, TEAM_PEOPLE_COLUMNS, TEAM_SKILL_COLUMNS } from '#domain/teamCsv.ts';

const page = readFileSync('docs/team-data.md', 'utf8');

/** The names in the first column of the table under a heading; a span of skills stands for each of them. */
function listDescribed(heading: string): readonly string[] {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  const names = [...section.matchAll(/^\| (`[^|]+`) +\| \S/gmu)].map(([, cell = '']) => cell);
  return names.flatMap((name) => (name === '`EHR-1` to `TRB-6`' ? SKILL_IDS : [name.replaceAll('`', '')]));
}

describe('the data dictionary', () => {
  it.each([
    ['People and skills', TEAM_SKILL_COLUMNS],
    ['People', TEAM_PEOPLE_COLUMNS],
    ['Groups', TEAM_GROUP_COLUMNS],
    ['Answers for validation', ANSWER_COLUMNS],
    ['The saved team', ['format', 'invited', 'now', 'earlier']],
  ])('describes every column of "%s", in its order', (heading, columns) => {
    expect(listDescribed(heading)).toEqual(columns);
  });
});
