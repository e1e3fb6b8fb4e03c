// Does the bench see what it should? Changes the page by hand in known ways and shows how the figures move.
// node scripts/bench/selfCheck.mjs [part of a name]
import '../checkNode.mjs';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../findChromium.mjs';
import { compressBuild } from './compressedServer.ts';
import { measure } from './measure.ts';

const only = process.argv[2] ?? '';
const FLOOR = join(import.meta.dirname, 'floor');
const wait = (milliseconds) => `const end = performance.now() + ${milliseconds}; while (performance.now() < end);`;
const html = readFileSync(join(FLOOR, 'index.html'), 'utf8');
const worker =
  "addEventListener('install', (event) => event.waitUntil(caches.open('a').then((cache) => cache.add('/'))));" +
  "addEventListener('activate', (event) => event.waitUntil(clients.claim()));" +
  "addEventListener('fetch', (event) => event.respondWith(caches.match('/')));";
// Base64 of random bytes comes down to about these bytes again.
const noise = randomBytes(100_000).toString('base64');

/** What is changed, and on which profile. */
const CASES = [
  { name: 'the script blocks for 300 ms', at: 'slow', html: html.replace('<script>', `<script>${wait(300)}`) },
  { name: 'the script blocks for 300 ms', at: 'fast', html: html.replace('<script>', `<script>${wait(300)}`) },
  { name: '100 kB of noise before the form', at: 'slow', html: html.replace('<body>', `<body><!--${noise}-->`) },
  {
    name: 'answers before the first second are lost',
    at: 'fast',
    html: html.replace('async ({ target }) => {', 'async ({ target }) => {\nif (performance.now() < 1000) return;'),
  },
  {
    name: 'each answer blocks for 40 ms',
    at: 'fast',
    html: html.replace('async ({ target }) => {', `async ({ target }) => {${wait(40)}`),
  },
  {
    name: 'each answer blocks for 40 ms',
    at: 'slow',
    html: html.replace('async ({ target }) => {', `async ({ target }) => {${wait(40)}`),
  },
  {
    name: 'the question moves down by 100 px after 300 ms',
    at: 'fast',
    html: html.replace('<script>', "<script>setTimeout(() => { document.body.style.paddingTop = '116px'; }, 300);"),
  },
  {
    name: 'two million numbers are kept, 8 bytes each',
    at: 'fast',
    html: html.replace('<script>', '<script>globalThis.kept = Array.from({ length: 2_000_000 }, (_, i) => i + 0.5);'),
  },
  {
    name: 'a service worker keeps the page',
    at: 'fast',
    html: html.replace('<script>', "<script>navigator.serviceWorker.register('/worker.js');"),
    worker,
  },
];

async function measureHtml(changed, script, profile) {
  const folder = mkdtempSync(join(tmpdir(), 'webside-check-'));
  cpSync(FLOOR, folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), changed);
  if (script) writeFileSync(join(folder, 'worker.js'), script);
  const copy = await compressBuild(folder);
  const subject = { isApp: false, firstQuestion: '/', questions: 6, folder: copy };
  const figures = await measure(subject, profile, findChromium());
  for (const made of [folder, copy]) rmSync(made, { recursive: true });
  return figures;
}

const KEYS = [
  'firstPaint',
  'acceptedAt',
  'clicks',
  'htmlBytes',
  'shifts',
  'answerP50',
  'words',
  'heap',
  'offlineVisit',
];
const plain = { slow: await measureHtml(html, undefined, 'slow'), fast: await measureHtml(html, undefined, 'fast') };
const write = (figures) => KEYS.map((key) => `${key} ${figures[key]?.toFixed(2) ?? '–'}`).join(', ');
for (const at of ['slow', 'fast']) console.log(`as it is, ${at}: ${write(plain[at])}`);
for (const { name, at, html: changed, worker: script } of CASES.filter((each) => each.name.includes(only))) {
  if (changed === html) throw new Error(`Nothing was changed: ${name}`);
  console.log(`${name}, ${at}: ${write(await measureHtml(changed, script, at))}`);
}
