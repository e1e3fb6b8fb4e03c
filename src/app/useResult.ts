import { useMemo } from 'react';
import { presentItemSet } from '#content/itemSets/itemSets.ts';
import { listOwnTimes } from '#domain/lastDay.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { describeResult, type ResultDescription } from './describeResult.ts';

/** The result of the present answers, computed anew whenever they, the role or the length change. */
export function useResult(): ResultDescription {
  const { answers, answeredAt, profile, restored } = useAssessment();
  const { role, hasLicence, length: chosen } = profile;
  // Full only once a scenario is answered: until then it counts as a quick result.
  const length = makeFullResult(answers, profile, 0, presentItemSet).length;
  return useMemo(
    () =>
      describeResult({
        role,
        length,
        chosen,
        hasLicence,
        answers,
        answeredAt: listOwnTimes({ answeredAt, restored }),
      }),
    [answers, answeredAt, restored, role, length, chosen, hasLicence],
  );
}
