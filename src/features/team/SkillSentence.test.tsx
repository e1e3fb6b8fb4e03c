import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SkillSentence } from './SkillSentence.tsx';

describe('SkillSentence', () => {
  it('parts names that hold commas, with what is told of each', () => {
    const skills = [{ title: 'Plain language, teach-back', of: ' (6 of 9)' }, { title: 'Remote assessment' }];
    const { container } = render(<SkillSentence lead="Below in" skills={skills} />);
    expect(container.textContent).toBe('Below in Plain language, teach-back (6 of 9); Remote assessment.');
    expect([...container.querySelectorAll('strong')].map(({ textContent }) => textContent)).toEqual([
      'Plain language, teach-back',
      'Remote assessment',
    ]);
  });

  it('says how many are not named', () => {
    const { container } = render(<SkillSentence lead="Below in" skills={[{ title: 'Privacy' }]} more={2} />);
    expect(container.textContent).toBe('Below in Privacy; and 2 more.');
  });
});
