import type { Page } from '@playwright/test';

/**
 * Listens to the live regions of the page from now on.
 * @returns Reads what came into them, in order: what a screen reader would say by itself.
 */
export async function hear(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.evaluateHandle(() => {
    const live = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"]), output';
    const texts: string[] = [];
    new MutationObserver((records) => {
      for (const { target, addedNodes, type } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (!element?.closest(live)) continue;
        const added = type === 'characterData' ? [target] : [...addedNodes];
        texts.push(...added.map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean));
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return texts;
  });
  return async () => heard.evaluate((texts) => [...texts]);
}
