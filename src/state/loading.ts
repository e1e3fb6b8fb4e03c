import type { ItemId } from '#domain/answers.ts';
import { isNewer, mergeKept, type Timed } from '#domain/merge.ts';
import { openDatabase, type Database, type Ending, type StoredEntry } from '#platform/database.ts';
import { whenIdle } from '#platform/idle.ts';
import { isLostPart, reloadOnce } from '#platform/lostParts.ts';
import { isMarkedShared } from '#platform/tabMark.ts';
import { hearTabs, type TabNews } from '#platform/tabs.ts';
import { isVisitMarked, markVisit } from '#platform/visitMark.ts';
import { makeState, useAssessment, type AssessmentState } from './assessmentStore.ts';
import { forgetProfile, joinProfile, saveChangedProfile } from './profile.ts';
import {
  allowWriting,
  flush,
  getDatabase,
  keepForWriting,
  loseConnection,
  openStorage,
  stopSaving,
  wouldLoseAnswers,
  type Opener,
  type OwnEntry,
} from './saving.ts';
import { loadReader, type Reader } from './reading.ts';
import { sortEntries, type Sorted } from './sortEntries.ts';

const NOBODY: Reader = () => undefined;

/** Where nothing is stored there is nothing to check. */
async function sortStored(entries: readonly StoredEntry[]): Promise<Sorted> {
  return sortEntries(entries, entries.length > 0 ? await loadReader() : NOBODY);
}

/** The newer of both, key by key. */
function mergeNewest<Value extends Timed>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const added = Object.entries(b).filter(([key, value]) => !a[key] || isNewer(value, a[key]));
  return { ...a, ...Object.fromEntries(added) };
}

/** Joins what is on the device with what this tab holds: the newest of each. */
function join(sorted: Sorted): void {
  useAssessment.setState((state) => ({
    ...mergeKept(sorted.kept, state),
    ...joinProfile(sorted.profile),
    results: mergeNewest(state.results, sorted.results),
    done: mergeNewest(state.done, sorted.done),
    ...(sorted.plan &&
      sorted.plan.at > state.planChoicesAt && { planChoices: sorted.plan.choices, planChoicesAt: sorted.plan.at }),
    ...(sorted.report &&
      sorted.report.at > state.reportChoicesAt && {
        reportChoices: sorted.report.choices,
        reportChoicesAt: sorted.report.at,
      }),
    invite: sorted.invite && sorted.invite.at > state.invite.at ? sorted.invite : state.invite,
    restored: sorted.restored && sorted.restored.at > (state.restored?.at ?? 0) ? sorted.restored : state.restored,
  }));
}

/** True for a tab that keeps nothing; the person may have chosen that while the storage was opened or read. */
function isShared(): boolean {
  return useAssessment.getState().keeping === 'sharedComputer';
}

/** Reads all, sets aside what is damaged, and joins the rest. Rejects when the storage cannot be read. */
async function load(opened: Database): Promise<void> {
  const entries = await opened.readAll();
  const sorted = await sortStored(entries);
  // Where the disk is full it stays in its place, and whoever writes there sets it aside first.
  if (sorted.damaged.length > 0) await opened.setAside(sorted.damaged, Date.now()).catch(() => undefined);
  const setAsideCount = (await opened.readSetAside()).length;
  if (isShared()) return;
  markVisit(entries.length > 0);
  join(sorted);
  useAssessment.setState({ phase: 'ready', keeping: 'device', setAsideCount });
}

/** Starts anew, because another tab erased everything. */
function forget(): void {
  if (isShared()) return;
  stopSaving();
  forgetProfile();
  useAssessment.setState(makeState());
  void startAssessment();
}

/** What was ticked and chosen of plan and report, to be written. */
export function listChosen(state: AssessmentState): readonly OwnEntry[] {
  const { done, planChoices, planChoicesAt, reportChoices, reportChoicesAt } = state;
  return [
    ...Object.entries(done).map(([key, value]) => ({ store: 'plan' as const, key, value })),
    ...(planChoicesAt > 0
      ? [{ store: 'settings' as const, key: 'plan', value: { ...planChoices, at: planChoicesAt } }]
      : []),
    ...(reportChoicesAt > 0
      ? [{ store: 'settings' as const, key: 'report', value: { ...reportChoices, at: reportChoicesAt } }]
      : []),
  ];
}

/** The browser took the storage away: all that this tab knows has to be written anew, with the next answer. */
function lose(): void {
  const state = useAssessment.getState();
  const { answers, answeredAt, invite, profile, restored, results, since } = state;
  loseConnection();
  if (state.keeping !== 'device') return;
  keepForWriting([
    ...Object.entries(answers).map(([key, answer]) => {
      const value = { answer, at: answeredAt[key as ItemId] ?? since };
      return { store: 'answers' as const, key, value };
    }),
    ...Object.entries(results).map(([key, value]) => ({ store: 'results' as const, key, value })),
    ...listChosen(state),
    ...(restored ? [{ store: 'settings' as const, key: 'restored', value: restored }] : []),
    ...(invite.at > 0 ? [{ store: 'settings' as const, key: 'invite', value: invite }] : []),
    { store: 'settings', key: 'round', value: { at: since } },
    { store: 'settings', key: 'profile', value: { ...profile, at: state.profileAt } },
  ]);
  if (Object.keys(answers).length > 0) useAssessment.setState({ saving: 'lost' });
}

function endConnection(ending: Ending): void {
  if (ending === 'erased') forget();
  else if (ending === 'lost') lose();
  else {
    loseConnection();
    // An older build steps back: from here on a newer one writes.
    if (useAssessment.getState().keeping === 'device') useAssessment.setState({ keeping: 'newer' });
  }
}

function hearNews(news: TabNews): void {
  const database = getDatabase();
  if (news === 'erased') forget();
  // What cannot be read now is read with the next news.
  else if (database && useAssessment.getState().keeping === 'device') load(database).catch(() => undefined);
}

/** From now on this tab follows what the other tabs of this browser do. */
export function followTabs(): void {
  hearTabs(hearNews);
}

/**
 * Opens the storage and loads what is there. Never rejects: without storage the assessment goes on in memory.
 */
export async function startAssessment(opener: Opener = openDatabase): Promise<void> {
  if (isMarkedShared()) {
    useAssessment.setState({ phase: 'ready', keeping: 'sharedComputer' });
    return;
  }
  // Beside the opening, where something will have to be read.
  if (isVisitMarked()) loadReader().catch(() => undefined);
  const opened = await openStorage(opener, endConnection);
  try {
    const ofNewer = opened.kind === 'newer' ? await sortStored(await opened.readAll()) : undefined;
    if (opened.kind !== 'open') {
      if (isShared()) return;
      if (ofNewer) {
        markVisit(true);
        join(ofNewer);
      }
      useAssessment.setState({ phase: 'ready', keeping: opened.kind });
      return;
    }
    await load(opened.database);
  } catch (error) {
    const isLost = isLostPart(error);
    if (isLost && !isShared() && !wouldLoseAnswers() && (await reloadOnce(import.meta.env.BASE_URL))) return;
    if (isShared()) return;
    // What could not be read must not be overwritten: go on in memory, and say so.
    useAssessment.setState({
      phase: 'ready',
      keeping: isLost ? 'unread' : opened.kind === 'newer' ? 'newer' : 'blocked',
    });
    return;
  }
  allowWriting(opened.database);
  saveChangedProfile();
  whenIdle([loadReader]);
  await flush();
}
