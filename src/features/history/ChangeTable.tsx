import { historyText } from '#content/text/history.ts';
import type { SkillChange } from '#domain/compareResults.ts';
import type { SkillId } from '#domain/model.ts';
import { Fold } from '#ui/Fold.tsx';
import { ScrollFrame } from '#ui/ScrollFrame.tsx';
import styles from './History.module.css';

interface ChangeTableProps {
  readonly changes: readonly SkillChange[];
  readonly titles: Readonly<Record<SkillId, string>>;
}

/** What stands before the word, for readers who skim; the word says the same. */
const SIGNS: Readonly<Record<SkillChange['change'], string>> = { up: '↑', down: '↓', same: '=', new: '+', gone: '–' };

function tell(level: number | undefined): string {
  return level?.toFixed(1) ?? historyText.none;
}

function Table({ name, changes, titles }: ChangeTableProps & { readonly name: string }) {
  const { columns } = historyText;
  return (
    <ScrollFrame label={historyText.changeTableName(name)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.skill}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.to}</th>
            <th scope="col">{columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ skill, from, to, change }) => (
            <tr key={skill}>
              <th scope="row">{titles[skill]}</th>
              <td>{tell(from)}</td>
              <td>{tell(to)}</td>
              <td className={styles[change]}>
                <span aria-hidden="true">{SIGNS[change]} </span>
                {historyText.changeNames[change]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** What moved, skill by skill; what stayed is folded. */
export function ChangeTable({ changes, titles }: ChangeTableProps) {
  const moved = changes.filter(({ change }) => change !== 'same' && change !== 'gone');
  const same = changes.filter(({ change }) => change === 'same');
  const gone = changes.filter(({ change }) => change === 'gone');
  return (
    <>
      {moved.length > 0 && <Table name={historyText.moved} changes={moved} titles={titles} />}
      {same.length > 0 && (
        <Fold summary={historyText.unchanged(same.length)}>
          <Table name={historyText.unchanged(same.length)} changes={same} titles={titles} />
        </Fold>
      )}
      {gone.length > 0 && (
        <Fold summary={historyText.without(gone.length)}>
          <Table name={historyText.without(gone.length)} changes={gone} titles={titles} />
        </Fold>
      )}
    </>
  );
}
