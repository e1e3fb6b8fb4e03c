import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { LinkFault } from '#domain/linkModel.ts';
import { OpenCode } from './OpenCode.tsx';

async function type(text: string, answer: LinkFault | undefined) {
  const onOpen = vi.fn<(text: string) => LinkFault | undefined>(() => answer);
  render(<OpenCode onOpen={onOpen} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Result code' }), text);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  return onOpen;
}

describe('the box for a code', () => {
  it('hands on what was typed', async () => {
    expect(await type('EQEg A2Rt', undefined)).toHaveBeenCalledWith('EQEg A2Rt');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('holds a damaged code in groups of four, to be corrected', () => {
    render(<OpenCode code="EQEgA2Rt_" onOpen={() => undefined} />);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Result code' }).value).toBe('EQEg A2Rt _');
  });

  it.each([
    ['cutOff', /^This link was cut off\. .*Ask for it again/u],
    ['mistyped', /^A character of this link is wrong\. .*correct it/u],
    ['newerVersion', /needs a newer version of Webside\. Reload/u],
    ['notALink', /^There is no result in this link\./u],
  ] as const)('says what to do about "%s", until something else is typed', async (fault, words) => {
    await type('EQEg', fault);
    expect(screen.getByRole('status').textContent).toMatch(words);
    await userEvent.type(screen.getByRole('textbox'), 'A');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
