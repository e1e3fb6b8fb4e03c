import { Link } from 'react-router';
import { joinFacts } from '#content/text/common.ts';
import { rolesText } from '#content/text/roles.ts';
import type { ListedMatch } from './listed.ts';
import styles from './RoleEntry.module.css';

/** What the answers say of a role: the share, what is missing, and the time that the next steps take. */
export function YourMatch({ match: listed }: { readonly match: ListedMatch }) {
  const { match, gaps, unanswered, notMine, time } = listed;
  const words = rolesText.hours(time.from, time.to);
  return (
    <section className={styles.yours}>
      <h4>{rolesText.yourMatch}</h4>
      <p>
        {match.share !== undefined && rolesText.share(match.share)}{' '}
        {rolesText.coverage(match.answeredCount, match.countedCount)}{' '}
        {match.shortfall !== undefined && rolesText.describeShortfall(match.shortfall)}
      </p>
      {match.answeredCount > 0 && gaps.length === 0 && <p>{rolesText.nothingMissing}</p>}
      {gaps.length > 0 && (
        <div>
          <h4>{rolesText.missing}</h4>
          <ul className={styles.names}>
            {gaps.map(({ skill, title, href }) => (
              <li key={skill}>
                <Link to={href} aria-label={rolesText.findTraining(title)}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
          <p>
            {words && rolesText.timeToClose(words)} {time.untimedCount > 0 && rolesText.untimed(time.untimedCount)}
          </p>
        </div>
      )}
      {unanswered.length > 0 && (
        <p>
          {rolesText.unanswered}: {joinFacts(unanswered)}
        </p>
      )}
      {notMine.length > 0 && (
        <p>
          {rolesText.notMine} {joinFacts(notMine.map(({ title }) => title))}
        </p>
      )}
    </section>
  );
}
