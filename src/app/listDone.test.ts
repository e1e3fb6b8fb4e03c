import { describe, expect, it } from 'vitest';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { listDone } from './listDone.ts';

const [task] = practiceTasks;
if (!task?.skills[0]) throw new Error('The first practice task has a skill');
const [skill] = task.skills;

describe('what is ticked off', () => {
  it('counts until the skill is answered again', () => {
    expect(listDone({ [task.id]: { isDone: true, at: 5 } }, [skill], { [skill]: 4 })).toEqual([task.id]);
    for (const item of [skill, `${skill}/again`, `${skill}.1`] as const) {
      expect(listDone({ [task.id]: { isDone: true, at: 5 } }, [skill], { [skill]: 4, [item]: 6 })).toEqual([]);
    }
  });

  it('is left alone by answers for other skills, and by skills that are no gap', () => {
    expect(listDone({ [task.id]: { isDone: true, at: 5 } }, [skill], { [skill]: 4, 'TRB-6': 6 })).toEqual([task.id]);
    expect(listDone({ [task.id]: { isDone: true, at: 5 } }, [], { [skill]: 6 })).toEqual([task.id]);
    expect(listDone({ [task.id]: { isDone: false, at: 5 } }, [skill], {})).toEqual([]);
    expect(listDone({ T0: { isDone: true, at: 5 } }, [skill], {})).toEqual([]);
  });
});
