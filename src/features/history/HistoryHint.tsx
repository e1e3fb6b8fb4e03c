import { Link } from 'react-router';
import { historyText } from '#content/text/history.ts';
import { shellText } from '#content/text/shell.ts';
import styles from './History.module.css';

/** Before there are two dates: how there come to be two. */
export function HistoryHint({ dataHref }: { readonly dataHref: string }) {
  return (
    <section className={styles.history}>
      <h2>{historyText.heading}</h2>
      <p className={styles.soft}>
        {historyText.hint} <Link to={dataHref}>{shellText.links.data}</Link>, {historyText.hintEnd}
      </p>
    </section>
  );
}
