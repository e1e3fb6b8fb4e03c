import { makeLateModule } from './lateModule.ts';
import { prepareQrCode } from './reportLoads.ts';

/** What stands below the results in words, and what is printed: the plan with its catalogue, and the report. */
export const resultsMore = makeLateModule(async () => {
  const [more] = await Promise.all([import('./ownResultMore.ts'), prepareQrCode()]);
  return more.ownResultMore;
});

/** The same for a result that somebody shared. */
export const sharedMore = makeLateModule(async () => {
  const [more] = await Promise.all([import('./sharedResultMore.ts'), prepareQrCode()]);
  return more.sharedResultMore;
});
