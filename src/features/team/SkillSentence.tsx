import { Fragment } from 'react';
import { TITLE_SEPARATOR } from '#content/text/listTitles.ts';
import { teamText } from '#content/text/team.ts';

/** Skills behind a few words: "Most moved up: a (7 of 9); b, c (5 of 9); and 2 more." */
export interface SkillSentenceWords {
  readonly lead: string;
  readonly skills: readonly { readonly title: string; readonly of?: string }[];
  /** Skills that are not named. */
  readonly more?: number;
}

/** Names stand out, and are parted by more than the commas that they hold. */
export function SkillSentence({ lead, skills, more = 0 }: SkillSentenceWords) {
  return (
    <p>
      {lead}{' '}
      {skills.map(({ title, of }, i) => (
        <Fragment key={title}>
          {i > 0 && TITLE_SEPARATOR}
          <strong>{title}</strong>
          {of}
        </Fragment>
      ))}
      {more > 0 && teamText.moreGaps(more)}.
    </p>
  );
}
