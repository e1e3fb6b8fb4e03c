import { describeResource } from '#content/text/resources.ts';
import type { Resource } from '#content/types.ts';
import type { SkillId } from '#domain/model.ts';
import type { Plan } from '#domain/planWays.ts';
import { openedAt } from './openedAt.ts';

/** The line of the plan that closes the next step of a gap, in words; undefined where none does. */
export function findFirst({ lines }: Plan<Resource>, skill: SkillId) {
  const line = lines.find(({ closes }) => closes.some((closed) => closed.skill === skill));
  return line && describeResource(line.resource, openedAt);
}
