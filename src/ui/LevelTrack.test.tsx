import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LevelTrack } from './LevelTrack.tsx';

const estimate = { level: 3, low: 2, high: 4.5 };

function dotAndNotch(container: HTMLElement) {
  const dot = container.querySelector('circle');
  const notch = container.querySelector('line.notch');
  return {
    dot: Number.parseFloat(dot?.getAttribute('cx') ?? ''),
    notch: Number.parseFloat(notch?.getAttribute('x1') ?? ''),
  };
}

describe('LevelTrack', () => {
  it('is a picture with a sentence as its name', () => {
    render(<LevelTrack estimate={estimate} target={3} hollow={false} label="Level 3.0 of 5" />);
    expect(screen.getByRole('img', { name: 'Level 3.0 of 5' })).toBeDefined();
  });

  it('places 0.5 to 5.5 over its whole width, with the notch at target - 0.5', () => {
    const { container } = render(<LevelTrack estimate={estimate} target={4} hollow={false} label="a" />);
    expect(dotAndNotch(container)).toEqual({ dot: 50, notch: 60 });
  });

  it('has no dot and no band without an estimate', () => {
    const { container } = render(<LevelTrack target={4} hollow={false} label="a" />);
    expect(container.querySelector('circle')).toBeNull();
    expect(container.querySelectorAll('rect.band')).toHaveLength(0);
  });

  it('has no band without a range', () => {
    const { container } = render(<LevelTrack estimate={{ level: 3 }} target={4} hollow={false} label="a" />);
    expect(container.querySelectorAll('rect.band')).toHaveLength(0);
    expect(dotAndNotch(container)).toEqual({ dot: 50, notch: 60 });
  });

  it('has a diamond for somebody else', () => {
    const { container } = render(<LevelTrack estimate={estimate} other={4.5} target={4} hollow={false} label="a" />);
    expect(container.querySelector('path.diamond')?.parentElement?.getAttribute('x')).toBe('80%');
  });

  it('is hollow when only rated', () => {
    const { container } = render(<LevelTrack estimate={estimate} target={4} hollow label="a" />);
    expect(container.querySelector('circle')?.classList.contains('hollow')).toBe(true);
  });
});
