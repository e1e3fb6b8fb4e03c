import { expect, it } from 'vitest';
import { judgeRest } from './rest.ts';

it.each([
  [0, 'active'],
  [779_999, 'active'],
  [780_000, 'warning'],
  [899_999, 'warning'],
  [900_000, 'over'],
  [9_000_000, 'over'],
] as const)('a rest of %i ms is %s', (restMs, state) => {
  expect(judgeRest(restMs)).toBe(state);
});
