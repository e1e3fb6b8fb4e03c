import { useEffect } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import { inviteText } from '#content/text/invite.ts';
import { roles } from '#content/roles.ts';
import type { Invite } from '#domain/inviteLink.ts';
import type { Length, RoleCode } from '#domain/model.ts';
import { InvitedPage, type StartConflict } from '#features/invite/InvitedPage.tsx';
import { useAssessment } from '#state/assessmentStore.ts';
import { keepInvite } from '#state/invite.ts';
import { keepNothing } from '#state/keeping.ts';
import { keepOnDevice } from '#state/keepOnDevice.ts';
import { changeProfile, keepProfile } from '#state/profile.ts';
import { DeviceChoice } from '#ui/DeviceChoice.tsx';
import { buildParts, type Part } from './buildParts.ts';
import { describeInvite, isLate } from './describeInvite.ts';
import { getRole } from './instrument.ts';
import { paths } from './paths.ts';
import { preloadPage } from './routes.ts';
import { useGoOn } from './useGoOn.ts';

interface Setup {
  readonly role: RoleCode;
  readonly length: Length;
}

/** "Registered nurse (quick length)": what of a setup differs from another one. */
function nameSetup(setup: Setup, other: Setup): string {
  const { startAs, startWith, lengthNames } = inviteText;
  if (setup.role === other.role) return startWith(setup.length);
  const { name } = getRole(setup.role);
  return startAs(setup.length === other.length ? name : `${name} (${lengthNames[setup.length]})`);
}

const nameWhole = ({ role, length }: Setup) => `${getRole(role).name} (${inviteText.lengthNames[length]})`;

interface TakeInviteProps {
  readonly invite: Invite;
  /** What follows `#`, clean. */
  readonly payload: string;
}

/** An invite before the person starts: it changes nothing until they do, and never an answer. */
export function TakeInvite({ invite, payload }: TakeInviteProps) {
  const goOn = useGoOn();
  const { answers, keeping, profile, profileAt } = useAssessment();
  const hasAnswers = Object.keys(answers).length > 0;
  const asked: Setup = { role: invite.role ?? profile.role, length: invite.length };
  const findNext = (setup: Setup): Part | undefined =>
    buildParts({ ...profile, ...setup, answers }).find(
      ({ id, progress }) => invite.parts.includes(id) && progress.state !== 'done',
    );
  const start = (setup: Setup) => {
    const next = findNext(setup);
    changeProfile(setup);
    keepProfile();
    keepInvite(payload);
    goOn(next ? paths.part(next.id) : paths.results);
  };

  const next = findNext(asked);
  useEffect(() => {
    if (next) preloadPage(paths.part(next.id));
    // oxlint-disable-next-line react/exhaustive-deps -- the part is new in each render, what is loaded is not
  }, [next?.id]);

  // A role that nobody chose yet may be set; one that was chosen is asked for first.
  const isOtherRole = (hasAnswers || profileAt > 0) && asked.role !== profile.role;
  const isOtherLength = hasAnswers && asked.length !== profile.length;
  const conflict: StartConflict | undefined =
    isOtherRole || isOtherLength
      ? {
          words: inviteText.mine(nameWhole(profile), nameWhole(asked)),
          change: nameSetup(asked, profile),
          keep: nameSetup(profile, asked),
          onKeep: () => start({ role: profile.role, length: profile.length }),
        }
      : undefined;
  return (
    <InvitedPage
      words={describeInvite(invite, profile.role)}
      isLate={isLate(invite)}
      openRole={
        invite.role === undefined
          ? {
              roles,
              role: profile.role,
              hasLicence: profile.hasLicence,
              onRole: (role) => changeProfile({ role }),
              onLicence: (hasLicence) => changeProfile({ hasLicence }),
            }
          : undefined
      }
      conflict={conflict}
      action={inviteText.start(next && questionnaireNames[next.id])}
      device={
        <DeviceChoice
          isShared={keeping === 'sharedComputer'}
          onShared={(isShared) => (isShared ? keepNothing() : void keepOnDevice())}
        />
      }
      onStart={() => start(asked)}
    />
  );
}
