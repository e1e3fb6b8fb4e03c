import { useEffect, useState } from 'react';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { formatMoment } from '#content/text/common.ts';
import { formatIsoDay } from '#content/text/days.ts';
import { dataText } from '#content/text/data.ts';
import { inviteText } from '#content/text/invite.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { askToPersist, clearsAfterSevenDays, isPersisted } from '#platform/persistence.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { isProfileKept } from '#state/profile.ts';
import { Button } from '#ui/Button.tsx';
import { Fold } from '#ui/Fold.tsx';
import { useIsRunning } from '#ui/useIsRunning.ts';
import { getRole } from './instrument.ts';
import { makeOwnResult } from './ownResult.ts';
import styles from './Prose.module.css';

/** Whether the browser promised to keep it, and a way to ask. */
function Persistence() {
  const [isKept, setKept] = useState<boolean>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void isPersisted().then(setKept);
  }, []);
  const ask = async () => {
    const isGranted = await askToPersist();
    setKept(isGranted);
    setRefused(!isGranted);
  };
  return (
    <>
      {/* Its place is kept until the browser has said. */}
      <p className={isKept === undefined ? styles.waiting : undefined}>
        {isKept ? dataText.persisted : dataText.notPersisted}
      </p>
      {isKept === false && <Button onClick={() => void ask()}>{dataText.askToPersist}</Button>}
      <div role="status">{isRefused && <p>{dataText.refusedToPersist}</p>}</div>
    </>
  );
}

/** What a result link would hold, before it is made. */
function LinkContent() {
  const own = makeOwnResult(useAssessment());
  return (
    <Fold summary={dataText.link}>
      <p>
        {own
          ? dataText.linkBody(
              getRole(own.role).name,
              formatIsoDay(formatDaySince2026(own.day)),
              Object.keys(own.answers).length,
              encodeResult(own, itemSets).length,
            )
          : dataText.linkNothing}
      </p>
    </Fold>
  );
}

/** What is kept, where, how much of it, since when, and for how long. */
export function KeptHere() {
  const isRunning = useIsRunning();
  const { answers, answeredAt, done, invite, profile, results, keeping, ...state } = useAssessment();
  const times = Object.values(answeredAt).map((at) => at ?? 0);
  const savedAt = state.savedAt ?? (times.length > 0 && keeping === 'device' ? Math.max(...times) : undefined);
  const answerCount = Object.keys(answers).length;
  const againCount = Object.keys(answers).filter((item) => item.endsWith('/again')).length;
  const skippedCount = Object.values(answers).filter((answer) => answer?.kind === 'skipped').length;
  const datedCount = Object.values(results).filter(({ link }) => link !== null).length;
  const doneCount = Object.values(done).filter(({ isDone }) => isDone).length;
  const facts = [
    answerCount > 0 && dataText.answers(answerCount, againCount, skippedCount),
    state.phase === 'ready' && isProfileKept() && dataText.profile(getRole(profile.role).name),
    datedCount > 0 && dataText.dated(datedCount),
    doneCount > 0 && dataText.done(doneCount),
    state.planChoicesAt > 0 && dataText.plan,
    state.reportChoicesAt > 0 && dataText.report,
    invite.code !== null && inviteText.kept,
  ].filter((fact) => fact !== false);
  const { planChoices, reportChoices } = state;
  const size = JSON.stringify([answers, answeredAt, done, invite, planChoices, profile, reportChoices, results]).length;
  return (
    <section>
      <h2>{dataText.kept}</h2>
      {facts.length === 0 ? (
        <p>{dataText.nothing}</p>
      ) : (
        <>
          <ul>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <p>
            {[dataText.size(size), savedAt !== undefined && dataText.savedAt(formatMoment(savedAt))]
              .filter(Boolean)
              .join(' ')}
          </p>
        </>
      )}
      <p>{dataText.where[keeping]}</p>
      {keeping === 'device' && isRunning && clearsAfterSevenDays() && <p>{dataText.safari}</p>}
      {keeping === 'device' && facts.length > 0 && <Persistence />}
      <LinkContent />
    </section>
  );
}
