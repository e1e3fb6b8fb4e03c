import { beforeEach, describe, expect, it } from 'vitest';
import { useAssessment } from './assessmentStore.ts';
import { NO_CHOICES } from './inputs.ts';
import { changeAim, changeLimits, changeReminders, pin, unpin } from './planChoices.ts';
import { readEntry } from './stored.ts';

const read = () => useAssessment.getState().planChoices;

beforeEach(() => useAssessment.setState(useAssessment.getInitialState(), true));

describe('the choices for the plan', () => {
  it('change one limit and leave the others', () => {
    changeLimits({ freeOnly: true });
    changeLimits({ maxHours: 3 });
    changeAim('cost');
    expect(read()).toMatchObject({ limits: { freeOnly: true, maxHours: 3, region: 'any' }, aim: 'cost' });
    changeLimits({ maxHours: undefined });
    expect(read().limits.maxHours).toBeUndefined();
  });

  it('pin a resource in place of another one, pinned or not', () => {
    pin('T1', 'T0');
    pin('T2', 'T1');
    pin('T3', 'T9');
    pin('T2', 'T8');
    expect(read().pins).toEqual(['T3', 'T2']);
    unpin('T3');
    expect(read().pins).toEqual(['T2']);
  });

  it('are read with the most hours where an older build kept more', () => {
    const value = { ...NO_CHOICES, limits: { ...NO_CHOICES.limits, freeOnly: true, maxHours: 2500 }, at: 1 };
    expect(readEntry({ store: 'settings', key: 'plan', value })).toMatchObject({
      choices: { limits: { freeOnly: true, maxHours: 2000 } },
    });
  });

  it('remember the slots', () => {
    changeReminders({ weekday: 5, minutes: 90 });
    expect(read().reminders).toEqual({ weekday: 5, start: 720, minutes: 90, recheck: true });
  });
});
