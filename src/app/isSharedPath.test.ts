import { describe, expect, it } from 'vitest';
import { isSharedPath } from './isSharedPath.ts';

describe('isSharedPath', () => {
  it.each(['/r%23EQEg', '/r/%23EQEg', '/r%2523EQEg', '/R%23'])('knows %s', (path) => {
    expect(isSharedPath(path)).toBe(true);
  });

  it.each(['/', '/r', '/results%23a', '/roles', '/x/r%23EQEg', '/r%24', '/rr%23'])('leaves %s alone', (path) => {
    expect(isSharedPath(path)).toBe(false);
  });

  it('tells invites from results', () => {
    expect(isSharedPath('/i%23BBGw', 'i')).toBe(true);
    expect(isSharedPath('/i%23BBGw')).toBe(false);
    expect(isSharedPath('/r%23EQEg', 'i')).toBe(false);
  });
});
