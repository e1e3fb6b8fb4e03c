// Writes all content as one page for a clinician who reviews it: npm run content:report
import { writeFileSync } from 'node:fs';
import { countContent, formatReport } from './formatReport.ts';

const FILE = 'content-report.html';
writeFileSync(FILE, formatReport());
const { holes, ...counts } = countContent();
for (const [name, count] of Object.entries(counts)) console.log(`${count} ${name}`);
console.log(holes.length === 0 ? 'No gap in coverage for any role.' : holes.join('\n'));
console.log(`${FILE} is written: open it in a browser, print it, mark it up.`);
process.exitCode = holes.length === 0 ? 0 : 1;
