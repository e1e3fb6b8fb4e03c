import { stampAfter } from '#domain/merge.ts';
import { useAssessment } from './assessmentStore.ts';
import { save } from './saving.ts';

function changeInvite(code: string | null): void {
  const value = { code, at: stampAfter(Date.now(), useAssessment.getState().invite.at) };
  useAssessment.setState({ invite: value });
  void save({ store: 'settings', key: 'invite', value });
}

/** Remembers the invite that the person took up, in the place of any before. @param code - What follows `#` in it. */
export function keepInvite(code: string): void {
  changeInvite(code);
}

/** Forgets the invite; answers, role and length stay. */
export function forgetInvite(): void {
  changeInvite(null);
}
