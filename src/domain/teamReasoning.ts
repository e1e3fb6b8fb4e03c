import { skillOf, type ScenarioId } from './answers.ts';
import type { ItemSet } from './linkModel.ts';
import { SKILL_IDS, type SkillId } from './model.ts';
import { layOutResult } from './summarizeResult.ts';
import type { TeamPerson } from './teamModel.ts';

/** What the people with full links chose in a scenario. */
export interface ScenarioCount {
  readonly itemSet: number;
  readonly scenario: ScenarioId;
  /** People who were asked, 1 or more. */
  readonly asked: number;
  readonly answered: number;
  /** Of those who answered: people by option, in the frozen order. */
  readonly chosen: readonly number[];
  /** Of those who answered: people who chose any other than the best. */
  readonly notBest: number;
}

/** The scenario of a skill that teaches a team most. */
export interface TeachingPoint extends ScenarioCount {
  readonly skill: SkillId;
  /** The option, not the best, that most people chose; the first one at a tie. */
  readonly missedBy: { readonly option: number; readonly people: number };
}

/** In the order of item sets and of their scenarios; only those that anybody was asked. */
export function countReasoning(
  people: readonly Pick<TeamPerson, 'full'>[],
  itemSets: readonly ItemSet[],
): readonly ScenarioCount[] {
  const counts = itemSets.flatMap(({ number, scenarios }) =>
    scenarios.map(({ id, outcomes }) => ({
      itemSet: number,
      scenario: id,
      best: outcomes.indexOf('best'),
      asked: 0,
      chosen: outcomes.map(() => 0),
    })),
  );
  const byScenario = new Map(counts.map((count) => [`${count.itemSet} ${count.scenario}`, count]));
  for (const { full } of people) {
    if (!full) continue;
    for (const { id } of layOutResult(full, itemSets).scenarios) {
      const count = byScenario.get(`${full.itemSet} ${id}`);
      if (!count) continue;
      count.asked += 1;
      const answer = full.answers[id];
      if (answer?.kind === 'chose') count.chosen[answer.option] = (count.chosen[answer.option] ?? 0) + 1;
    }
  }
  return counts
    .filter(({ asked }) => asked > 0)
    .map(({ itemSet, scenario, best, asked, chosen }) => {
      const answered = chosen.reduce((sum, own) => sum + own, 0);
      return { itemSet, scenario, asked, answered, chosen, notBest: answered - (chosen[best] ?? 0) };
    });
}

/** The larger share of those who answered, compared without dividing; then the larger number. */
function compareMisses(a: ScenarioCount, b: ScenarioCount): number {
  return b.notBest * a.answered - a.notBest * b.answered || b.notBest - a.notBest;
}

/**
 * For each skill the scenario that was missed most: by the share of those who answered it, then by their number, then
 * the first one. In the order of SKILL_IDS; none for a skill in which nobody missed anything.
 */
export function listTeachingPoints(
  people: readonly Pick<TeamPerson, 'full'>[],
  itemSets: readonly ItemSet[],
): readonly TeachingPoint[] {
  const missed = countReasoning(people, itemSets).filter(({ notBest }) => notBest > 0);
  return SKILL_IDS.flatMap((skill): readonly TeachingPoint[] => {
    const [most] = missed.filter(({ scenario }) => skillOf(scenario) === skill).toSorted(compareMisses);
    const entry = itemSets
      .find(({ number }) => number === most?.itemSet)
      ?.scenarios.find(({ id }) => id === most?.scenario);
    if (!most || !entry) return [];
    const [missedBy] = most.chosen
      .map((own, option) => ({ option, people: own }))
      .filter(({ option }) => entry.outcomes[option] !== 'best')
      .toSorted((a, b) => b.people - a.people);
    return missedBy ? [{ ...most, skill, missedBy }] : [];
  });
}

/** How many people are to look at a skill first, from either kind of link; by count only, in the order of SKILL_IDS. */
export function countLookFirst(
  people: readonly Pick<TeamPerson, 'cells'>[],
): readonly { readonly skill: SkillId; readonly people: number }[] {
  return SKILL_IDS.flatMap((skill, i) => {
    const own = people.filter(({ cells }) => {
      const cell = cells[i];
      return cell?.kind === 'scored' && cell.counted && cell.verdict === 'lookFirst';
    });
    return own.length === 0 ? [] : [{ skill, people: own.length }];
  });
}
