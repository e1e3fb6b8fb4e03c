import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Resource } from '#content/types.ts';
import type { ItemAnswer } from '#domain/answers.ts';
import { SKILL_IDS, type QuestionnaireId, type SkillId, type Target } from '#domain/model.ts';
import type { PlanRequest } from '#domain/planBuild.ts';
import { buildPlan } from '#domain/planWays.ts';
import { buildResult } from '#domain/result.ts';
import { NO_CHOICES } from '#state/inputs.ts';
import type { OwnPlan } from './planProps.ts';
import { PlanView } from './PlanView.tsx';
import { NO_LIMITS, type PlanLimits } from '#domain/planTerms.ts';

const SKILLS: ReadonlySet<SkillId> = new Set(['EHR-1', 'COM-1', 'VID-2']);
const everySkill = <Value,>(value: (id: SkillId) => Value) =>
  Object.fromEntries(SKILL_IDS.map((id) => [id, value(id)])) as Record<SkillId, Value>;
const names = {
  titles: everySkill((id) => `Title of ${id}`),
  questionnaireOf: everySkill((): QuestionnaireId => 'records'),
};

function makeResource(id: string, skills: readonly SkillId[], rest: Partial<Resource> = {}): Resource {
  return {
    id,
    title: `Resource ${id}`,
    provider: 'Provider',
    url: `https://example.org/${id}`,
    kind: 'course',
    cost: 'free',
    minutes: { from: 30, to: 60, estimated: false },
    audience: 'all',
    levels: { from: 1, to: 5 },
    skills,
    region: 'any',
    evidence: 'read',
    checkedOn: '2026-11-23',
    about: 'What it is.',
    ...rest,
  };
}

/** Of our own. */
const ESTIMATE = { from: 20, to: 30, estimated: true };

const resources = [
  makeResource('T1', ['EHR-1', 'COM-1']),
  makeResource('T2', ['EHR-1', 'COM-1'], { minutes: { from: 60, to: 120, estimated: true } }),
  makeResource('T3', ['EHR-1'], { minutes: { from: 60, to: 90, estimated: true } }),
  makeResource('T4', ['VID-2'], { cost: 'paid' }),
];

function makeResult(level: 1 | 5) {
  const answers = [...SKILLS].map((skill): [string, ItemAnswer] => [skill, { kind: 'rated', level }]);
  const targets = SKILL_IDS.map((skill): Target => (SKILLS.has(skill) ? 3 : 0));
  return buildResult({ targets, core: ['EHR-1'] }, Object.fromEntries(answers));
}

interface Shown {
  readonly level?: 1 | 5;
  readonly request?: Partial<PlanRequest<Resource>>;
  readonly isOwn?: boolean;
  readonly link?: string;
  readonly now?: number;
}

function show({ level = 1, request = {}, isOwn = true, link, now = Date.UTC(2026, 10, 23) }: Shown = {}) {
  const { gaps, scoredCount } = makeResult(level);
  const limits: PlanLimits = request.limits ?? NO_LIMITS;
  const role = { code: 'RN', clinical: true } as const;
  const plan = buildPlan({ gaps, role, resources, limits, aim: 'hours', ...request });
  const own = {
    limits,
    aim: 'hours',
    reminders: NO_CHOICES.reminders,
    link,
    site: 'https://example.org/webside/',
    onDone: vi.fn<OwnPlan['onDone']>(),
    onLimits: vi.fn<OwnPlan['onLimits']>(),
    onAim: vi.fn<OwnPlan['onAim']>(),
    onPin: vi.fn<OwnPlan['onPin']>(),
    onUnpin: vi.fn<OwnPlan['onUnpin']>(),
    onReminders: vi.fn<OwnPlan['onReminders']>(),
  } as const satisfies OwnPlan;
  const rest = { scoredCount, roleName: 'Registered nurse', core: ['EHR-1'] as const, now };
  render(<PlanView {...names} {...rest} plan={plan} own={isOwn ? own : undefined} />);
  return { own, user: userEvent.setup() };
}

/** What was offered as a file, by its name. */
const files = new Map<string, string>();
const blobs = new Map<string, Blob>();

function showModal(this: HTMLDialogElement): void {
  this.open = true;
}

function closeDialog(this: HTMLDialogElement): void {
  this.open = false;
  this.dispatchEvent(new Event('close'));
}

beforeAll(() => {
  // jsdom has none of these.
  Object.assign(HTMLDialogElement.prototype, { showModal, close: closeDialog });
  URL.createObjectURL = (blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
});

beforeEach(() => {
  files.clear();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(async function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.set(this.download, await blob.text());
  });
});

async function readFile(name: string): Promise<string> {
  await expect.poll(() => [...files.keys()]).toContain(name);
  return files.get(name) ?? '';
}

const readEvents = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const lineOf = (title: string) => {
  const line = screen.getByRole('checkbox', { name: `Done: ${title}` }).closest('li');
  if (!line) throw new Error(title);
  return within(line);
};

describe('PlanView', () => {
  it('sums up the plan, and says for each line what it closes and why', () => {
    show();
    expect(screen.getByRole('heading', { level: 2, name: 'Your plan' })).toBeDefined();
    expect(
      screen.getByText('About 1 to 2 hours, 1 of 2 items free, for the next step in each of your 3 gaps.'),
    ).toBeDefined();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Safety skills',
      'Other skills, by priority',
    ]);
    const line = lineOf('Resource T1');
    expect(line.getByText('Title of COM-1')).toBeDefined();
    expect(line.getByText('Safety skill')).toBeDefined();
    expect(line.getByText('Title of EHR-1')).toBeDefined();
    expect(line.getByText('Core skill of the role')).toBeDefined();
    expect(line.getAllByText('from “Not yet” (rated) to “With help” (target “On my own”).')).toHaveLength(2);
    expect(line.getByRole('link', { name: /^Resource T1/u })).toHaveProperty('rel', 'noreferrer');
  });

  it('says once what holds for all of our own tasks, and of each other line what it costs', () => {
    const { url: _, ...own } = makeResource('T1', ['EHR-1'], { kind: 'practice', minutes: ESTIMATE });
    const task = { ...own, steps: ['One', 'Two'] };
    show({ request: { resources: [task, makeResource('T2', ['VID-2'], { minutes: ESTIMATE })] } });
    expect(
      screen.getByText('In order of priority. Our practice tasks are free, and their times are our estimates.'),
    ).toBeDefined();
    expect(lineOf('Resource T1').getByText('Our practice task · about 20 to 30 min')).toBeDefined();
    expect(lineOf('Resource T1').getByText('2 steps')).toBeDefined();
    expect(lineOf('Resource T2').getByText('Course by Provider · Free · 20 to 30 min, our estimate')).toBeDefined();
    expect(screen.getByText(/, all free, for the next step in 2 of your 3 gaps\. One stays open\.$/u)).toBeDefined();
  });

  it('counts what is ticked off', async () => {
    const { own, user } = show({ request: { done: ['T1'] } });
    expect(screen.getByText('1 of 2 done, about 30 to 60 minutes left')).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: 'Done: Resource T1', checked: true }));
    await user.click(screen.getByRole('checkbox', { name: 'Done: Resource T4', checked: false }));
    expect(own.onDone.mock.calls).toEqual([
      ['T1', false],
      ['T4', true],
    ]);
  });

  it('says of a ticked line that the limits leave it out', () => {
    const limits = { ...NO_LIMITS, freeOnly: true };
    show({ request: { done: ['T1', 'T4'], limits } });
    expect(lineOf('Resource T4').getByText(/^It is outside the limits you set/u)).toBeDefined();
    expect(lineOf('Resource T1').queryByText(/outside the limits/u)).toBeNull();
  });

  it('offers other ways, those for the same gaps first, one tap away', async () => {
    const { own, user } = show();
    await user.click(lineOf('Resource T1').getByText('2 other ways'));
    const buttons = lineOf('Resource T1').getAllByRole('button', { name: /^Use this/u });
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Use this Resource T2, instead of Resource T1',
      'Use this Resource T3, instead of Resource T1',
    ]);
    expect(lineOf('Resource T1').getByText(/Closes only Title of EHR-1$/u)).toBeDefined();
    if (buttons[0]) await user.click(buttons[0]);
    expect(own.onPin).toHaveBeenCalledWith('T2', 'T1');
  });

  it('marks what the person chose, and lets them undo it', async () => {
    const { own, user } = show({ request: { pins: ['T2'] } });
    await user.click(lineOf('Resource T2').getByRole('button', { name: 'Undo the choice of Resource T2' }));
    expect(own.onUnpin).toHaveBeenCalledWith('T2');
  });

  it('changes limits, and says which hold', async () => {
    const limits = { ...NO_LIMITS, maxHours: 2, kinds: ['course', 'guide'] } as const;
    const { own, user } = show({ request: { limits } });
    await user.click(screen.getByText('Limits: 2 h at most, only courses and guides'));
    await user.click(screen.getByRole('checkbox', { name: 'Only what is free' }));
    await user.click(screen.getByRole('checkbox', { name: 'Courses' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where it must hold' }), 'United Kingdom');
    const hours = screen.getByRole('spinbutton', { name: 'Hours at most, in all' });
    await user.clear(hours);
    fireEvent.change(hours, { target: { value: '2500' } });
    await user.click(screen.getByRole('radio', { name: 'Money' }));
    await user.click(screen.getByRole('button', { name: 'Clear all limits' }));
    expect(own.onLimits.mock.calls).toEqual([
      [{ freeOnly: true }],
      [{ kinds: ['guide'] }],
      [{ region: 'UK' }],
      [{ maxHours: undefined }],
      [{ maxHours: 2000 }],
      [{ ...NO_LIMITS, maxHours: undefined }],
    ]);
    expect(own.onAim).toHaveBeenCalledWith('cost');
  });

  it('names what stays open, with the limit to loosen', async () => {
    const { own, user } = show({ request: { limits: { ...NO_LIMITS, freeOnly: true } } });
    expect(screen.getByRole('heading', { level: 3, name: 'Not closed by this plan' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Allow what costs money to close Title of VID-2' }));
    expect(own.onLimits).toHaveBeenCalledWith({ freeOnly: false });
  });

  it('is honest where the catalogue has nothing', () => {
    show({ request: { resources: [] } });
    expect(screen.getAllByText(/^The catalogue has nothing for this step/u)).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Allow/u })).toBeNull();
  });

  it('has nothing to plan without gaps', () => {
    show({ level: 5 });
    expect(screen.getByText(/^No gap in the skills asked so far/u)).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has nothing to tick, limit or swap for the result of another person', async () => {
    const { user } = show({ isOwn: false });
    expect(screen.getByRole('heading', { level: 2, name: 'A plan for this result' })).toBeDefined();
    await user.click(screen.getByText('2 other ways'));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Save as Markdown',
      'Save as CSV',
    ]);
  });

  it('is saved as Markdown and as CSV', async () => {
    const { user } = show({ request: { limits: { ...NO_LIMITS, freeOnly: true }, done: ['T1'] } });
    await user.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    const markdown = await readFile('telehealth-plan.md');
    expect(markdown).toContain('- [x] **Resource T1**');
    expect(markdown).toContain('Closes Title of COM-1: from “Not yet” (rated) to “With help” (target “On my own”).');
    expect(markdown).toContain('## Not closed by this plan');
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    const csv = await readFile('telehealth-plan.csv');
    expect(csv.split('\r\n').map((row) => row.split(',')[0])).toEqual(['status', 'done', 'open', '']);
  });

  it('says in the file too which entries were checked long ago', async () => {
    files.clear();
    const { user } = show({ now: Date.UTC(2028, 0, 1) });
    await user.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    expect(await readFile('telehealth-plan.md')).toContain('More than a year ago: look before you plan on it.');
  });
});

describe('the reminders', () => {
  it('are a calendar of what is left, with a check in 90 days, and no link unless it is ticked', async () => {
    const { user } = show({ request: { done: ['T1'] }, link: 'https://example.org/r#abc' });
    await user.click(screen.getByRole('button', { name: 'Add reminders' }));
    expect(screen.getByText(/^2 slots, from \d+ \w+ \d{4} to \d+ \w+ \d{4}\.$/u)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Save calendar file' }));
    const text = await readFile('telehealth-plan.ics');
    const events = readEvents(text);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Telehealth: Resource T4 (part 1 of 2)',
      'Telehealth: Resource T4 (part 2 of 2)',
      'Check your telehealth skills again',
    ]);
    expect(events[0]?.startDate.toString()).toMatch(/T12:00:00$/u);
    expect(events[0]?.startDate.dayOfWeek()).toBe(ICAL.Time.TUESDAY);
    expect(events[0]?.description).toContain('https://example.org/T4');
    expect(events[2]?.description).toContain('what moved: https://example.org/webside/');
    expect(text).not.toContain('r#abc');
    expect(screen.getByText(/^The file telehealth-plan\.ics was saved\./u).getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Add reminders' }));
    expect(screen.queryByText(/was saved/u)).toBeNull();
  });

  it('carry the link where it is ticked', async () => {
    const { user } = show({ link: 'https://example.org/r#abc' });
    await user.click(screen.getByRole('button', { name: 'Add reminders' }));
    await user.click(screen.getByRole('checkbox', { name: /^Add the link to my result/u }));
    await user.click(screen.getByRole('button', { name: 'Save calendar file' }));
    const events = readEvents(await readFile('telehealth-plan.ics'));
    expect(events.length).toBeGreaterThan(1);
    for (const { description } of events) expect(description).toContain('https://example.org/r#abc');
  });

  it('ask for no link where there is none, and remember the choice of slots', async () => {
    const { own, user } = show();
    await user.click(screen.getByRole('button', { name: 'Add reminders' }));
    expect(screen.queryByRole('checkbox', { name: /link/u })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Day of the week' }), 'Friday');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Length of a slot' }), '90 min');
    await user.click(screen.getByRole('checkbox', { name: /^Remind me to check again in 90 days/u }));
    expect(own.onReminders.mock.calls).toEqual([[{ weekday: 5 }], [{ minutes: 90 }], [{ recheck: false }]]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('button', { name: 'Save calendar file' })).toBeNull();
  });
});
