import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InviteForm, type InviteChoice } from './InviteForm.tsx';

function Trainer() {
  const [choice, setChoice] = useState<InviteChoice>({
    role: undefined,
    length: 'full',
    parts: ['records', 'video', 'communication', 'troubleshooting'],
    due: '',
  });
  return (
    <InviteForm
      roles={[{ code: 'RN', name: 'Registered nurse' }]}
      choice={choice}
      onChange={setChoice}
      minutes={{ quick: 9, full: 40, chosen: 40 }}
      dueNote={undefined}
    >
      <output>{JSON.stringify(choice)}</output>
    </InviteForm>
  );
}

const chosen = () => JSON.parse(screen.getByText(/^\{/u).textContent) as InviteChoice;

describe('the form of an invite', () => {
  it('gives role, length, parts in their order, and due date', async () => {
    render(<Trainer />);
    expect(screen.getByText('About 40 minutes for each person.')).toBeDefined();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Registered nurse');
    await userEvent.click(screen.getByRole('radio', { name: /^Quick/u }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Records' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Video visits' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Records' }));
    await userEvent.type(screen.getByLabelText('Due date, if there is one'), '2027-03-31');
    expect(chosen()).toEqual({
      role: 'RN',
      length: 'quick',
      parts: ['records', 'communication', 'troubleshooting'],
      due: '2027-03-31',
    });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Each person chooses their own');
    expect(chosen().role).toBeUndefined();
  });

  it('says that nothing is asked where no part is chosen', async () => {
    render(<Trainer />);
    for (const name of ['Records', 'Video visits', 'Communication', 'Troubleshooting']) {
      // oxlint-disable-next-line no-await-in-loop -- a person unticks one after the other
      await userEvent.click(screen.getByRole('checkbox', { name }));
    }
    expect(screen.getByText('Choose at least one questionnaire.')).toBeDefined();
  });
});
