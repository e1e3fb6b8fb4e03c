import { makeLate } from './late.tsx';

/** What comes after the ratings of a part. */
export const ScenarioView = makeLate(async () => (await import('./routes/ScenarioView.tsx')).ScenarioView);
export const LookAgainView = makeLate(async () => (await import('./routes/LookAgainView.tsx')).LookAgainView);
export const PartEndView = makeLate(async () => (await import('./routes/PartEndView.tsx')).PartEndView);

/** For an address that there is not. */
export const NotFound = makeLate(async () => (await import('./NotFound.tsx')).NotFound);

/** For those who took up an invite. */
export const TakenInviteNote = makeLate(async () => (await import('./TakenInviteNote.tsx')).TakenInviteNote);
export const SendToInviter = makeLate(async () => (await import('./SendToInviter.tsx')).SendToInviter);
