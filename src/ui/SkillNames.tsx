import { Fragment } from 'react';
import { resultsText, type NamingWords } from '#content/text/results.ts';

interface SkillNamesProps {
  readonly words: NamingWords;
  readonly titles: readonly string[];
}

/** A sentence with the names of skills in it: "Start with a, b and c." */
export function SkillNames({ words: { before, after }, titles }: SkillNamesProps) {
  return (
    <>
      {before}
      {titles.map((title, i) => (
        <Fragment key={title}>
          {i > 0 && (i === titles.length - 1 ? resultsText.and : resultsText.comma)}
          <strong>{title}</strong>
        </Fragment>
      ))}
      {after}
    </>
  );
}
