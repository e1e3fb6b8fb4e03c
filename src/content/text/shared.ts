import type { LinkFault } from '#domain/linkModel.ts';
import { countOf, levelNames } from './common.ts';
import type { SkillChange } from '#domain/compareResults.ts';
import type { Level } from '#domain/model.ts';

interface FaultWords {
  readonly heading: string;
  readonly body: string;
}

const faults: Readonly<Record<LinkFault, FaultWords>> = {
  cutOff: {
    heading: 'This link was cut off',
    body: 'Some of its end is missing. Ask for it again, or have it sent as a code for typing.',
  },
  mistyped: {
    heading: 'A character of this link is wrong',
    body: 'Nothing is shown, because it could be a wrong result. Ask for the link again, or compare the code with the one you were given and correct it. Capital and small letters differ.',
  },
  newerVersion: {
    heading: 'This link needs a newer version of Webside',
    body: 'Reload the page to get that version. If this page stays, keep the code and try again later.',
  },
  notALink: {
    heading: 'There is no result in this link',
    body: 'Ask for the link again, or paste the whole message that brought it into the box.',
  },
};

/** "about 1 step higher", where levels differ enough to say so. */
function difference(steps: number): string {
  const size = Math.max(1, Math.round(Math.abs(steps)));
  return `${countOf(size, 'step', 'steps')} ${steps > 0 ? 'higher' : 'lower'}`;
}

type Changes = Readonly<Record<SkillChange['change'], number>>;

/** The finding of a comparison, seen from the reader's own result. */
function compareHeading({ up, down, same }: Changes): string {
  if (up + down > 0) {
    const [first, second] =
      up > 0
        ? [`higher in ${countOf(up, 'skill', 'skills')}`, `lower in ${down || 'none'}`]
        : [`lower in ${countOf(down, 'skill', 'skills')}`, 'higher in none'];
    return `The shared result is ${first}, ${second}.`;
  }
  return same > 0 ? 'The shared result is about the same as yours.' : 'These two results have no skill in common.';
}

/** What the heading leaves out. */
function compareRest(counts: Changes): string {
  const { up, down, same } = counts;
  const isSaid = up + down === 0;
  return [
    same > 0 && `${isSaid ? 'That holds for' : 'About the same in'} ${countOf(same, 'skill', 'skills')}.`,
    counts.gone > 0 && `No shared level in ${counts.gone}.`,
    counts.new > 0 && `No level of yours in ${counts.new}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function targetLabel(target: Level): string {
  return `target ${levelNames[target]}, from ${(target - 0.5).toFixed(1)}`;
}

export const sharedText = {
  notice: 'Self-reported. Anyone can make such a link. Do not use it to hire, rank, pay or discipline.',
  reachedLog:
    'On its way here the “#” of this link became “%23”, so the result in it reached the log of this web host. Pass on this link instead:',
  cleanLink: 'Clean link',
  summaryTitle: 'A shared summary',
  summaryNote: 'A summary: levels and verdicts, no answers.',
  ratingOnlyNote: 'These levels rest on self-ratings alone, which are weak evidence.',
  level: (level: number, target: Level) => `Level ${level.toFixed(1)} of 5, ${targetLabel(target)}.`,
  noLevel: (target: Level) => `No level, ${targetLabel(target)}.`,

  compare: 'Compare with mine',
  back: 'Back to the shared result',
  compareTitle: 'The shared result beside yours',
  compareHeading,
  compareRest,
  compareMeta: { shared: (meta: string) => `Shared: ${meta}`, own: (meta: string) => `Yours: ${meta}` },
  compareLead: 'Beside each skill: the shared level, seen from yours.',
  /** Above the words of each row. */
  compareEnd: 'Shared, beside yours',
  legend: { yours: 'you', theirs: 'shared', target: 'where your target begins' },
  difference,
  same: 'about the same',
  onlyYours: 'no level there',
  onlyTheirs: 'no level of yours',
  neither: 'no level in either',
  both: (yours: number | undefined, theirs: number | undefined, target: Level) =>
    `You ${yours?.toFixed(1) ?? 'no level'}, shared ${theirs?.toFixed(1) ?? 'no level'}, ${targetLabel(target)}.`,
  otherSkills: (count: number) =>
    `${countOf(count, 'more skill of the shared result is', 'more skills of the shared result are')} not asked of your role.`,

  keep: 'Keep a copy',
  keepAsk: 'Keep a copy of this result?',
  keepBody: 'It is added to your dated results. Your own answers stay as they are.',
  keepWhere: { device: 'It is kept in this browser, on this device.', tab: 'It is kept in this tab only.' },
  keepYes: 'Keep it',
  keepNo: 'Cancel',
  kept: 'Kept among your dated results, at the end of the page “Results”.',
  keptAlready: 'It is among your dated results already.',

  openHeading: 'Open a shared result',
  openBody: 'Type the code, or paste the link or the whole message.',
  code: 'Result code',
  open: 'Open',
  faults,
  faultCode: 'Code to keep',
  reload: 'Reload the page',
} as const;
