import { joinFacts } from '#content/text/common.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Fold } from './Fold.tsx';
import styles from './ResourceCard.module.css';
import { useIsRunning } from './useIsRunning.ts';

interface ResourceStepsProps {
  readonly label: string;
  readonly items: readonly string[];
}

export interface ResourceCardProps {
  readonly title: string;
  /** https; absent for the project's own practice tasks. */
  readonly href?: string | undefined;
  /** Kind, cost, time and the like, each a few words. */
  readonly facts: readonly string[];
  readonly about: string;
  /** The skills it trains, where the page does not tell. */
  readonly trains?: string | undefined;
  readonly note?: string | undefined;
  readonly checked?: string | undefined;
  /** Said where that was long ago. */
  readonly old?: string | undefined;
  readonly steps?: ResourceStepsProps | undefined;
}

/** How to do a practice task, folded. */
export function ResourceSteps({ label, items }: ResourceStepsProps) {
  return (
    <div className={styles.steps}>
      <Fold summary={label}>
        <ol>
          {items.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Fold>
    </div>
  );
}

/** Its age goes on after the build. */
function Old({ words }: { readonly words: string }) {
  return useIsRunning() && ` ${words}`;
}

/** What there is to say of an entry, for a list of its own or inside of something else. */
export function ResourceBody({ title, href, facts, about, trains, note, checked, old, steps }: ResourceCardProps) {
  return (
    <>
      <p className={styles.title}>{href ? <ExternalLink href={href}>{title}</ExternalLink> : title}</p>
      <p className={styles.facts}>{joinFacts(facts)}</p>
      <p>{about}</p>
      {trains && <p className={styles.facts}>{trains}</p>}
      {steps && <ResourceSteps {...steps} />}
      {note && <p>{note}</p>}
      {checked && (
        <p className={styles.facts}>
          {checked}
          {old && <Old words={old} />}
        </p>
      )}
      {href && <p className={styles.address}>{href.replace(/^https:\/\/(www\.)?/u, '')}</p>}
    </>
  );
}

/** One entry of the catalogue: what it is, what it costs, and how sure we are of it. */
export function ResourceCard(props: ResourceCardProps) {
  return (
    <li className={styles.card}>
      <ResourceBody {...props} />
    </li>
  );
}
