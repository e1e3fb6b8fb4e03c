import { formatTable } from '../simulation/markdown.ts';
import { figureLooks, formatFigure, type FigureKey } from './figures.ts';
import { goals, judgeGoal, type Measured } from './goals.ts';
import { profiles, type ProfileName } from './profiles.ts';
import type { Spread } from './statistics.ts';

const NONE = '–';
const keys = Object.keys(figureLooks) as FigureKey[];

const formatRatio = (ratio: number) => ratio.toFixed(2);

/** "405 ms (398 to 431)", with how many runs gave a figure when some did not. */
export function formatSpread(
  spread: Spread | undefined,
  runs: number,
  format: (value: number) => string,
  missing = NONE,
): string {
  if (!spread) return missing;
  const { median, least, most, count } = spread;
  const bare = (value: number) => format(value).replace(/ .*/u, '');
  const range = least === most ? '' : ` (${bare(least)} to ${bare(most)})`;
  return `${format(median)}${range}${count < runs ? `, ${count} of ${runs} runs` : ''}`;
}

/** All figures of one profile: median with least and most. */
export function formatFigures({ app, floor, ratios, runs }: Measured): string {
  const rows = keys.map((key) => {
    const write = (value: number) => formatFigure(key, value);
    const missing = key === 'offlineVisit' ? 'does not open' : NONE;
    return [
      figureLooks[key].title,
      formatSpread(app[key], runs, write, missing),
      formatSpread(floor[key], runs, write, missing),
      formatSpread(ratios[key], runs, formatRatio),
    ];
  });
  return formatTable(['Figure', 'App', 'Floor', 'App / floor'], rows);
}

/** Each goal with the figures of the profiles measured; the slow one decides. */
export function formatGoals(measured: Partial<Record<ProfileName, Measured>>): string {
  const rows = goals.map((goal) => {
    const write = (found: Measured | undefined) => {
      const figure = found && judgeGoal(goal, found).figure;
      if (figure === undefined) return NONE;
      return goal.kind === 'ratio' ? `${formatRatio(figure)} x` : formatFigure(goal.key, figure);
    };
    const decides = measured.slow && judgeGoal(goal, measured.slow);
    const verdict = decides === undefined ? 'not measured' : decides.isReached ? 'reached' : '**not reached**';
    return [goal.words, write(measured.slow), write(measured.fast), verdict];
  });
  return formatTable(['Goal', 'Slow', 'Unthrottled', 'On the slow profile'], rows);
}

/** The heading of a profile's table. */
export function nameProfile(name: ProfileName): string {
  return profiles[name].title;
}
