import { accessibilityText as text } from '#content/text/accessibility.ts';
import { assessText } from '#content/text/assess.ts';
import { pageTitles } from '#content/text/pageTitles.ts';
import { changeProfile } from '#state/profile.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { PageIntro } from '#ui/PageIntro.tsx';
import styles from '#app/Prose.module.css';

function ListSection({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** `/accessibility`: keys, what was checked and how, what is open, and whom to tell. */
export function AccessibilityRoute() {
  const numberKeys = useAssessment((state) => state.profile.numberKeys);
  return (
    <div className={styles.prose}>
      <title>{pageTitles.accessibility}</title>
      <PageIntro heading={text.heading} lead={text.lead} />
      <section>
        <h2>{text.keysHeading}</h2>
        <dl className={styles.columns}>
          {text.keys.map(({ key, does }) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>{text.numberKeys}</p>
        <label className={styles.toggle}>
          <input
            type="checkbox"
            checked={numberKeys}
            onChange={(event) => changeProfile({ numberKeys: event.target.checked })}
          />
          {assessText.numberKeys}
        </label>
      </section>
      <ListSection heading={text.openHeading} items={text.open} />
      <ListSection heading={text.doneHeading} items={text.done} />
      <ListSection heading={text.checkedHeading} items={text.checked} />
      <section>
        <h2>{text.tellHeading}</h2>
        <p>{text.tell}</p>
        <p>{text.otherWays}</p>
        <p>{text.date}</p>
      </section>
    </div>
  );
}
