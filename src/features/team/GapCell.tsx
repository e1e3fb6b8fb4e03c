import { memo } from 'react';
import { teamText } from '#content/text/team.ts';
import type { SkillSummary } from '#domain/linkModel.ts';
import styles from './TeamTable.module.css';

const WASHES = [
  { from: 1.5, name: 'most' },
  { from: 1, name: 'more' },
  { from: 0.5, name: 'some' },
  { from: 0, name: 'few' },
] as const;

interface GapCellProps {
  /** Undefined where the role is not asked. */
  readonly cell: SkillSummary | undefined;
  /** Undefined where the skill does not count, 0 on target. */
  readonly gap: number | undefined;
}

/** One person in one skill: the mark first, the color second. Lean, for there are many. */
export const GapCell = memo(function GapCell({ cell, gap }: GapCellProps) {
  if (gap === undefined) {
    const state = !cell ? 'notInRole' : cell.kind === 'scored' || !cell.counted ? 'notCounted' : cell.kind;
    return (
      <td className={styles.none}>
        <span role="img" aria-label={teamText.noLevel[state]}>
          ·
        </span>
      </td>
    );
  }
  if (gap === 0) {
    return (
      <td className={styles.met}>
        <span role="img" aria-label={teamText.met}>
          ✓
        </span>
      </td>
    );
  }
  const wash = WASHES.find(({ from }) => gap >= from)?.name ?? 'few';
  return <td className={styles[wash]}>{teamText.steps(gap)}</td>;
});
