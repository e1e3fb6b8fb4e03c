// Freezes item set 1 again: npm run content:freeze. Only before version 1.0.0, and with the reason in the commit.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { formatItemSet, ITEM_SET } from './itemSet.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
if (!version.startsWith('0.')) {
  console.error(`Item set ${ITEM_SET} was released with version ${version}: make a new set instead of changing it.`);
  process.exit(1);
}
const path = `src/content/itemSets/set${ITEM_SET}.ts`;
const text = await format(formatItemSet(), { parser: 'typescript', printWidth: 120, singleQuote: true });
writeFileSync(path, text);
console.log(`${path} is frozen. Say in the commit what changed and why.`);
