import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { makeLate } from './late.tsx';

function Words({ words }: { readonly words: string }) {
  return <p>{words}</p>;
}

function makeHeld() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const Held = makeLate(async () => {
    await promise;
    return Words;
  });
  return { Held, arrive: resolve };
}

it('what was fetched ahead is shown at once, without a fallback', async () => {
  const { Held, arrive } = makeHeld();
  arrive();
  await Held.load();
  render(
    <Suspense fallback="wait">
      <Held words="here" />
    </Suspense>,
  );
  expect(screen.queryByText('wait')).toBeNull();
  expect(screen.getByText('here').tagName).toBe('P');
});

it('what was not fetched yet is waited for, and stays the same when it was fetched', async () => {
  const { Held, arrive } = makeHeld();
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it captures Held
  const page = (words: string) => (
    <Suspense fallback="wait">
      <Held words={words} />
    </Suspense>
  );
  const { rerender } = render(page('here'));
  expect(screen.queryByText('wait')).not.toBeNull();
  await act(async () => {
    arrive();
    await Held.load();
  });
  const shown = await screen.findByText('here');
  rerender(page('still here'));
  expect(screen.getByText('still here')).toBe(shown);
});

it('what could not be fetched is asked for again', async () => {
  let isThere = false;
  const Held = makeLate(async () => {
    if (!isThere) throw new Error('gone');
    return Words;
  });
  await expect(Held.load()).rejects.toThrow('gone');
  isThere = true;
  await expect(Held.load()).resolves.toBeUndefined();
});
