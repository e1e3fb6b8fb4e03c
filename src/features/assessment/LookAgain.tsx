import { Link } from 'react-router';
import { levelNames } from '#content/text/common.ts';
import { scenarioText } from '#content/text/scenario.ts';
import type { Behaviours } from '#content/types.ts';
import { LEVELS, type Level } from '#domain/model.ts';
import type { Mismatch } from '#domain/lookAgain.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Fold } from '#ui/Fold.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './LookAgain.module.css';

const text = scenarioText.again;
const SHOWN = 3;

export interface ItemToLookAt {
  readonly mismatch: Mismatch;
  readonly title: string;
  readonly behaviours: Behaviours;
  /** The second rating; absent until it is kept or changed. */
  readonly decided?: Level | undefined;
}

interface LookAgainProps {
  readonly items: readonly ItemToLookAt[];
  readonly onDecide: (item: ItemToLookAt, level: Level) => void;
  readonly continueHref: string;
}

function Step({ label, level, behaviours }: { label: string; level: Level; behaviours: Behaviours }) {
  return (
    <div>
      <h3>{label}</h3>
      <p>
        <strong>{levelNames[level]}</strong> · {behaviours[level].heading}
      </p>
      <p className={styles.soft}>{behaviours[level].text}</p>
    </div>
  );
}

function Ways({ item, onDecide }: { item: ItemToLookAt; onDecide: (level: Level) => void }) {
  const { mismatch, title, behaviours, decided } = item;
  const { rating, suggested } = mismatch;
  const others = LEVELS.filter((level) => level !== rating && level !== suggested);
  const decide = (level: Level) => ({
    look: decided === level ? ('primary' as const) : ('plain' as const),
    'aria-pressed': decided === level,
    onClick: () => onDecide(level),
  });
  return (
    <>
      <div className={styles.ways}>
        <Button {...decide(rating)}>
          {text.keep}
          <VisuallyHidden> {text.keepHidden(title)}</VisuallyHidden>
        </Button>
        <Button {...decide(suggested)}>{text.change(levelNames[suggested])}</Button>
      </div>
      <Fold summary={text.other}>
        {others.map((level) => (
          <p key={level} className={styles.others}>
            <Button {...decide(level)}>{levelNames[level]}</Button>
            <span className={styles.soft}>{behaviours[level].text}</span>
          </p>
        ))}
      </Fold>
    </>
  );
}

function Item({ item, onDecide }: { item: ItemToLookAt; onDecide: (level: Level) => void }) {
  const { mismatch, title, behaviours, decided } = item;
  const { rating, suggested, outcomes } = mismatch;
  return (
    <li className={styles.item}>
      <h2>{title}</h2>
      <p>{text.chosen(outcomes)}</p>
      <div className={styles.steps}>
        <Step label={text.yourRating} level={rating} behaviours={behaviours} />
        <Step label={text.suggested} level={suggested} behaviours={behaviours} />
      </div>
      <Ways item={item} onDecide={onDecide} />
      <div role="status">
        {decided !== undefined && (
          <p className={styles.done}>
            {decided === rating ? text.kept(levelNames[decided]) : text.changed(levelNames[decided])}
          </p>
        )}
      </div>
    </li>
  );
}

/** The ratings that the scenarios speak against, each beside its outcomes: keep or change. */
export function LookAgain({ items, onDecide, continueHref }: LookAgainProps) {
  const entries = items.map((item) => (
    <Item key={item.mismatch.skill} item={item} onDecide={(level) => onDecide(item, level)} />
  ));
  const rest = entries.slice(SHOWN);
  return (
    <div className={styles.again}>
      <PageHeading>{items.length === 0 ? text.none : text.heading(items.length)}</PageHeading>
      <p className={styles.soft}>{items.length === 0 ? text.noneLead : text.lead}</p>
      <ul className={styles.list}>{entries.slice(0, SHOWN)}</ul>
      {rest.length > 0 && (
        <Fold summary={text.rest(items.slice(SHOWN).map(({ title }) => title))}>
          <ul className={styles.list}>{rest}</ul>
        </Fold>
      )}
      <div className={styles.ways}>
        <Link className={buttonClass('primary')} to={continueHref}>
          {text.continue}
        </Link>
      </div>
    </div>
  );
}
