import { questionnaireNames } from '#content/text/common.ts';
import { teamText } from '#content/text/team.ts';
import { QUESTIONNAIRE_IDS, type QuestionnaireId, type RoleCode } from '#domain/model.ts';
import { TEAM_ORDERS, type TeamOrder } from '#domain/teamCounts.ts';
import styles from './TeamFilters.module.css';

/** What of the team is looked at; undefined is all. */
export interface TeamFilter {
  readonly role: RoleCode | undefined;
  readonly part: QuestionnaireId | undefined;
  readonly order: TeamOrder;
}

interface TeamFiltersProps {
  readonly filter: TeamFilter;
  /** The roles that are in the team. */
  readonly roles: readonly { readonly code: RoleCode; readonly name: string; readonly count: number }[];
  readonly onFilter: (filter: TeamFilter) => void;
}

/** Role, questionnaire and order. */
export function TeamFilters({ filter, roles, onFilter }: TeamFiltersProps) {
  return (
    <div className={styles.filters}>
      <label>
        {teamText.role}
        <select
          value={filter.role ?? ''}
          onChange={({ target }) =>
            onFilter({ ...filter, role: roles.find(({ code }) => code === target.value)?.code })
          }
        >
          <option value="">{teamText.everyRole}</option>
          {roles.map(({ code, name, count }) => (
            <option key={code} value={code}>
              {`${name} (${count})`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {teamText.part}
        <select
          value={filter.part ?? ''}
          onChange={({ target }) => onFilter({ ...filter, part: QUESTIONNAIRE_IDS.find((id) => id === target.value) })}
        >
          <option value="">{teamText.everyPart}</option>
          {QUESTIONNAIRE_IDS.map((id) => (
            <option key={id} value={id}>
              {questionnaireNames[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {teamText.order}
        <select
          value={filter.order}
          onChange={({ target }) =>
            onFilter({ ...filter, order: TEAM_ORDERS.find((order) => order === target.value) ?? 'added' })
          }
        >
          {TEAM_ORDERS.map((order) => (
            <option key={order} value={order}>
              {teamText.orders[order]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
