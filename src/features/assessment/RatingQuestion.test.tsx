import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { RatingAnswer } from '#domain/answers.ts';
import { RatingQuestion } from './RatingQuestion.tsx';

const behaviour = (n: number) => ({ heading: `Heading ${n}`, text: `You do thing ${n}.` });
const behaviours = { 1: behaviour(1), 2: behaviour(2), 3: behaviour(3), 4: behaviour(4), 5: behaviour(5) };

function show(answer?: RatingAnswer, numberKeys = true) {
  const onAnswer = vi.fn<(given: RatingAnswer) => void>();
  const onContinue = vi.fn<(skipped: boolean) => void>();
  render(
    <RatingQuestion
      part="Video visits"
      eyebrow="Camera"
      question="How do you set up?"
      behaviours={behaviours}
      answer={answer}
      numberKeys={numberKeys}
      status={undefined}
      minutesLeft="about 2 min left"
      back={null}
      onAnswer={onAnswer}
      onContinue={onContinue}
    />,
  );
  return { onAnswer, onContinue, user: userEvent.setup() };
}

describe('RatingQuestion', () => {
  it('is a group of six radios named by its heading, none chosen', () => {
    show();
    expect(screen.getByRole('group', { name: 'How do you set up?' })).toBeDefined();
    expect(screen.getAllByRole('radio')).toHaveLength(6);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByRole('radio', { name: /^On my own\s*· Heading 3$/u })).toBeDefined();
  });

  it.each<[string, RatingAnswer]>([
    ['3', { kind: 'rated', level: 3 }],
    ['0', { kind: 'notPartOfMyWork' }],
  ])('takes the key %s while the focus is inside', async (key, given) => {
    const { user, onAnswer } = show();
    screen.getByRole('heading').focus();
    await user.keyboard(key);
    expect(onAnswer).toHaveBeenCalledWith(given);
  });

  it('ignores number keys outside the question, with Ctrl, and when turned off', async () => {
    const { user, onAnswer } = show();
    screen.getByRole('button', { name: 'Continue' }).focus();
    await user.keyboard('3');
    screen.getByRole('heading').focus();
    await user.keyboard('{Control>}3{/Control}');
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('ignores number keys when they are turned off', async () => {
    const { user, onAnswer } = show(undefined, false);
    screen.getByRole('heading').focus();
    await user.keyboard('3');
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('goes on by Enter from the heading and from a radio, once', async () => {
    const { user, onContinue } = show({ kind: 'rated', level: 2 });
    screen.getByRole('heading').focus();
    await user.keyboard('{Enter}');
    expect(onContinue.mock.calls).toEqual([[false]]);
    screen.getByRole('radio', { checked: true }).focus();
    await user.keyboard('{Enter}');
    expect(onContinue.mock.calls).toEqual([[false], [false]]);
  });

  it('does not go on without an answer, says so, and offers to skip', async () => {
    const { user, onContinue } = show();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onContinue).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toContain('You have not chosen an answer.');
    await user.click(screen.getByRole('button', { name: 'Skip this question' }));
    expect(onContinue).toHaveBeenCalledWith(true);
  });

  it('treats a skipped question as one without an answer', async () => {
    const { user, onContinue } = show({ kind: 'skipped' });
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onContinue).not.toHaveBeenCalled();
  });
});
