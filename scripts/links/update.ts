// Adds golden links for new cases and writes the table of lengths: npm run links:update. Never changes a golden link.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { encodeInvite } from '#domain/inviteLink.ts';
import { describeLink, type GoldenLink } from './describeLink.ts';
import { formatLengths } from './formatLengths.ts';
import { goldenCases } from './goldenCases.ts';
import { goldenInvites, type GoldenInvite } from './goldenInvites.ts';

const GOLDEN = 'tests/golden/links.json';
const INVITES = 'tests/golden/invites.json';
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

const invites = JSON.parse(readFileSync(INVITES, 'utf8')) as GoldenInvite[];
for (const { number: itemSet } of itemSets) {
  for (const { name, holds: asked } of goldenInvites) {
    if (invites.some(({ name: known, holds }) => known === name && holds.itemSet === itemSet)) continue;
    const holds = { itemSet, ...asked };
    invites.push({ name, payload: encodeInvite(holds, itemSets), holds });
  }
}
writeFileSync(INVITES, await format(JSON.stringify(invites), { parser: 'json', printWidth: 120 }));

const docs = readFileSync(DOCS, 'utf8');
const [before = '', rest = ''] = docs.split('<!-- lengths -->\n');
const after = rest.slice(rest.indexOf('<!-- end of lengths -->'));
const table = await format(formatLengths(), { parser: 'markdown', printWidth: 120 });
writeFileSync(DOCS, `${before}<!-- lengths -->\n\n${table}\n${after}`);
console.log(
  `${links.length} golden links are in ${GOLDEN}, ${invites.length} invites in ${INVITES}; lengths are in ${DOCS}.`,
);
