import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

describe('copyText', () => {
  it('hands the text to the clipboard', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('words')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('words');
  });

  it.each([
    ['there is none', {}],
    [
      'the browser refuses',
      { clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } },
    ],
  ])('is false when %s', async (_, stub) => {
    vi.stubGlobal('navigator', stub);
    expect(await copyText('words')).toBe(false);
  });
});
