// Writes src/content/wordCounts.ts from the items: node scripts/countWords.ts
import { writeFileSync } from 'node:fs';
import { formatWordCounts } from '../tests/helpers/words.ts';

writeFileSync('src/content/wordCounts.ts', formatWordCounts());
