import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import { teamText } from '#content/text/team.ts';
import type { QuestionnaireId, SkillId } from '#domain/model.ts';
import type { SkillCount } from '#domain/teamCounts.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import hues from '#ui/hues.module.css';
import { ScrollFrame } from '#ui/ScrollFrame.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { GapCell } from './GapCell.tsx';
import styles from './TeamTable.module.css';

/** From so many people on, only the rows in view are drawn. */
const MANY = 100;
const ROW_PX = 44;
const OVERSCAN = 4;

export interface TeamTableRow {
  /** With the skills that are looked at. */
  readonly person: TeamPerson;
  /** As the link holds it. */
  readonly whole: TeamPerson;
  readonly name: string;
  /** Role and length of the result, in a few words. */
  readonly about: string;
}

export interface TeamColumn {
  readonly skill: SkillId;
  readonly title: string;
  readonly part: QuestionnaireId;
  /** Place in SKILL_IDS. */
  readonly place: number;
  readonly count: SkillCount;
}

interface TeamTableProps {
  readonly rows: readonly TeamTableRow[];
  readonly columns: readonly TeamColumn[];
  readonly onOpen: (person: TeamPerson) => void;
}

function Head({ columns }: Pick<TeamTableProps, 'columns'>) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {teamText.person}
        </th>
        {columns.map(({ skill, title, part }) => (
          <th key={skill} scope="col" className={`${styles.head} ${hues[part]}`}>
            <span className={styles.title}>{title}</span>
            <VisuallyHidden>{`, ${questionnaireNames[part]}`}</VisuallyHidden>
          </th>
        ))}
      </tr>
      <tr className={styles.sums}>
        <th scope="row">{teamText.below}</th>
        {columns.map(({ skill, count }) => (
          <td key={skill}>
            {count.counted === 0 ? '·' : count.below}
            <VisuallyHidden>{count.counted === 0 ? teamText.noLevel.notInRole : ` / ${count.counted}`}</VisuallyHidden>
          </td>
        ))}
      </tr>
    </thead>
  );
}

function Row({
  row,
  columns,
  onOpen,
  index,
}: { readonly row: TeamTableRow; readonly index: number } & Omit<TeamTableProps, 'rows'>) {
  return (
    <tr aria-rowindex={index}>
      <th scope="row" className={styles.who}>
        <button type="button" className={styles.name} onClick={() => onOpen(row.whole)}>
          {row.name}
        </button>
        <span className={styles.about}>{row.about}</span>
      </th>
      {columns.map(({ skill, place }) => (
        <GapCell key={skill} cell={row.person.cells[place]} gap={row.person.gaps[place]} />
      ))}
    </tr>
  );
}

/** Space where rows are not drawn, so that the frame scrolls as if they were. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ blockSize: height }} /> : null;
}

/**
 * Person by skill: a tick on target, else the steps below. The first column and the head stay in view; only rows in
 * view are drawn where there are many.
 */
export function TeamTable({ rows, columns, onOpen }: TeamTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isMany = rows.length > MANY;
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here, and its functions stay in this component
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isMany,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    useFlushSync: false,
  });
  const drawn = isMany ? virtualizer.getVirtualItems() : undefined;
  const [first, last] = [drawn?.at(0)?.index ?? 0, drawn ? (drawn.at(-1)?.index ?? -1) : rows.length - 1];
  return (
    <ScrollFrame ref={frame} className={styles.frame} label={teamText.frame(teamText.table)}>
      <table className={styles.table} aria-rowcount={rows.length + 2}>
        <colgroup>
          <col className={styles.whoColumn} />
          {columns.map(({ skill }) => (
            <col key={skill} className={styles.skillColumn} />
          ))}
        </colgroup>
        <Head columns={columns} />
        <tbody>
          <Space height={first * ROW_PX} />
          {rows.slice(first, last + 1).map((row, i) => (
            <Row
              key={`${row.person.payload}/${row.name}`}
              row={row}
              index={first + i + 3}
              columns={columns}
              onOpen={onOpen}
            />
          ))}
          <Space height={(rows.length - 1 - last) * ROW_PX} />
        </tbody>
      </table>
    </ScrollFrame>
  );
}
