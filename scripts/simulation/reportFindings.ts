import { estimateLevel } from '#domain/estimate.ts';
import { BOUNDS } from './bounds.ts';
import { findCoverage, findErrors, findFalseOnTarget, findOnTarget, findUpperGuesses } from './figures.ts';
import { formatCount, formatPoints, formatShare, formatSteps, formatTable } from './markdown.ts';
import {
  CLICKERS,
  FIVES,
  MODEL,
  OVERRATERS,
  UNDERRATERS,
  WEAKER_RATERS,
  WEAKER_SCENARIOS,
  type Population,
} from './populations.ts';
import { formatErrors } from './reportTables.ts';
import { mergeRoles, type Simulation, type WrongModel } from './simulate.ts';
import type { Tally } from './tally.ts';

const questionnaireNames: Readonly<Record<string, string>> = {
  EHR: 'Records alone',
  VID: 'Video visits alone',
  COM: 'Communication alone',
  TRB: 'Troubleshooting alone',
};

/** How often people who rate as the model says are told that their levels are upper guesses. */
export function formatFalseAlarms({ main, nurses, alone }: Simulation): string {
  const all = mergeRoles(main.full);
  const { share, low, high } = findUpperGuesses(all);
  const tallies: readonly (readonly [string, Tally])[] = [
    ['All four questionnaires, all roles', all],
    ['All four questionnaires, registered nurse', nurses],
    ...[...alone].map(([prefix, tally]) => [`${questionnaireNames[prefix]}, all roles`, tally] as const),
  ];
  const rows = tallies.map(([name, tally]) => {
    const rate = findUpperGuesses(tally);
    return [
      name,
      formatCount(tally.people),
      formatShare(rate.share),
      `${formatShare(rate.low)} to ${formatShare(rate.high)}`,
    ];
  });
  return `## False alarms of the upper-guess sentence

"Your scenario answers ran lower than your ratings. Read these levels as upper guesses." For people who rate as the model says, this is a false alarm.

**It is shown to ${formatShare(share)} of them (95 % interval ${formatShare(low)} to ${formatShare(high)})**: full length, all roles, ${formatCount(all.people)} people. The rule of 1.64 standard deviations aims at 1 in 20; because best answers come in whole numbers, the rate is not exactly that.

${formatTable(['Answered', 'People', 'False alarms', '95 % interval'], rows)}

A person who looks at the results after each questionnaire has more than one chance of it.

The rate holds for people as the tables describe them. It is not measured on real people.`;
}

function pick(wrong: readonly WrongModel[], population: Population): WrongModel {
  const found = wrong.find((each) => each.population === population);
  if (!found) throw new RangeError(`${population.name} was not simulated`);
  return found;
}

/** How far the level lies below a rating of 2 to 5 that stands alone: the least and the most, in steps. */
function findDiscount(): string {
  const discounts = ([2, 3, 4, 5] as const).map(
    (rating) => rating - (estimateLevel({ rating, outcomes: [] })?.level ?? rating),
  );
  return `${formatSteps(Math.min(...discounts))} to ${formatSteps(Math.max(...discounts))}`;
}

/** What one scenario for every skill does for people who overrate by one. */
export function formatOneEach({ oneEach, wrong }: Simulation): string {
  const { quick } = pick(wrong, OVERRATERS);
  const { gain } = findErrors(oneEach.overraters);
  const { gain: ratingGain } = findErrors(quick);
  const isMet = gain >= BOUNDS.gain;
  return `## One scenario a skill

Here every skill that a role is asked gets exactly one scenario: the first that the role can meet. This is near the full length, but without second scenarios, and with one for targets of 1.

${formatErrors('People', [
  [MODEL.name, oneEach.model],
  [OVERRATERS.name, oneEach.overraters],
])}

**For people who overrate by one, the mean absolute error of the estimate is ${formatShare(gain)} lower than that of the raw rating.** The bound of ${formatShare(BOUNDS.gain)} is ${isMet ? 'met' : '**not met**'}.

**Most of this does not come from the scenario.** With the rating alone (quick length) the same people gain ${formatShare(ratingGain)}, because the tables already expect people to rate themselves too high: a rating of 2 to 5 alone gives a level ${findDiscount()} steps below it. The scenario adds ${formatPoints(gain - ratingGain)} points. It does more for the verdicts: of the skills below the target, ${formatShare(findFalseOnTarget(quick))} are called on target by the rating alone, and ${formatShare(findFalseOnTarget(oneEach.overraters))} with one scenario.`;
}

/** In plain words, for whom the scores are wrong. */
export function formatFailures({ main, wrong }: Simulation): string {
  const model = { quick: mergeRoles(main.quick), full: mergeRoles(main.full) };
  const [fives, clickers] = [pick(wrong, FIVES), pick(wrong, CLICKERS)];
  const [over, under] = [pick(wrong, OVERRATERS), pick(wrong, UNDERRATERS)];
  const scenarios = pick(wrong, WEAKER_SCENARIOS);
  const weaker = WEAKER_RATERS.map((population) => pick(wrong, population));
  const ranges = weaker.map(
    ({ population, quick, full }) =>
      `${formatShare(findCoverage(quick))} and ${formatShare(findCoverage(full))} (${population.name.toLowerCase()})`,
  );
  const alarms = weaker.map(({ full }) => formatShare(findUpperGuesses(full).share)).join(' and ');
  const [underQuick, underFull] = [findErrors(under.quick), findErrors(under.full)];
  return `## Where it fails

- **Even when the model is right**, a verdict on one skill is weak. Of the skills below the target, ${formatShare(findFalseOnTarget(model.quick))} (quick) and ${formatShare(findFalseOnTarget(model.full))} (full) are called on target. The likely range shows the doubt, the word does not.
- **People who rate 5 everywhere, quick length.** Every skill is called on target: of the skills below the target, ${formatShare(findFalseOnTarget(fives.quick))}. Only ${formatShare(findCoverage(fives.quick))} of their true positions lie in the range. Without scenarios nothing speaks against a rating. "By your own rating" and the note that all ratings are the same are all the warning there is; no number changes.
- **People who rate 5 everywhere, full length.** Not mended: ${formatShare(findFalseOnTarget(fives.full))} of the skills below the target are still called on target, and the upper-guess sentence misses ${formatShare(1 - findUpperGuesses(fives.full).share)} of these people. One or two scenarios cannot outweigh a rating of 5.
- **People who overrate by one.** ${formatShare(findFalseOnTarget(over.quick))} (quick) and ${formatShare(findFalseOnTarget(over.full))} (full) of the skills below the target are called on target. The upper-guess sentence reaches only ${formatShare(findUpperGuesses(over.full).share)} of these people: the tables expect some overrating, so one step too many is little more than usual.
- **People who underrate by one.** The estimate is worse than their raw rating: ${formatSteps(underQuick.estimate)} against ${formatSteps(underQuick.rating)} steps in the quick length, ${formatSteps(underFull.estimate)} against ${formatSteps(underFull.rating)} in the full. The tables pull most ratings down, which is wrong for these people. Only ${formatShare(findOnTarget(under.full))} of their skills are called on target in the full length. The upper-guess sentence has no counterpart for them.
- **People who click at random.** No level means anything, and still ${formatShare(findOnTarget(clickers.quick))} (quick) and ${formatShare(findOnTarget(clickers.full))} (full) of the skills are called on target. In the full length the upper-guess sentence is shown to ${formatShare(findUpperGuesses(clickers.full).share)}. In the quick length only the note on answers faster than reading can tell.
- **Ratings that say less than assumed** make the range too narrow. True positions inside it, quick and full: ${ranges.join('; ')}. The upper-guess sentence does not see it (shown to ${alarms}): ratings that are too high and too low cancel out.
- **Scenarios that tell half as much** make the full length hardly better than the quick one: an error of ${formatSteps(findErrors(scenarios.full).estimate)} against ${formatSteps(findErrors(scenarios.quick).estimate)} steps, with ${formatShare(findCoverage(scenarios.full))} in the range. The upper-guess sentence does not see it (${formatShare(findUpperGuesses(scenarios.full).share)}).
- **Skills are drawn independently here.** In real people they go together, and so do the errors of their ratings. The shares above may hold over many people while one person is wrong throughout.
- **The second look is not simulated.** Nobody here changes a rating after the scenarios.`;
}
