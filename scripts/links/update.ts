// Adds golden links for new cases and writes the table of lengths: npm run links:update. Never changes a golden link.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { describeLink, type GoldenLink } from './describeLink.ts';
import { formatLengths } from './formatLengths.ts';
import { goldenCases } from './goldenCases.ts';

const GOLDEN = 'tests/golden/links.json';
const DOCS = 'docs/result-link.md';

const links = JSON.parse(readFileSync(GOLDEN, 'utf8')) as GoldenLink[];
for (const itemSet of itemSets) {
  for (const { name, make } of goldenCases) {
    if (links.some(({ name: known, holds }) => known === name && holds.itemSet === itemSet.number)) continue;
    const result = make(itemSet);
    links.push({ name, payload: encodeResult(result, itemSets), holds: describeLink(result, itemSets) });
  }
}
writeFileSync(GOLDEN, await format(JSON.stringify(links), { parser: 'json', printWidth: 120 }));

const docs = readFileSync(DOCS, 'utf8');
const [before = '', rest = ''] = docs.split('<!-- lengths -->\n');
const after = rest.slice(rest.indexOf('<!-- end of lengths -->'));
const table = await format(formatLengths(), { parser: 'markdown', printWidth: 120 });
writeFileSync(DOCS, `${before}<!-- lengths -->\n\n${table}\n${after}`);
console.log(`${links.length} golden links are in ${GOLDEN}; the lengths are in ${DOCS}.`);
