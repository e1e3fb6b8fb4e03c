import type { ItemId } from '#domain/answers.ts';
import { markShared } from '#platform/tabMark.ts';
import { giveAnswer, keepResult } from './assessment.ts';
import { makeState, useAssessment, type AssessmentState } from './assessmentStore.ts';
import { keepInvite } from './invite.ts';
import { listChosen, startAssessment } from './loading.ts';
import { changeProfile } from './profile.ts';
import { keepForWriting } from './saving.ts';

/** Gives some answers of a tab as they were given there. */
function giveAgain({ answers, answeredAt }: AssessmentState, isMeant: (item: ItemId) => boolean): void {
  for (const item of Object.keys(answers) as ItemId[]) {
    const answer = answers[item];
    if (answer && isMeant(item)) giveAnswer(item, answer, answeredAt[item]);
  }
}

/** Adds the answers of a file that was opened, where the device has none of its own; its day counts where it had none at all. */
function addOpened(held: AssessmentState): void {
  const { profile, restored } = held;
  const { answers, answeredAt, since } = useAssessment.getState();
  // What the device was begun anew after does not count there.
  if (!restored || restored.at < since) return;
  if (Object.values(answeredAt).every((at = 0) => at > restored.at)) {
    const { role, length, hasLicence } = profile;
    changeProfile({ role, length, hasLicence });
    useAssessment.setState({ restored });
    keepForWriting([{ store: 'settings', key: 'restored', value: restored }]);
  }
  giveAgain(held, (item) => !answers[item]);
}

/**
 * Back from a shared computer: what this tab holds joins what is saved on this device, the newest of each. What came from
 * a file and dated results take the place of nothing.
 */
export async function keepOnDevice(): Promise<void> {
  const held = useAssessment.getState();
  if (held.keeping !== 'sharedComputer') return;
  const { done, invite, planChoices, planChoicesAt, profile, profileAt, reportChoices, reportChoicesAt, results } =
    held;
  const openedAt = held.restored?.at ?? -1;
  markShared(false);
  const chosen = { done, planChoices, planChoicesAt, reportChoices, reportChoicesAt };
  useAssessment.setState({ ...makeState(), ...chosen, profile, profileAt });
  keepForWriting(listChosen(held));
  if (invite.code !== null) keepInvite(invite.code);
  giveAgain(held, (item) => (held.answeredAt[item] ?? 0) > openedAt);
  await startAssessment();
  // The person may have chosen a shared computer again.
  if (useAssessment.getState().keeping === 'sharedComputer') return;
  addOpened(held);
  for (const [key, { link, isCopy }] of Object.entries(results)) {
    if (link !== null) keepResult(key.split('/', 2).join('/'), link, isCopy ? 'copy' : 'file');
  }
}
