import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ShareDialog, type Shareable } from './ShareDialog.tsx';

const SITE = 'https://site.example/r#';
const shareable: Shareable = {
  codes: { summary: 'SumSumSum1', full: 'FullFullFull2' },
  links: { summary: `${SITE}SumSumSum1`, full: `${SITE}FullFullFull2` },
  roleName: 'Registered nurse',
  day: '23 November 2026',
  doneParts: 4,
  codeAddress: 'site.example/r',
};

async function show(part: Partial<Shareable> = {}) {
  const onClose = vi.fn<() => void>();
  render(<ShareDialog shareable={{ ...shareable, ...part }} onClose={onClose} />);
  const dialog = within(screen.getByRole('dialog', { name: 'Share result' }));
  await dialog.findByRole('img', { name: 'QR code of the result link' });
  return { onClose, dialog };
}

function linkBox() {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Result link' });
}

afterEach(() => vi.unstubAllGlobals());

describe('the share dialog', () => {
  it('begins with the summary, and says what its reader sees', async () => {
    const { dialog } = await show();
    const radios = dialog.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.checked)).toEqual([true, false]);
    expect(dialog.getByRole('radio', { name: 'For my trainer or manager: summary' })).toBe(radios[0]);
    expect(linkBox().value).toBe(`${SITE}SumSumSum1`);
    expect(dialog.getByText(/level and verdict of each skill, and no answers\./u)).toBeDefined();
  });

  it('says of the full result that every answer is seen, and changes link, mail and code', async () => {
    const { dialog } = await show();
    await userEvent.click(dialog.getByRole('radio', { name: /^Full result/u }));
    expect(
      dialog.getByText('The reader sees every answer you chose. Email and chat services can see the link too.'),
    ).toBeDefined();
    expect(linkBox().value).toBe(`${SITE}FullFullFull2`);
    const mail = dialog.getByRole<HTMLAnchorElement>('link', { name: 'Send by email' });
    expect(decodeURIComponent(mail.href)).toContain(`${SITE}FullFullFull2`);
    await userEvent.click(dialog.getByText('Code for typing'));
    expect(dialog.getByText('Full Full Full 2')).toBeDefined();
    expect(dialog.getByText(/site\.example\/r/u, { selector: 'details p' })).toBeDefined();
  });

  it('says what else is in it, and of a partial result how far it is', async () => {
    const { dialog } = await show({ doneParts: 1 });
    expect(
      dialog.getByText(/your role \(Registered nurse\), 23 November 2026, and the length\. No name\./u),
    ).toBeDefined();
    expect(dialog.getByText(/1 of 4 questionnaires\. The link holds what is there so far\./u)).toBeDefined();
  });

  it('says nothing of parts when all are done', async () => {
    const { dialog } = await show();
    expect(dialog.queryByText(/so far/u)).toBeNull();
  });

  it('writes a mail without a receiver, short enough for every mail program', async () => {
    const link = `https://${'a'.repeat(200)}.example/r#${'A'.repeat(64)}`;
    const { dialog } = await show({ links: { summary: link, full: link } });
    const mail = dialog.getByRole('link', { name: 'Send by email' }).getAttribute('href') ?? '';
    expect(mail).toMatch(/^mailto:\?subject=/u);
    expect(mail.length).toBeLessThan(1800);
  });

  it('copies the link and says so', async () => {
    const { dialog } = await show();
    const user = userEvent.setup();
    await user.click(dialog.getByRole('button', { name: 'Copy' }));
    expect(await dialog.findByText('Copied')).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(`${SITE}SumSumSum1`);
  });

  it('selects the link and names the keys when the browser refuses to copy', async () => {
    const { dialog } = await show();
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(dialog.getByRole('button', { name: 'Copy' }));
    expect(await dialog.findByText(/press Ctrl\+C/u)).toBeDefined();
    expect(document.activeElement).toBe(linkBox());
    expect([linkBox().selectionStart, linkBox().selectionEnd]).toEqual([0, linkBox().value.length]);
  });

  it('offers the share sheet only where there is one', async () => {
    const { dialog } = await show();
    expect(dialog.queryByRole('button', { name: 'Share…' })).toBeNull();
  });

  it('says when the share sheet was refused', async () => {
    const share = vi
      .fn<(data: ShareData) => Promise<void>>()
      .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    vi.stubGlobal('navigator', { share });
    const { dialog } = await show();
    dialog.getByRole('button', { name: 'Share…' }).click();
    expect(await dialog.findByText(/did not open its share sheet/u)).toBeDefined();
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: `${SITE}SumSumSum1` }));
  });

  it('closes', async () => {
    const { dialog, onClose } = await show();
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalled();
  });
});
