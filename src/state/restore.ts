import type { Answers, ItemId } from '#domain/answers.ts';
import { stampAfter } from '#domain/merge.ts';
import { keepResult, setDone } from './assessment.ts';
import { useAssessment } from './assessmentStore.ts';
import { keepProfile } from './profile.ts';
import { keepForWriting } from './saving.ts';
import type { Profile } from './inputs.ts';

/** What comes back from a saved file. */
export interface Restorable extends Pick<Profile, 'role' | 'length' | 'hasLicence'> {
  readonly answers: Answers;
  /** Days since 2026-01-01 of the last answer; undefined where there is none. */
  readonly day: number | undefined;
}

/** A dated result with "day/role". */
export interface NamedResult {
  readonly name: string;
  readonly link: string;
  /** True for a copy of somebody else's. */
  readonly isCopy: boolean;
}

/** Adds what a file knows of earlier days and of the plan to what is here; nothing is replaced. */
export function addFromFile(history: readonly NamedResult[], planDone: readonly string[]): void {
  const { done } = useAssessment.getState();
  for (const { name, link, isCopy } of history) keepResult(name, link, isCopy ? 'copy' : 'file');
  for (const resource of planDone) {
    if (!done[resource]) setDone(resource, true);
  }
}

/**
 * Puts the answers of a file in the place of those that are here. Whoever calls this has kept the present result, or
 * there is none.
 */
export function restoreAnswers({ answers, day, role, length, hasLicence }: Restorable): void {
  const { answeredAt, profile, profileAt, results, since } = useAssessment.getState();
  const keptAt = Object.values(results).map((result) => result.at);
  const at = stampAfter(Date.now(), since, ...keptAt, ...Object.values(answeredAt));
  const restored = day === undefined ? undefined : { day, at };
  useAssessment.setState({
    answers,
    answeredAt: Object.fromEntries(Object.keys(answers).map((item) => [item as ItemId, at])),
    since: at,
    restored,
    profile: { ...profile, role, length, hasLicence },
    profileAt: stampAfter(at, profileAt),
  });
  keepForWriting([
    { store: 'settings', key: 'round', value: { at } },
    ...(restored ? [{ store: 'settings' as const, key: 'restored', value: restored }] : []),
    ...Object.entries(answers).map(([key, answer]) => {
      const value = { answer, at };
      return { store: 'answers' as const, key, value };
    }),
  ]);
  keepProfile();
}
