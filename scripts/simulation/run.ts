// Simulates people, writes docs/scoring-simulation.md and fails when a bound is missed: node scripts/simulation/run.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { BOUNDS, checkBounds } from './bounds.ts';
import { formatReport } from './report.ts';
import { simulate } from './simulate.ts';

/** Changed by hand when the simulation is run anew, so that the same code always gives the same file. */
const DATE = '2026-11-23';
const SEED = 20_261_123;
const SIZES = { main: 100_000, other: 9_000, nurses: 10_000 };
const FILE = join(import.meta.dirname, '../../docs/scoring-simulation.md');

const simulation = simulate(SEED, SIZES);
const checks = checkBounds(simulation, BOUNDS);
writeFileSync(FILE, await format(formatReport(simulation, checks, DATE), { parser: 'markdown', printWidth: 120 }));
for (const { name, found, isMet } of checks) console.log(`${isMet ? 'met   ' : 'MISSED'} ${name}: ${found.toFixed(4)}`);
console.log('docs/scoring-simulation.md is written.');
process.exitCode = checks.every(({ isMet }) => isMet) ? 0 : 1;
