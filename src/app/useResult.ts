import { useMemo } from 'react';
import { listOwnTimes } from '#domain/lastDay.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { describeResult, type ResultDescription } from './describeResult.ts';

/** The result of the present answers, computed anew whenever they, the role or the length change. */
export function useResult(): ResultDescription {
  const { answers, answeredAt, profile, restored } = useAssessment();
  const { role, length, hasLicence } = profile;
  return useMemo(
    () => describeResult({ role, length, hasLicence, answers, answeredAt: listOwnTimes({ answeredAt, restored }) }),
    [answers, answeredAt, restored, role, length, hasLicence],
  );
}
