import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TeamInput } from './TeamInput.tsx';

function Trainer({ isRead: isReadBefore = false }) {
  const [isRead, setRead] = useState(isReadBefore);
  return (
    <TeamInput
      label="Result links"
      openWords={isRead ? 'Add links' : undefined}
      onText={() => setRead(true)}
      onFiles={() => undefined}
      more={<p>More to set</p>}
    >
      <p>What came of it</p>
    </TeamInput>
  );
}

const box = () => screen.queryByRole('textbox');
const button = (name: string) => screen.getByRole('button', { name });

describe('TeamInput', () => {
  it.each([
    ['the box', async () => userEvent.paste('Ada, https://example.org/r#EBGg')],
    ['its button', async () => userEvent.type(screen.getByRole('textbox'), 'EBGg{Tab}{Enter}')],
  ])('folds once something is read from %s, and keeps what came of it and the focus', async (_, read) => {
    render(<Trainer />);
    screen.getByRole('textbox').focus();
    await read();
    expect(box()).toBeNull();
    expect(screen.queryByText('More to set')).toBeNull();
    expect(screen.getByText('What came of it')).toBeDefined();
    expect(document.activeElement).toBe(button('Add links'));
  });

  it('opens again with the focus in the box, which has what was typed, and closes', async () => {
    render(<Trainer />);
    await userEvent.type(screen.getByRole('textbox'), 'EBGg');
    await userEvent.click(button('Read links'));
    await userEvent.click(button('Add links'));
    expect(document.activeElement).toBe(box());
    expect(box()).toHaveProperty('value', 'EBGg');
    expect(screen.getByText('More to set')).toBeDefined();
    await userEvent.click(button('Close the box'));
    expect(box()).toBeNull();
  });

  it('takes no focus where links were there before', () => {
    render(<Trainer isRead />);
    expect(box()).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });
});
