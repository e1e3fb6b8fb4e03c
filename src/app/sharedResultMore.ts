import { findFirst } from './findFirst.ts';
import { SharedPlanSection } from './PlanSection.tsx';
import { Report } from './Report.tsx';
import { planShared } from './makePlan.ts';

/** What a shared result can begin without, in a chunk of its own. */
export const sharedResultMore = { Report, SharedPlanSection, findFirst, planShared } as const;
