import { describe, expect, it } from 'vitest';
import { writePlanCsv, writePlanMarkdown, type ExportedResource, type MarkdownWords } from './planExport.ts';
import { buildPlan } from './planWays.ts';
import { SKILL_IDS, type SkillId, type Target } from './model.ts';
import { buildResult } from './result.ts';
import { NO_LIMITS } from './planTerms.ts';

const SKILLS: ReadonlySet<SkillId> = new Set(['EHR-1', 'COM-4', 'VID-2']);
const { gaps } = buildResult(
  { targets: SKILL_IDS.map((skill): Target => (SKILLS.has(skill) ? 3 : 0)), core: ['EHR-1'] },
  { 'EHR-1': { kind: 'rated', level: 1 }, 'COM-4': { kind: 'rated', level: 2 }, 'VID-2': { kind: 'rated', level: 1 } },
);

const course: ExportedResource = {
  id: 'T1',
  title: 'Notes, *plain* and "short"',
  provider: '=Provider',
  url: 'https://example.org/a_b',
  kind: 'course',
  cost: 'paid',
  price: { text: '$5', seen: 'May 2026' },
  minutes: { from: 30, to: 60, estimated: true },
  credit: '1 CME',
  audience: 'all',
  levels: { from: 1, to: 3 },
  skills: ['EHR-1', 'COM-4'],
  region: 'any',
  evidence: 'read',
  checkedOn: '2026-11-23',
};
const plan = buildPlan({
  gaps,
  role: { code: 'RN', clinical: true },
  resources: [course],
  limits: NO_LIMITS,
  aim: 'hours',
  done: ['T1'],
});

const words: MarkdownWords<ExportedResource> = {
  heading: 'Plan',
  lead: ['Nurse', 'One line'],
  facts: ({ kind, cost }) => [kind, cost],
  closes: ({ skill, step }) => `${skill}: ${step.from} to ${step.to}`,
  unclosedHeading: 'Open',
  unclosed: ({ gap }) => gap.skill,
};

describe('writePlanMarkdown', () => {
  it('is a list with boxes to tick, and what stays open', () => {
    expect(writePlanMarkdown(plan, words)).toBe(
      `# Plan

Nurse

One line

- [x] **Notes, \\*plain\\* and "short"**
  course · paid
  <https://example.org/a_b>
  - EHR-1: 1 to 2
  - COM-4: 2 to 3

## Open

- VID-2
`,
    );
  });

  it('has no heading for what stays open where nothing does', () => {
    expect(writePlanMarkdown({ ...plan, unclosed: [] }, words)).not.toContain('Open');
  });
});

describe('writePlanCsv', () => {
  it('has a row a line and a row a gap that stays open', () => {
    expect(writePlanCsv(plan).split('\r\n')).toEqual([
      'status,id,title,provider,kind,cost,price,minutes_from,minutes_to,time,credit,closes,steps,checked_on,address',
      `done,T1,"Notes, *plain* and ""short""",'=Provider,course,paid,$5 (May 2026),30,60,estimated,1 CME,EHR-1; COM-4,1 to 2; 2 to 3,2026-11-23,https://example.org/a_b`,
      'open,,,,,,,,,,,VID-2,1 to 2,,',
      '',
    ]);
  });
});
