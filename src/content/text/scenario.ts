import type { Outcome } from '#domain/model.ts';
import { outcomeNames } from './answerNames.ts';
import { joinWords, numberAtStart } from './common.ts';

const outcomeWords: Readonly<Record<Outcome, string>> = {
  best: 'Best.',
  partial: 'Partly right.',
  wrong: 'Not the best.',
  unsafe: 'Could put a patient at risk.',
};

export const scenarioText = {
  eyebrow: (skill: string, number: number, total: number) =>
    `${skill} · ${total === 1 ? 'Scenario' : `Scenario ${number} of ${total}`}`,
  region: 'This question holds for the United States.',
  confidence: 'How sure are you? (optional)',
  letters: ['A', 'B', 'C', 'D'],
  hint: 'Choose the one you would do. You can change it until you continue.',
  keysAbout: '1 to 4 answer while the focus is in the question. Enter continues.',
  reasons: 'Why each answer is what it is',
  outcomeWords,
  verdict: (isBest: boolean) =>
    isBest ? 'You chose the best answer.' : 'You chose another answer. The best one has the tick.',
  yourAnswer: 'your answer',
  keep: 'Keep:',
  source: 'Source:',
  youWere: (confidence: string) => `You were ${confidence.toLowerCase()}`,
  draft: 'Draft, not reviewed by a clinician. Practice only; follow your local protocol.',
  howItCounts: 'How it counts',
  notYetCounted: 'One question moves a level a little. After you continue you see the reasons, and the choice stays.',
  notCounted: 'You marked this skill as not part of your work, so this answer counts for no level.',
  moved: (skill: string, from: number, to: number) =>
    from.toFixed(1) === to.toFixed(1)
      ? `This answer left your level for ${skill} at about ${to.toFixed(1)}.`
      : `This answer moved your level for ${skill} from about ${from.toFixed(1)} to ${to.toFixed(1)}.`,
  skipNote: 'Skip this question',

  again: {
    title: (part: string) => `${part}: look again · Webside`,
    heading: (count: number) =>
      `${numberAtStart(count)} ${count === 1 ? 'rating' : 'ratings'} and your scenarios disagree.`,
    lead: 'Look at each once more, then keep it or change it. Both ratings are kept, and the later one counts.',
    yourRating: 'Your rating',
    suggested: 'Rating and scenarios together',
    chosen: (outcomes: readonly Outcome[]) => {
      const names = [...new Set(outcomes)].map((outcome) => {
        const count = outcomes.filter((other) => other === outcome).length;
        return count === 1 ? outcomeNames[outcome] : `${outcomeNames[outcome]} (${count} times)`;
      });
      return `In the scenarios you chose ${joinWords(names)}.`;
    },
    keep: 'Keep',
    keepHidden: (skill: string) => `your rating of ${skill}`,
    change: (step: string) => `Change to “${step}”`,
    other: 'Choose another step',
    kept: (step: string) => `Kept: ${step}.`,
    changed: (step: string) => `Changed to: ${step}.`,
    rest: (skills: readonly string[]) => `${skills.length} more: ${joinWords(skills)}`,
    none: 'Your ratings and your scenarios agree.',
    noneLead: 'There is nothing to look at again in this part.',
    continue: 'Continue',
  },
} as const;
