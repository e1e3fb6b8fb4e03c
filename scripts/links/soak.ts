// Soaks the result link, writes docs/soak-links.md and fails on any fault: npm run test:deep:links
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { set1Digest } from '#content/itemSets/set1.ts';
import { makeRandom } from '../simulation/random.ts';
import { soakBursts, soakHostile, soakHuge, soakRoundTrips } from './soakParts.ts';

const SEED = 20_261_123;
const COUNTS = { people: 500_000, hostile: 10_000_000, bursts: 1_000_000 };
const SIZES = [250_000, 500_000, 1_000_000];
const FILE = join(import.meta.dirname, '../../docs/soak-links.md');

const grouped = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 });

function time<Value>(name: string, run: () => Value): Value & { readonly seconds: string } {
  const start = performance.now();
  const value = run();
  const seconds = grouped((performance.now() - start) / 1000);
  console.log(`${name}: ${seconds} s`, value);
  return { ...value, seconds };
}

const trips = time('round trips', () => soakRoundTrips(COUNTS.people, makeRandom(SEED, 1)));
const bursts = time('bursts', () => soakBursts(COUNTS.bursts, makeRandom(SEED, 2)));
const huge = soakHuge(SIZES, makeRandom(SEED, 3));
const hostile = time('hostile texts', () => soakHostile(COUNTS.hostile, makeRandom(SEED, 4)));

const faults = trips.changed + trips.tooLong + trips.badEnd + bursts.accepted + hostile.exceptions + hostile.foreign;

const report = `# A soak of the result link

Written by \`npm run test:deep:links\`; do not edit it by hand.

- Date: ${new Date().toISOString().slice(0, 10)}
- Seed: ${SEED}
- Node ${process.version}, item set 1, digest \`${set1Digest}\`
- Times are of a machine that did other work beside it
- **Faults: ${faults}**

## Round trips

${grouped(COUNTS.people)} people with random answers, roles, lengths and days; of each the full link and the summary link, written and read again.

| What | Count |
| --- | ---: |
| Links | ${grouped(trips.results)} |
| Came back changed | ${trips.changed} |
| Longer than 64 characters | ${trips.tooLong} |
| End in "-" or "_" | ${trips.badEnd} |
| Longest, in characters | ${trips.longest} |
| Seconds | ${trips.seconds} |

## Hostile texts

${grouped(COUNTS.hostile)} texts: random characters of all of Unicode and of the link's alphabet, heads of links with random tails, names and markup that do harm where they are trusted, and links with one to four cuts, copies, swaps, changed cases and insertions. Each is given to the strict decoder and to the reader that repairs. A foreign result is one that is not the result of the link that the text was made of.

| What | Count |
| --- | ---: |
| Exceptions | ${hostile.exceptions} |
| Foreign results | ${hostile.foreign} |
| Read whole | ${grouped(hostile.whole)} |
| Read after repair | ${grouped(hostile.repaired)} |
| Refused: cut off | ${grouped(hostile.cutOff)} |
| Refused: mistyped | ${grouped(hostile.mistyped)} |
| Refused: newer version | ${grouped(hostile.newerVersion)} |
| Refused: not a link | ${grouped(hostile.notALink)} |
| Time of the reader, half of the texts, in microseconds, below | ${grouped(hostile.p50Us)} |
| Time of the reader, 999 of 1,000 texts, in microseconds, below | ${grouped(hostile.p999Us)} |
| Seconds for all | ${hostile.seconds} |

## Bursts

${grouped(COUNTS.bursts)} links with a run of one to five wrong characters.

| What | Count |
| --- | ---: |
| Accepted | ${bursts.accepted} |
| Refused: mistyped | ${grouped(bursts.mistyped)} |
| Refused: cut off | ${grouped(bursts.cutOff)} |
| Refused: newer version | ${grouped(bursts.newerVersion)} |
| Refused: not a link | ${grouped(bursts.notALink)} |
| Seconds | ${bursts.seconds} |

## Large texts

Texts of one piece repeated, made to be slow to search. Twice the size should take about twice the time.

| Characters | Texts | All, milliseconds | Slowest, milliseconds |
| ---: | ---: | ---: | ---: |
${huge.map(({ size, texts, allMs, slowestMs }) => `| ${grouped(size)} | ${texts} | ${grouped(allMs)} | ${grouped(slowestMs)} |`).join('\n')}
`;

writeFileSync(FILE, await format(report, { parser: 'markdown', printWidth: 120 }));
console.log(`docs/soak-links.md is written. Faults: ${faults}`);
process.exitCode = faults === 0 ? 0 : 1;
