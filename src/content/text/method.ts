import { CALIBRATION_STEPS, CONFIDENCE_SHARES } from '#domain/calibration.ts';
import { WEIGHTS } from '#domain/scoring.ts';
import { joinWords } from './common.ts';
import { simulationFigures } from './simulationFigures.ts';

const percent = (share: number) => Math.round(share * 100);

function describeSteps(): string {
  return joinWords(
    CALIBRATION_STEPS.map(({ fromCount, difference }) => `${percent(difference)} points from ${fromCount} answers on`),
  );
}

export const methodText = {
  heading: 'How a level is worked out, and what it is worth',
  lead: 'Webside turns your answers into a likely level for each skill, with a range that shows how unsure it is. The tables below are the ones that the app uses.',

  stepsHeading: 'From answers to a level',
  steps: [
    'Before you answer, each of the five levels is about equally likely.',
    'Your rating makes some levels more likely and others less, by the table below. People tend to rate themselves too high or too low, so a rating moves the estimate but does not decide it.',
    'Each scenario moves it again. A best answer is likelier at a higher level, a wrong one at a lower level. One scenario moves a level a little.',
    'If you change a rating after the scenarios, each scenario counts as its square root, which is less: you have taken it into account yourself.',
    'The dot is the middle of what is left: half of the chance lies on each side. The band holds the middle two thirds.',
    'On target means that the chance to be at the target or above is one half or more. Well below means less than one in six. Between the two is just below.',
    'Two wrong scenarios keep a skill at just below at best. A choice that could put a patient at risk makes it “Look at this first”, whatever the level.',
    `Gaps stand in order of how far you are likely to be below the target. That counts ${WEIGHTS.safety} times for a safety skill and ${WEIGHTS.core} times for a core skill of the role.`,
    'A strength is a skill on target that is more likely than not at “in any situation” or above. Where you answered scenarios on it, one was best and none went wrong.',
    'What you skip, or what is not part of your work, gives no number at all. It is never counted as zero.',
  ],
  priorCaption: 'Before any answer: chance of each level',
  ratingCaption: 'How often people at each level choose each rating',
  outcomeCaption: 'How often people at each level choose each kind of scenario answer',
  answer: 'Answer',
  level: (level: number) => String(level),
  levels: 'Level 1 is “Not yet”, level 5 “I lead others”.',
  prior: 'Chance',
  outcomes: { best: 'Best', partial: 'Partly right', wrong: 'Not the best' },

  worthHeading: 'How far to trust it',
  worth: [
    'The tables are provisional. They were set by rules and by what studies say of self-ratings. They were not fitted to people who took this assessment.',
    `They assume that ratings and true levels go together with a correlation of ${simulationFigures.correlation}. In a review of 20 comparisons with an outside measure, 13 showed little or no relation, or an inverse one (Davis and others, JAMA 2006). If the true figure is lower, the ranges are too narrow: at .30 they hold a person’s level only ${simulationFigures.inRangeAtThirty.join(' to ')} times in 100, not 67.`,
    `We ran a simulation of people who fit the model. The mean error was ${simulationFigures.errorFull} steps with scenarios and ${simulationFigures.errorQuick} without. Some skills below target were still called on target: ${simulationFigures.falseOnTargetFull} in 100 with scenarios, and ${simulationFigures.falseOnTargetQuick} without.`,
    'People who rate themselves 5 everywhere cannot be seen through by ratings at all. Scenarios help a little. Take them, and ask a colleague to watch you.',
    'For people who rate themselves one step too low, the estimate is further off than their own rating.',
    `The sentence about upper guesses is said by chance to about ${simulationFigures.falseAlarms} in 100 people whose ratings are fair. It misses most people who overrate by one step.`,
    'Comparing your rating with a benchmark helps: in a small study, agreement with experts rose from .48 to .83 (Hawkins and others, Medical Teacher 2012). That is why you may look again after the scenarios.',
  ],
  calibrationHeading: 'How sure, and how right',
  calibration: `Guessing should be best about ${percent(CONFIDENCE_SHARES.guessing)} times in 100, fairly sure ${percent(CONFIDENCE_SHARES.fairlySure)} and certain ${percent(CONFIDENCE_SHARES.certain)}. The results say so when you differ by ${describeSteps()}. It is never part of a level.`,

  limitsHeading: 'What it is not for',
  limits: [
    'It is for learning. Do not use it for hiring, pay, ranking, discipline or licensing.',
    'The targets of the roles are a proposal by the project, not a published norm.',
    'The scenarios are drafts that no clinician has reviewed yet. Follow your local protocol.',
    'Some questions and resources hold only in the United States; they say so.',
  ],
  planHeading: 'What would make it better',
  plan: [
    'Five to eight experts for each role rate how relevant each question is.',
    'Five people for each role think aloud while they answer.',
    'One to two hundred people take it, so that the tables can be fitted and weak questions found.',
    'Results are held against the scores that a supervisor or a standardized patient gives.',
    'People are asked months later what training they did, and differences between groups are looked for.',
  ],
  planNote: 'None of this has been done yet.',

  frameworksHeading: 'Frameworks that the skills support',
  frameworks:
    'The wording of every question is the project’s own. These frameworks informed it; none of them endorses it. Their inner codes were not verified, so they are not printed.',

  supports: (skills: readonly string[]) =>
    skills.length === 0 ? 'It informed the whole.' : `Skills: ${joinWords(skills)}.`,

  privacyHeading: 'Where your answers go',
  privacy: 'Nowhere. Scores are worked out in this browser each time you look, and are not stored.',
} as const;
