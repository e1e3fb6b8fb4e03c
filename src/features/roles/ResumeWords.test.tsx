import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ResumeWords } from './ResumeWords.tsx';

const sentences = ['Wrote notes.', 'Ran visits.'];

describe('ResumeWords', () => {
  it('copies the sentences, one a line', async () => {
    // user-event brings a clipboard that takes what is written to it.
    const user = userEvent.setup();
    render(<ResumeWords roleName="Nurse" sentences={sentences} />);
    await user.click(screen.getByText('Words for your resume (2)'));
    expect(screen.getByText(/Use only what you can show/u)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect((await screen.findByText('Copied.')).getAttribute('role')).toBe('status');
    expect(await navigator.clipboard.readText()).toBe('Wrote notes.\nRan visits.');
  });

  it('shows a box with the words selected when the browser refuses', async () => {
    const user = userEvent.setup({ writeToClipboard: false });
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    render(<ResumeWords roleName="Nurse" sentences={sentences} />);
    await user.click(screen.getByText('Words for your resume (2)'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Words for your resume: Nurse' });
    expect(box.value).toBe('Wrote notes.\nRan visits.');
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
    expect(screen.getByRole('status').textContent).toContain('did not allow copying');
  });
});
