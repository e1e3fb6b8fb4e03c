import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#content/types.ts';
import { ScenarioReasons } from './ScenarioReasons.tsx';

const outcomes = ['best', 'partial', 'wrong', 'unsafe'] as const;
const scenario = {
  id: 'VID-1.1',
  situation: 'A call drops.',
  question: 'What do you do?',
  options: outcomes.map((outcome) => ({ text: `Option ${outcome}`, outcome, reason: `Reason ${outcome}.` })),
  keep: 'Call back.',
  source: { title: 'A source', url: 'https://example.org/' },
} as unknown as Scenario;

function show(option: number) {
  render(
    <ScenarioReasons
      part="Video visits"
      eyebrow="Running the platform"
      scenario={scenario}
      order={[0, 1, 2, 3]}
      answer={{ kind: 'chose', option, isLocked: true }}
      isNew
      status={undefined}
      minutesLeft="about 2 min left"
      back={null}
      onContinue={() => undefined}
    />,
  );
}

describe('ScenarioReasons', () => {
  it.each([
    [0, 'You chose the best answer.', 'met'],
    [2, 'You chose another answer. The best one has the tick.', undefined],
  ])('begins with what was chosen, option %s', (option, words, look) => {
    show(option);
    const heading = screen.getByRole('heading', { name: `${words} Why each answer is what it is` });
    expect(document.activeElement).toBe(heading);
    expect(heading.classList.contains('met')).toBe(look === 'met');
  });

  it('begins every reason with a verdict', () => {
    show(0);
    const verdicts = screen.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent);
    expect(verdicts).toEqual(['Best.', 'Partly right.', 'Not the best.', 'Could put a patient at risk.']);
  });
});
