import { afterEach, describe, expect, it, vi } from 'vitest';
import { canShare, shareLink } from './share.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the share sheet', () => {
  it('is there only where the browser has one', () => {
    vi.stubGlobal('navigator', {});
    expect(canShare()).toBe(false);
    vi.stubGlobal('navigator', { share: () => Promise.resolve() });
    expect(canShare()).toBe(true);
  });

  it('gets title and link', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { share });
    expect(await shareLink('A result', 'https://a.example/r#x')).toBe(true);
    expect(share).toHaveBeenCalledWith({ title: 'A result', url: 'https://a.example/r#x' });
  });

  it.each([
    ['closed by the person', 'AbortError', true],
    ['refused by the browser', 'NotAllowedError', false],
  ])('when %s', async (_, name, isFine) => {
    vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('no', name)) });
    expect(await shareLink('A result', 'https://a.example/r#x')).toBe(isFine);
  });
});
