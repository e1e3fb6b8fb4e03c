import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import type { Behaviours } from '#content/types.ts';
import type { SkillId } from '#domain/model.ts';
import { LookAgain } from './LookAgain.tsx';

const behaviour = { heading: 'Heading', text: 'Text' };
const behaviours: Behaviours = { 1: behaviour, 2: behaviour, 3: behaviour, 4: behaviour, 5: behaviour };
const items = (['EHR-1', 'EHR-2', 'EHR-3', 'EHR-4', 'EHR-6'] as const satisfies readonly SkillId[]).map((skill) => ({
  mismatch: { skill, rating: 4, suggested: 3, outcomes: ['wrong'], shift: -0.8 } as const,
  title: `Skill ${skill}`,
  behaviours,
}));

it('names the skills that are folded after the first three', () => {
  render(
    <MemoryRouter>
      <LookAgain items={items} onDecide={() => undefined} continueHref="/" />
    </MemoryRouter>,
  );
  expect(screen.getByText('2 more: Skill EHR-4 and Skill EHR-6').closest('summary')).not.toBeNull();
});
