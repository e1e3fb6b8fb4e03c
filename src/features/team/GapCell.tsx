import { memo } from 'react';
import { teamText } from '#content/text/team.ts';
import type { SkillSummary } from '#domain/linkModel.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
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

/** One person in one skill: the mark first, the color second. */
export const GapCell = memo(function GapCell({ cell, gap }: GapCellProps) {
  if (gap === undefined) {
    const state = cell?.kind === 'notAsked' || cell?.kind === 'notPartOfMyWork' ? cell.kind : 'notInRole';
    return (
      <td className={styles.none}>
        <span aria-hidden="true">·</span>
        <VisuallyHidden>{teamText.noLevel[state]}</VisuallyHidden>
      </td>
    );
  }
  if (gap === 0) {
    return (
      <td className={styles.met}>
        <span aria-hidden="true">✓</span>
        <VisuallyHidden>{teamText.met}</VisuallyHidden>
      </td>
    );
  }
  const wash = WASHES.find(({ from }) => gap >= from)?.name ?? 'few';
  return (
    <td className={styles[wash]}>
      {teamText.steps(gap)}
      <VisuallyHidden>{` ${teamText.stepsSpoken}`}</VisuallyHidden>
    </td>
  );
});
