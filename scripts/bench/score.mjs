// How fast the scorer of streams is and how much memory it takes; writes docs/scale.md. Some minutes.
// node scripts/bench/score.mjs [links]
import '../checkNode.mjs';
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { format } from 'prettier';
import { drawLink } from '../links/soakParts.ts';
import { makeRandom } from '../simulation/random.ts';

const LINKS = Number(process.argv[2] ?? 1_000_000);
const SEED = 20_261_124;
const DOCS = 'docs/scale.md';
const SITE = 'https://skills.example.org/r#';
/** The scorer tells at its end what it took, whatever the system. */
const REPORT =
  'data:text/javascript,import{writeSync}from"node:fs";' +
  'process.on("exit",()=>writeSync(3,JSON.stringify(process.resourceUsage())))';

/** As the npm script has it. */
const FLAGS = ['--max-semi-space-size=8'];

const grouped = (value) => value.toLocaleString('en-US', { maximumFractionDigits: 0 });

async function* drawLines(count) {
  const random = makeRandom(SEED, 1);
  const BATCH = 1000;
  for (let i = 0; i < count; i += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - i) }, () => `${SITE}${drawLink(random)}\n`).join('');
  }
}

/** The first so many lines of a file. */
async function* takeLines(file, count) {
  let left = count;
  for await (const chunk of createReadStream(file, 'latin1')) {
    const lines = chunk.split('\n');
    if (left < lines.length) {
      yield `${lines.slice(0, left).join('\n')}\n`;
      return;
    }
    left -= lines.length - 1;
    yield chunk;
  }
}

/** Scores the first so many lines of a file. */
async function run(file, count) {
  const start = performance.now();
  const child = spawn(process.execPath, [...FLAGS, '--import', REPORT, 'src/cli/score.ts'], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  });
  let written = 0;
  let bytes = 0;
  child.stdout.on('data', (chunk) => {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) written += 1;
  });
  let report = '';
  child.stdio[3].on('data', (chunk) => (report += chunk));
  const ended = new Promise((resolve) => {
    child.on('close', resolve);
  });
  await pipeline(Readable.from(takeLines(file, count)), child.stdin);
  const code = await ended;
  if (code !== 0 || written !== count) throw new Error(`${written} of ${count} lines, code ${code}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(report);
  const figures = {
    count,
    bytes,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMB: maxRSS / 1024,
  };
  console.log(figures);
  return figures;
}

const FEW = 10;
const show = (value) => (value < FEW ? value.toFixed(1) : grouped(value));

function formatRow({ count, seconds, cpuSeconds, peakMB, bytes }) {
  return `| ${[count, seconds, cpuSeconds, count / cpuSeconds, peakMB, bytes / count].map(show).join(' | ')} |`;
}

/** How long it takes one core to score so many links, and how many cores do it in ten minutes. */
function formatNeed(who, people, perCpuSecond) {
  const minutes = people / perCpuSecond / 60;
  const time = minutes < 120 ? `${show(minutes)} minutes` : `${show(minutes / 60)} hours`;
  return `| ${who} | ${grouped(people)} | ${time} | ${grouped(Math.ceil(minutes / 10))} |`;
}

const folder = mkdtempSync(join(tmpdir(), 'webside-score-'));
const file = join(folder, 'links.txt');
await pipeline(Readable.from(drawLines(LINKS)), createWriteStream(file));
console.log(`${grouped(LINKS)} links are drawn`);
const runs = [];
for (const count of [LINKS / 100, LINKS / 10, LINKS]) runs.push(await run(file, count));
rmSync(folder, { recursive: true });

const last = runs.at(-1);
const perCpuSecond = last.count / last.cpuSeconds;
const table = `
Measured on ${new Date().toISOString().slice(0, 10)} by \`node scripts/bench/score.mjs\`: Node ${process.version}, ${cpus()[0].model}, beside other work. The links have random roles, lengths and answers; three in ten are summaries. The first two rows are the first lines of the third one's file.

| Links | Seconds | Seconds of a core | Links per second and core | Most memory, MB | Bytes of a line |
| ---: | ---: | ---: | ---: | ---: | ---: |
${runs.map(formatRow).join('\n')}

What follows from the last row by **arithmetic**, not by measuring: ${show(perCpuSecond)} links per second and core, with links and output on disks that keep up.

| Who | Links | One core needs | Cores for ten minutes |
| --- | ---: | ---: | ---: |
${formatNeed('A hospital', 5000, perCpuSecond)}
${formatNeed('A hospital network', 100_000, perCpuSecond)}
${formatNeed('The health workers of a large nation', 20_000_000, perCpuSecond)}
${formatNeed('Twelve results a year of each of them', 240_000_000, perCpuSecond)}
`;
const docs = readFileSync(DOCS, 'utf8');
const [before = '', rest = ''] = docs.split('<!-- figures -->\n');
const after = rest.slice(rest.indexOf('<!-- end of figures -->'));
const text = `${before}<!-- figures -->\n${table}\n${after}`;
writeFileSync(DOCS, await format(text, { parser: 'markdown', printWidth: 120 }));
console.log(`${DOCS} is written.`);
