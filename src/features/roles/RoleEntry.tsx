import type { ReactNode } from 'react';
import { rolesText } from '#content/text/roles.ts';
import type { SkillId } from '#domain/model.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { useIsRunning } from '#ui/useIsRunning.ts';
import type { ListedMatch, ListedRole, ShownRole } from './listed.ts';
import { MatchBar } from './MatchBar.tsx';
import { ResumeWords } from './ResumeWords.tsx';
import styles from './RoleEntry.module.css';
import { YourMatch } from './YourMatch.tsx';

function Facts({ role }: { readonly role: ListedRole }) {
  return (
    <dl className={styles.facts}>
      {role.facts.map(({ heading, body }) => (
        <div key={heading}>
          <dt>{heading}</dt>
          <dd>{body}</dd>
        </div>
      ))}
      {role.links.length > 0 && (
        <div>
          <dt>{rolesText.links}</dt>
          {role.links.map(({ title, href }) => (
            <dd key={href}>
              <ExternalLink href={href}>{title}</ExternalLink>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

const LOOKS = { met: 'met', below: 'below', open: 'open', notMine: 'open' } as const;

function nameState(skill: SkillId, match: ListedMatch | undefined): keyof typeof rolesText.states | undefined {
  if (!match) return undefined;
  if (match.notMine.some((other) => other.skill === skill)) return 'notMine';
  if (match.match.unanswered.includes(skill)) return 'open';
  return match.gaps.some((gap) => gap.skill === skill) ? 'below' : 'met';
}

function Targets({ role, match }: { readonly role: ListedRole; readonly match: ListedMatch | undefined }) {
  return (
    <section>
      <h4>{rolesText.targets}</h4>
      <ul className={styles.targets}>
        {role.targets.map(({ id, skill, step, mark, isCounted }) => {
          const state = isCounted ? nameState(id, match) : undefined;
          return (
            <li key={id}>
              <span>
                {skill} {mark && <span className={styles.mark}>({mark})</span>}
              </span>
              <span className={styles.step}>
                {step}
                {state && <span className={styles[LOOKS[state]]}>{rolesText.states[state]}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function MatchLine({ match: { match, time, notMine } }: { readonly match: ListedMatch }) {
  const met = match.rank.shown;
  const hours = rolesText.hours(time.from, time.to);
  return (
    <span className={styles.match}>
      <MatchBar met={met} below={match.coverage - met} />
      <span className={styles.detail}>{rolesText.matchWords(match, notMine.length)}</span>
      {hours && <span className={styles.detail}>{rolesText.nextSteps(hours)}</span>}
    </span>
  );
}

interface RoleEntryProps {
  readonly shown: ShownRole;
  /** The button that takes the role. */
  readonly action: ReactNode;
}

/** One role: folded its name and match, open all there is to know. */
export function RoleEntry({ shown: { role, isChosen, mark, match }, action }: RoleEntryProps) {
  const isRunning = useIsRunning();
  return (
    <li>
      <details className={styles.role}>
        <summary>
          <span className={styles.head}>
            <h3>{role.name}</h3>
            <span className={styles.detail}>{role.detail}</span>
            {isChosen && <span className={styles.chosen}>{rolesText.chosen}</span>}
            {mark && <span className={styles.licence}>{mark}</span>}
          </span>
          {match && <MatchLine match={match} />}
        </summary>
        {isRunning && (
          <div className={styles.body}>
            {match && <YourMatch match={match} />}
            {match && (
              <div className={styles.wide}>
                {match.resume.length > 0 ? (
                  <ResumeWords roleName={role.name} sentences={match.resume} />
                ) : (
                  <p className={styles.detail}>{rolesText.resumeNone}</p>
                )}
              </div>
            )}
            <div className={styles.wide}>{action}</div>
            <Facts role={role} />
            <Targets role={role} match={match} />
          </div>
        )}
      </details>
    </li>
  );
}
