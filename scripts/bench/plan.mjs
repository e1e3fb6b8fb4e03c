// How long a plan takes to compute: every role, all of its gaps, with and without limits.
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { roles } from '#content/roles.ts';
import { LEVELS, SKILL_IDS } from '#domain/model.ts';
import { buildPlan } from '#domain/planWays.ts';
import { buildResult } from '#domain/result.ts';
import { NO_LIMITS } from '#domain/planTerms.ts';

const resources = [...catalogue, ...practiceTasks];
const RATINGS = { 'all at 1': () => 1, 'all at 2': () => 2, 'all at 3': () => 3, mixed: (i) => LEVELS[(i * 7) % 3] };
const LIMITS = {
  'no limits': NO_LIMITS,
  'only free': { ...NO_LIMITS, freeOnly: true },
  ...Object.fromEntries([1, 2, 4, 8, 16].map((maxHours) => [`${maxHours} h`, { ...NO_LIMITS, maxHours }])),
  'every limit': { freeOnly: true, creditOnly: true, kinds: ['certificate'], region: 'UK', maxHours: 4 },
};

const times = [];
for (const role of roles) {
  for (const [rating, levelAt] of Object.entries(RATINGS)) {
    const answers = Object.fromEntries(SKILL_IDS.map((id, i) => [id, { kind: 'rated', level: levelAt(i) }]));
    const { gaps } = buildResult(role, answers);
    for (const [name, limits] of Object.entries(LIMITS)) {
      for (const aim of ['hours', 'cost']) {
        const start = performance.now();
        const { lines } = buildPlan({ gaps, role, resources, limits, aim });
        const milliseconds = performance.now() - start;
        times.push({
          milliseconds,
          what: `${role.code}, ${rating}, ${gaps.length} gaps, ${name}, ${aim}`,
          lines: lines.length,
        });
      }
    }
  }
}

times.sort((a, b) => b.milliseconds - a.milliseconds);
const middle = times[Math.floor(times.length / 2)];
console.log(`Plan: ${times.length} plans, median ${middle.milliseconds.toFixed(1)} ms; the slowest:`);
for (const { milliseconds, what, lines } of times.slice(0, 5)) {
  console.log(`  ${milliseconds.toFixed(1).padStart(6)} ms  ${what}: ${lines} lines`);
}
