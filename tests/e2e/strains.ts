// What people set in their browsers, which no page may lose words by.
/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its functions along */
import type { Page } from '@playwright/test';

/** Letters at twice their size. */
export const DOUBLE_LETTERS = 'html { font-size: 200% !important }';
/** The spacing that WCAG 2.2, 1.4.12, names. */
export const WIDE_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Lays rules over those of the page. @param css - Empty: none any more. */
export async function strain(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What is cut off on the page as it is now, and whether it is wider than its window. */
export async function findCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isCut = (element: Element) => {
      const { overflowX, overflowY, textOverflow, clipPath, contain, contentVisibility } = getComputedStyle(element);
      // Words for screen readers alone are one pixel large.
      if (clipPath !== 'none' || element.clientWidth <= 1) return false;
      // The role below a name of the team: the whole of it shows when the name is pressed.
      if (textOverflow === 'ellipsis' && element.closest('th')?.querySelector('button')) return false;
      // A frame of paint too; what it has not drawn yet has no height of its own.
      const isFrame =
        !/auto|scroll/u.test(overflowX) && (contentVisibility === 'auto' || /paint|strict|content/u.test(contain));
      const [x, y] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
      return ((isFrame || /hidden|clip/u.test(overflowX)) && x > 1) || (/hidden|clip/u.test(overflowY) && y > 1);
    };
    const elements = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
    const wide = document.documentElement.scrollWidth - innerWidth;
    return [
      ...(wide > 0 ? [`the page is ${wide} pixels too wide`] : []),
      ...elements.filter(isCut).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
