import type { Evidence } from './estimate.ts';
import { type Level, type RoleCode, SAFETY_SKILLS, SKILL_IDS, type SkillId } from './model.ts';
import { closesStep, findNextStep, type NextStep } from './plan.ts';
import { countMinutes, fitsLimits, readBudget, type PlanResource } from './planLimits.ts';
import { chooseCover } from './planSolver.ts';
import { type ScoredSkill } from './result.ts';
import { fitsAudience } from './scenarios.ts';
import type { PlanLimits } from './planTerms.ts';
import type { PlanAim } from './planTerms.ts';

export interface PlanRequest<Entry extends PlanResource> {
  /** Skills not on target, at most 30. */
  readonly gaps: readonly ScoredSkill[];
  readonly role: { readonly code: RoleCode; readonly clinical: boolean };
  readonly resources: readonly Entry[];
  readonly limits: PlanLimits;
  readonly aim: PlanAim;
  /** Ids that the person chose for themselves; each is a line if it closes a gap and the limits allow it. */
  readonly pins?: readonly string[];
  /** Ids that are ticked off; each that closes a gap stays a line whatever the limits say. */
  readonly done?: readonly string[];
}

/** A gap whose next step a line closes. */
export interface ClosedStep {
  readonly skill: SkillId;
  readonly step: NextStep;
  readonly target: Level;
  readonly verdict: ScoredSkill['verdict'];
  /** The answers behind it. */
  readonly because: Evidence;
}

export interface PlanLine<Entry extends PlanResource> {
  readonly resource: Entry;
  readonly isPinned: boolean;
  readonly isDone: boolean;
  /** One or more, in the order of the plan. What a pinned or ticked line closes is not told again by another. */
  readonly closes: readonly ClosedStep[];
}

/** A plan before it is told what else there would be. */
export interface DraftPlan<Entry extends PlanResource> {
  /** First those that close a look-first gap, then a safety skill, then by priority. */
  readonly lines: readonly PlanLine<Entry>[];
  /** In the order of the plan. */
  readonly unclosed: readonly PlanGap[];
}

/** A gap with the step to close. */
export interface PlanGap {
  readonly gap: ScoredSkill;
  readonly step: NextStep;
}

/** 0 look first, 1 safety, 2 all other gaps. */
export function rankOf({ verdict, skill }: Pick<ScoredSkill, 'verdict' | 'skill'>): 0 | 1 | 2 {
  if (verdict === 'lookFirst') return 0;
  return SAFETY_SKILLS.includes(skill) ? 1 : 2;
}

/** The order of the plan: look first, then safety, then priority; at a tie the order of SKILL_IDS. */
export function orderGaps(gaps: readonly ScoredSkill[]): readonly PlanGap[] {
  return gaps
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) || b.priority - a.priority || SKILL_IDS.indexOf(a.skill) - SKILL_IDS.indexOf(b.skill),
    )
    .map((gap) => ({ gap, step: findNextStep(gap) }));
}

/** Priorities are compared in thousandths, as whole numbers, so that a sum is the same in any order. */
function countPriority({ priority }: ScoredSkill): number {
  return Math.max(1, Math.round(priority * 1000));
}

/**
 * What it costs to leave each gap open: its priority, times so much that one gap of a higher rank outweighs all of the
 * lower ranks together.
 */
function weighGaps(gaps: readonly PlanGap[]): readonly number[] {
  const factors = [1, 1, 1];
  for (const rank of [1, 0]) {
    const below = gaps.filter(({ gap }) => rankOf(gap) > rank);
    factors[rank] = 1 + below.reduce((sum, { gap }) => sum + countPriority(gap) * (factors[rankOf(gap)] ?? 1), 0);
  }
  return gaps.map(({ gap }) => countPriority(gap) * (factors[rankOf(gap)] ?? 1));
}

/** Each part of a price has room for the sum over 31 lines. */
const [LINES, MINUTES] = [32, 32 * 60_000];

/** One whole number in which the parts stand in the order in which they are compared. */
function priceOf(resource: PlanResource, aim: PlanAim): number {
  const [minutes, paid] = [countMinutes(resource), Number(resource.cost !== 'free')];
  const isUnread = Number(resource.evidence !== 'read');
  if (aim === 'cost') return ((paid * MINUTES + minutes) * LINES + 1) * LINES + isUnread;
  return ((minutes * LINES + 1) * LINES + paid) * LINES + isUnread;
}

interface Closer<Entry> {
  readonly resource: Entry;
  /** Bit i is set when it closes gap i of the order. */
  readonly covers: number;
}

/** What closes any of the gaps for this role, by id, whatever the limits. */
export function listGapClosers<Entry extends PlanResource>(
  { resources, role }: Pick<PlanRequest<Entry>, 'resources' | 'role'>,
  gaps: readonly PlanGap[],
): readonly Closer<Entry>[] {
  return resources
    .flatMap((resource) => {
      if (!fitsAudience(resource.audience, role)) return [];
      const covers = gaps.reduce(
        (mask, { gap, step }, i) => (closesStep(resource, gap.skill, step) ? mask | (1 << i) : mask),
        0,
      );
      return covers === 0 ? [] : [{ resource, covers }];
    })
    .toSorted((a, b) => (a.resource.id < b.resource.id ? -1 : 1));
}

function sumMinutes(closers: readonly Closer<PlanResource>[]): number {
  return closers.reduce((sum, { resource }) => sum + countMinutes(resource), 0);
}

function joinCovers(closers: readonly Closer<PlanResource>[]): number {
  return closers.reduce((mask, { covers }) => mask | covers, 0);
}

/** What is in the plan before anything is chosen: what was done, and the pins that the limits allow. */
function listFixed<Entry extends PlanResource>(
  closers: readonly Closer<Entry>[],
  { limits, pins = [], done = [] }: PlanRequest<Entry>,
): readonly Closer<Entry>[] {
  const fixed: Closer<Entry>[] = closers.filter(({ resource }) => done.includes(resource.id));
  for (const id of pins) {
    const pinned = closers.find((closer) => closer.resource.id === id);
    if (!pinned || fixed.includes(pinned) || !fitsLimits(pinned.resource, limits)) continue;
    if (sumMinutes([...fixed, pinned]) <= readBudget(limits)) fixed.push(pinned);
  }
  return fixed;
}

/**
 * The best plan for these gaps under these limits; exact and always the same for the same request.
 *
 * Compared in this order: least priority of the look-first gaps left open, then of the safety skills, then of all
 * others; then, for the aim "hours", least time (each line at its upper end, so that a limit of hours holds at worst;
 * an unknown time counts as longer than any course and fits no limit of hours), fewest lines, fewest lines that cost
 * money; for the aim "cost", fewest lines that cost money, least time, fewest lines. Prices are not added up, because
 * most providers do not state them. Ties go to pages that were read, then to the lower id.
 *
 * What is ticked off always stays, and its time counts; a pin stays where the limits allow it.
 */
export function draftPlan<Entry extends PlanResource>(request: PlanRequest<Entry>): DraftPlan<Entry> {
  const { limits, aim, pins = [], done = [] } = request;
  const gaps = orderGaps(request.gaps);
  const closers = listGapClosers(request, gaps);
  const fixed = listFixed(closers, request);
  const fixedCovers = joinCovers(fixed);
  const open = closers.filter((closer) => !fixed.includes(closer) && fitsLimits(closer.resource, limits));
  const chosen = chooseCover({
    losses: weighGaps(gaps),
    candidates: open.map(({ resource, covers }) => ({
      covers: covers & ~fixedCovers,
      minutes: countMinutes(resource),
      price: priceOf(resource, aim),
    })),
    budget: readBudget(limits) - sumMinutes(fixed),
  });
  const inPlan = new Set([...fixed, ...open.filter((_, i) => chosen.includes(i))]);
  const lines = closers.filter((closer) => inPlan.has(closer)).toSorted((a, b) => compareCovers(a.covers, b.covers));
  const closed = joinCovers(lines);
  return {
    lines: lines.map((closer) => {
      const covers = fixed.includes(closer) ? closer.covers : closer.covers & ~fixedCovers;
      const { id } = closer.resource;
      return {
        resource: closer.resource,
        isPinned: pins.includes(id),
        isDone: done.includes(id),
        closes: gaps.flatMap(({ gap, step }, i) =>
          covers & (1 << i)
            ? [{ skill: gap.skill, step, target: gap.target, verdict: gap.verdict, because: gap.evidence }]
            : [],
        ),
      };
    }),
    unclosed: gaps.filter((_, i) => !(closed & (1 << i))),
  };
}

/** The line that closes the earliest gap not closed by both comes first. */
function compareCovers(a: number, b: number): number {
  const [onlyA, onlyB] = [a & ~b, b & ~a];
  const first = (onlyA | onlyB) & -(onlyA | onlyB);
  return Number((onlyB & first) !== 0) - Number((onlyA & first) !== 0);
}
