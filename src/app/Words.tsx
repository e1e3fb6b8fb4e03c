import { memo, Suspense } from 'react';
import { makeLate } from './late.tsx';
import type { WordsFoldProps } from './WordsFold.tsx';

/** A page can do without the meanings: where they cannot be fetched there are none. */
export const LateWords = makeLate<WordsFoldProps>(() =>
  import('./WordsFold.tsx').then(
    (module) => module.WordsFold,
    () => () => null,
  ),
);

/** What the terms of art mean that stand in a question or on a page; what stands in the HTML stays while it is fetched. */
export const Words = memo(function Words(props: WordsFoldProps) {
  return (
    <Suspense fallback={null}>
      <LateWords {...props} />
    </Suspense>
  );
});
