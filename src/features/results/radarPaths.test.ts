import { describe, expect, it } from 'vitest';
import { drawRadar, placeOnCircle } from './radarPaths.ts';

/** Four points around the middle at 0,0; a level of undefined has none. */
function place(levels: readonly (number | undefined)[]) {
  return levels.map((value, i) => {
    const angle = 90 - i * 90;
    return { ...placeOnCircle(0, 0, value ?? 0, angle), cx: 0, cy: 0, angle, value };
  });
}

/** How many lines begin, and whether any goes to the middle. */
function look(path: string) {
  return {
    starts: path.split('M').length - 1,
    isClosed: path.endsWith('Z'),
    touchesMiddle: /[ML]-?0\.00,-?0\.00/u.test(path),
  };
}

describe('the line of the radar', () => {
  it('is closed when every skill has a level', () => {
    expect(look(drawRadar(place([1, 2, 3, 4])).line)).toEqual({ starts: 1, isClosed: true, touchesMiddle: false });
  });

  it('is open at a skill without a level, and never goes to the middle', () => {
    expect(look(drawRadar(place([1, undefined, 3, 4])).line)).toEqual({
      starts: 1,
      isClosed: false,
      touchesMiddle: false,
    });
    expect(look(drawRadar(place([1, undefined, 3, undefined])).line).starts).toBe(2);
  });

  it('goes on from the last skill to the first', () => {
    expect(drawRadar(place([1, 2, undefined, 4])).line).toBe('M-4.00,0.00L0.00,-1.00L2.00,0.00');
  });

  it('is nothing where there is no level at all', () => {
    expect(drawRadar(place([undefined, undefined, undefined]))).toEqual({ line: '', area: '' });
  });
});

describe('the area of the radar', () => {
  it('of a part of the skills is a sector', () => {
    expect(look(drawRadar(place([1, 2, undefined, undefined])).area)).toEqual({
      starts: 1,
      isClosed: true,
      touchesMiddle: true,
    });
  });

  it('is none for a single skill', () => {
    expect(drawRadar(place([1, undefined, undefined, undefined])).area).toBe('');
  });
});
