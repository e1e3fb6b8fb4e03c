import { Link } from 'react-router';
import { rolesText } from '#content/text/roles.ts';
import { ResourceCard } from '#ui/ResourceCard.tsx';
import { Fold } from '#ui/Fold.tsx';
import type { CareerGroup } from './listed.ts';
import styles from './CareerLinks.module.css';

interface CareerLinksProps {
  readonly groups: readonly CareerGroup[];
  readonly resourcesHref: string;
}

/** Job boards, occupations, associations and income: pages of others, each with its source. */
export function CareerLinks({ groups, resourcesHref }: CareerLinksProps) {
  return (
    <section className={styles.careers}>
      <h2>{rolesText.careers}</h2>
      <p className={styles.lead}>{rolesText.careersLead}</p>
      <div className={styles.groups}>
        {groups.map(({ heading, note, links }) => (
          <section key={heading} className={styles.group}>
            <h3>{heading}</h3>
            {note && <p className={styles.note}>{note}</p>}
            <Fold summary={rolesText.showLinks(links.length)}>
              <ul className={styles.links}>
                {links.map(({ id, card }) => (
                  <ResourceCard key={id} {...card} />
                ))}
              </ul>
            </Fold>
          </section>
        ))}
      </div>
      <Link to={resourcesHref}>{rolesText.allResources}</Link>
    </section>
  );
}
