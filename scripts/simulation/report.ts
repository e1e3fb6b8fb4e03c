import { set1Digest } from '#content/itemSets/set1.ts';
import { LENGTHS, type Length } from '#domain/model.ts';
import { scoring } from '#domain/scoring.ts';
import type { Check } from './bounds.ts';
import { findErrors } from './figures.ts';
import { formatCount, formatShare, formatSteps, formatTable } from './markdown.ts';
import { MODEL, WEAK_CORRELATIONS } from './populations.ts';
import { formatFailures, formatFalseAlarms, formatOneEach } from './reportFindings.ts';
import {
  formatErrors,
  formatReliability,
  formatRoles,
  formatUpperGuesses,
  formatVerdicts,
  lengthNames,
} from './reportTables.ts';
import { mergeRoles, type Simulation } from './simulate.ts';
import { averageOverPrior, correlateRating } from './tables.ts';

function formatHead({ seed, sizes }: Simulation, date: string): string {
  return `# Does the scoring do what it says? A simulation

Written by \`node scripts/simulation/run.ts\`; do not edit it by hand.

- Date: ${date}
- Seed: ${seed}
- People: ${formatCount(sizes.main)} in the main part, who answer as the model says: 18 roles (NONE among them) and both lengths in turn. For each other kind of people, ${formatCount(sizes.other)} in each length over all roles, and ${formatCount(sizes.nurses)} registered nurses (RN) in the full length.
- Item set 1, digest \`${set1Digest}\`

**No real person is in here.** The simulation shows what the scoring does if people are as assumed. It cannot show that people are so.`;
}

function formatChecks(checks: readonly Check[]): string {
  const rows = checks.map(({ name, found, bound, isMet }) => {
    const isLeast = name.startsWith('Overrating');
    return [
      name,
      isLeast ? formatShare(found) : `${(100 * found).toFixed(2)} points`,
      isLeast ? `${formatShare(bound)} or more` : `${(100 * bound).toFixed(0)} points or less`,
      isMet ? 'yes' : '**no**',
    ];
  });
  return `## Bounds

The script ends with an error when one of them is missed.

${formatTable(['Bound', 'Found', 'Wanted', 'Met'], rows)}`;
}

function formatMethod(): string {
  const [moderate, weak] = WEAK_CORRELATIONS.map((correlation) => `.${Math.round(correlation * 100)}`);
  return `## How it works

A *person* is one set of answers for one role and one length. All that is asked is answered, and no rating is changed at the second look. Confidence is not simulated, because no level depends on it. "No role yet" counts as without a license.

- The **true level** of each skill is drawn from the prior, for each skill by itself. The **true position** is the true level plus up to half a step either way, each point as likely as another.
- The **rating** is drawn from the rating table and the **scenario outcome** from the scenario table, in the column of the true level. Of the two options that count as wrong, one or the other is chosen by chance; where one is unsafe, half of the wrong answers are unsafe.
- The scenarios are those that the app asks of the role. Estimate, verdict and the upper-guess sentence come from the functions of the app (\`buildResult\`, \`areUpperGuesses\`).

Terms in the tables:

- **Error**: mean absolute distance from the true position, in steps, over all skills asked. *Raw rating* takes the rating itself as the position.
- **In the likely range**: share of true positions between the ends of the likely range. It should be two thirds.
- **Verdicts**, and the chance to meet the target, are over skills with a target of 2 or more.
- **False on target**: of the skills whose true level is below the target, the share called on target. **Wrong on target**: of the skills called on target, the share whose true level is below it.

Figures for reference, worked out from the tables without chance:

- The correlation of rating and true level is ${correlateRating(scoring.rating).toFixed(3)}.
- A best answer is given in ${formatShare(averageOverPrior(scoring.outcome.best))} of all scenarios, a wrong or unsafe one in ${formatShare(averageOverPrior(scoring.outcome.wrong))}. By clicking at random it is 25.0 % and 50.0 %.
- "Ratings correlate ${moderate}" and "${weak}": each row of the rating table is mixed with its average over the prior until the correlation is that. Each rating is then as frequent as before, and says less. "Scenarios tell half as much": half of the outcome table is mixed with half of its averages. The scores go on using the old tables.`;
}

function formatMain(simulation: Simulation): string {
  const all = (length: Length) => mergeRoles(simulation.main[length]);
  const { below, counted } = all('full');
  const named = LENGTHS.map((length) => [lengthNames[length], all(length)] as const);
  return `## When the model is right

**Coverage and reliability hold here by construction.** The people are drawn from the same tables that score them, so two thirds of the true positions must lie in the range, and of the cases with a chance of 70 % seven in ten must meet the target. That they do shows that the code computes what the page says, and nothing about real people. For the same reason the estimate must be ahead of the raw rating: no other rule has a lower mean absolute error here.

${formatErrors('Length', named)}

${formatVerdicts('Length', named)}

The true level is at the target or above in ${formatShare(1 - below / counted)} of the skills. Even so, with a rating alone the error is ${formatSteps(findErrors(all('quick')).estimate)} steps on a scale of five, and with scenarios ${formatSteps(findErrors(all('full')).estimate)}. This is why the ranges are wide.

${LENGTHS.map(
  (length) => `### Reliability of the chance to meet the target: ${length} length

${formatReliability(all(length))}`,
).join('\n\n')}

In the quick length a chance takes one of 20 values (5 ratings, 4 targets), so some bins stay empty.

${LENGTHS.map((length) => `### By role: ${length} length\n\n${formatRoles(simulation, length)}`).join('\n\n')}`;
}

function formatWrong(simulation: Simulation): string {
  const list = (length: Length) => [
    [MODEL.name, mergeRoles(simulation.main[length])] as const,
    ...simulation.wrong.map((each) => [each.population.name, each[length]] as const),
  ];
  const parts = LENGTHS.map(
    (length) => `### ${lengthNames[length]} length

${formatErrors('People', list(length))}

${formatVerdicts('People', list(length))}`,
  );
  return `## When the model is wrong

True levels are drawn as before; the answers are not. People who overrate by one give rating min(5, true level + 1), those who underrate max(1, true level - 1). All but those who click at random answer the scenarios by their true level. The first line of each table, people as the model says, is for comparison.

${parts.join('\n\n')}

### How often the upper-guess sentence is shown

Full length, share of people; the figures lie within about 1 point. There is no such sentence in the quick length.

${formatUpperGuesses(simulation)}`;
}

/** The report as Markdown, not yet aligned. */
export function formatReport(simulation: Simulation, checks: readonly Check[], date: string): string {
  return [
    formatHead(simulation, date),
    formatChecks(checks),
    formatMethod(),
    formatMain(simulation),
    formatFalseAlarms(simulation),
    formatWrong(simulation),
    formatOneEach(simulation),
    formatFailures(simulation),
  ].join('\n\n');
}
