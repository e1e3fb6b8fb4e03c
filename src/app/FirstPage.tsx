import { useEffect, useLayoutEffect, useState } from 'react';
import { chooseAgain, pressAgain, showPage } from '#platform/firstPage.ts';
import { useAssessment } from '#state/assessmentStore.ts';

/** Takes the page of the HTML over: what was chosen in it at once, what was pressed once the saved data is read. */
export function FirstPage() {
  const isReady = useAssessment((state) => state.phase === 'ready');
  const [, follow] = useState(false);
  // oxlint-disable-next-line react/set-state-in-effect -- React then runs its effects, by which the page begins to follow the store, before anybody can press anything
  useLayoutEffect(() => follow(true), []);
  useLayoutEffect(() => {
    if (isReady) showPage();
  }, [isReady]);
  // After the page has begun to follow the store, else it would show the choice a frame late.
  useEffect(chooseAgain, []);
  useEffect(() => {
    if (isReady) pressAgain();
  }, [isReady]);
  return null;
}
