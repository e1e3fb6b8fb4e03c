import { draftPlan, listGapClosers, orderGaps, type ClosedStep, type DraftPlan } from './planBuild.ts';
import type { PlanGap, PlanLine, PlanRequest } from './planBuild.ts';
import {
  countMinutes,
  fitsLimits,
  listActiveLimits,
  loosenLimits,
  type LimitName,
  type PlanResource,
} from './planLimits.ts';

/** Another way to close gaps of a line. */
export interface Alternative<Entry extends PlanResource> {
  readonly resource: Entry;
  /** Those gaps of the line that it closes; one or more. */
  readonly closes: readonly ClosedStep[];
}

/** Limits that, loosened together, let the plan close a gap. */
export interface Loosening {
  readonly limits: readonly LimitName[];
  /** The hours at most that are enough, in half hours; absent where hours are not among the limits or none are enough. */
  readonly maxHours?: number;
}

export interface UnclosedGap extends PlanGap {
  /** Each of them is enough, and none has more limits than needed; empty when the catalogue has nothing. */
  readonly ways: readonly Loosening[];
}

export interface Plan<Entry extends PlanResource> {
  readonly lines: readonly (PlanLine<Entry> & { readonly alternatives: readonly Alternative<Entry>[] })[];
  readonly unclosed: readonly UnclosedGap[];
  /** All gaps, closed or not. */
  readonly gapCount: number;
}

/** What else the limits allow for a line: most of the same gaps first, then the shortest. */
function listAlternatives<Entry extends PlanResource>(
  request: PlanRequest<Entry>,
  draft: DraftPlan<Entry>,
  line: PlanLine<Entry>,
): readonly Alternative<Entry>[] {
  if (line.isDone) return [];
  const inPlan = new Set(draft.lines.map(({ resource }) => resource.id));
  const gaps = orderGaps(request.gaps).filter(({ gap }) => line.closes.some(({ skill }) => skill === gap.skill));
  return listGapClosers(request, gaps)
    .filter(({ resource }) => !inPlan.has(resource.id) && fitsLimits(resource, request.limits))
    .map(({ resource, covers }) => ({ resource, closes: line.closes.filter((_, i) => covers & (1 << i)) }))
    .toSorted((a, b) => b.closes.length - a.closes.length || countMinutes(a.resource) - countMinutes(b.resource));
}

/** Every choice of so many of the names, in their order. */
function chooseNames(names: readonly LimitName[], count: number): readonly (readonly LimitName[])[] {
  if (count === 0) return [[]];
  return names.flatMap((name, i) => chooseNames(names.slice(i + 1), count - 1).map((rest) => [name].concat(rest)));
}

/** Six hours more, in half hours. */
const MOST_TRIES = 12;

const inHalfHours = (minutes: number): number => Math.ceil(minutes / 30) / 2;

function sumMinutes(lines: readonly PlanLine<PlanResource>[]): number {
  return lines.reduce((sum, { resource }) => sum + countMinutes(resource), 0);
}

function isClosed(draft: DraftPlan<PlanResource>, { gap }: PlanGap): boolean {
  return draft.unclosed.every((other) => other.gap.skill !== gap.skill);
}

/**
 * The hours at most that close the gap: those of the present plan with the shortest for each gap up to this one, or
 * half an hour more at a time where the plan would then rather close another one, at last those of the plan without a
 * limit of hours. Undefined where only something of unknown time closes it.
 * @param request - With the limits loosened.
 * @param targets - The gaps left open now, up to and with the one to close.
 * @param now - The lines of the present plan.
 * @param all - The lines of the plan with the limits loosened.
 */
function findHours(
  request: PlanRequest<PlanResource>,
  targets: readonly PlanGap[],
  now: readonly PlanLine<PlanResource>[],
  all: readonly PlanLine<PlanResource>[],
): number | undefined {
  const target = targets.at(-1);
  if (!target) return undefined;
  const shortest = targets.map((gap) =>
    listGapClosers(request, [gap])
      .filter(({ resource }) => fitsLimits(resource, request.limits))
      .reduce((least, { resource }) => Math.min(least, countMinutes(resource)), Infinity),
  );
  const [few, most] = [shortest.reduce((sum, minutes) => sum + minutes, sumMinutes(now)), sumMinutes(all)];
  const least = inHalfHours(Math.min(few, most));
  // With more hours the plan may first close another gap, so they are tried one after the other.
  const tries = Array.from({ length: MOST_TRIES }, (_, i) => least + i / 2).filter(
    (hours) => hours < inHalfHours(most),
  );
  return [...tries, inHalfHours(most)].find((maxHours) =>
    isClosed(draftPlan({ ...request, limits: { ...request.limits, maxHours } }), target),
  );
}

/** For each gap left open, the fewest limits to loosen that make the plan close it. */
function findWays(request: PlanRequest<PlanResource>, draft: DraftPlan<PlanResource>): readonly UnclosedGap[] {
  const names = listActiveLimits(request.limits);
  const closable = draft.unclosed.filter((gap) => listGapClosers(request, [gap]).length > 0);
  const ways = new Map<PlanGap, readonly Loosening[]>();
  for (let count = 1; count <= names.length && ways.size < closable.length; count += 1) {
    const open = closable.filter((gap) => !ways.has(gap));
    for (const limits of chooseNames(names, count)) {
      const loosened = { ...request, limits: loosenLimits(request.limits, limits) };
      const then = draftPlan(loosened);
      for (const gap of open) {
        if (!isClosed(then, gap)) continue;
        const targets = closable.slice(0, closable.indexOf(gap) + 1);
        const maxHours = limits.includes('maxHours')
          ? findHours(loosened, targets, draft.lines, then.lines)
          : undefined;
        const way = maxHours === undefined ? { limits } : { limits, maxHours };
        ways.set(gap, [...(ways.get(gap) ?? []), way]);
      }
    }
  }
  return draft.unclosed.map((gap) => ({ ...gap, ways: ways.get(gap) ?? [] }));
}

/** The plan with what else there would be: alternatives for each line, and ways to close what stays open. */
export function buildPlan<Entry extends PlanResource>(given: PlanRequest<Entry>): Plan<Entry> {
  // Most of the catalogue is for other gaps or other roles, and is looked at only once.
  const resources = listGapClosers(given, orderGaps(given.gaps)).map(({ resource }) => resource);
  const request = { ...given, resources };
  const draft = draftPlan(request);
  return {
    lines: draft.lines.map((line) => ({ ...line, alternatives: listAlternatives(request, draft, line) })),
    unclosed: findWays(request, draft),
    gapCount: given.gaps.length,
  };
}
