// Writes src/content/wordCounts.ts from the items: npm run content:count
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { formatWordCounts } from './words.ts';

const text = await format(formatWordCounts(), { parser: 'typescript', printWidth: 120, singleQuote: true });
writeFileSync('src/content/wordCounts.ts', text);
