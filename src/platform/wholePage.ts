/** The rules that this part of the page uses, those inside of layers and media queries too. */
function listRules(rules: CSSRuleList, elements: readonly Element[]): readonly string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) {
      // What stands before or after an element goes with it.
      const selector = rule.selectorText.replaceAll(/(?<=^|[\s,])::[\w-]+/gu, '*').replaceAll(/::[\w-]+/gu, '');
      return elements.some((element) => element.matches(selector)) ? [rule.cssText] : [];
    }
    if (!('cssRules' in rule) || rule instanceof CSSPageRule) return [rule.cssText];
    const inner = listRules((rule as CSSGroupingRule).cssRules, elements);
    const head = rule.cssText.slice(0, rule.cssText.indexOf('{'));
    return inner.length === 0 ? [] : [`${head}{${inner.join('\n')}}`];
  });
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * A part of the page as a file that stands alone: its elements and the styles that they use, no script.
 * @param part - An element of this page.
 * @param style - Rules of the file's own, after all others.
 */
export function writeWholePage(part: Element, title: string, style: string): string {
  const elements = [document.documentElement, document.body, part, ...part.querySelectorAll('*')];
  const rules = [...document.styleSheets].flatMap((sheet) => listRules(sheet.cssRules, elements));
  return [
    '<!doctype html>',
    `<html lang="${document.documentElement.lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeText(title)}</title>`,
    `<style>${[...rules, style].join('\n').replaceAll('</', String.raw`<\/`)}</style>`,
    '</head>',
    `<body>${part.outerHTML}</body>`,
    '</html>',
    '',
  ].join('\n');
}
