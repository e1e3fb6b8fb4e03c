// Writes src/content/wordCounts.ts from the items: npm run content:count
import { writeFileSync } from 'node:fs';
import { formatWordCounts } from './words.ts';

writeFileSync('src/content/wordCounts.ts', formatWordCounts());
