import { Link } from 'react-router';
import { questionnaireNames } from '#content/text/common.ts';
import { pageTitles } from '#content/text/pageTitles.ts';
import { shellText } from '#content/text/shell.ts';
import type { QuestionnaireId } from '#domain/model.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import standing from '#ui/standing.module.css';
import { paths } from './paths.ts';
import styles from './Prose.module.css';

interface NotFoundProps {
  readonly title?: string;
  readonly body?: string;
  /** The questionnaire that the address names, to go on in. */
  readonly part?: QuestionnaireId;
}

/** An address that does not exist, with ways on. */
export function NotFound({ title = shellText.notFoundTitle, body = shellText.notFoundBody, part }: NotFoundProps) {
  return (
    <div className={styles.prose}>
      <title>{pageTitles.notFound}</title>
      <PageHeading>{title}</PageHeading>
      <p>{body}</p>
      <ul>
        {part && (
          <li>
            <Link className={standing.alone} to={paths.part(part)}>
              {questionnaireNames[part]}
            </Link>
          </li>
        )}
        <li>
          <Link className={standing.alone} to={paths.start}>
            {shellText.startPage}
          </Link>
        </li>
        <li>
          <Link className={standing.alone} to={paths.assess}>
            {shellText.links.assess}
          </Link>
        </li>
        <li>
          <Link className={standing.alone} to={paths.results}>
            {shellText.links.results}
          </Link>
        </li>
      </ul>
    </div>
  );
}
