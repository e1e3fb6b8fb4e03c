import { describe, expect, it } from 'vitest';
import { isSharedPath } from './isSharedPath.ts';

describe('isSharedPath', () => {
  it.each(['/r%23EQEg', '/r/%23EQEg', '/r%2523EQEg', '/R%23'])('knows %s', (path) => {
    expect(isSharedPath(path)).toBe(true);
  });

  it.each(['/', '/r', '/results%23a', '/roles', '/x/r%23EQEg', '/r%24', '/rr%23'])('leaves %s alone', (path) => {
    expect(isSharedPath(path)).toBe(false);
  });
});
