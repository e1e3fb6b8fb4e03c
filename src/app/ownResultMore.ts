import { DatedResults } from './DatedResults.tsx';
import { findFirst } from './findFirst.ts';
import { keepFinishedResult } from './keepOwnResult.ts';
import { makeOwnLink } from './ownLink.ts';
import { OwnPlanSection } from './PlanSection.tsx';
import { Report } from './Report.tsx';
import { describeChange } from './reportChange.ts';
import { planOwn } from './makePlan.ts';

/** What the results page can begin without, in a chunk of its own. */
export const ownResultMore = {
  DatedResults,
  OwnPlanSection,
  Report,
  describeChange,
  findFirst,
  keepFinishedResult,
  makeOwnLink,
  planOwn,
} as const;
