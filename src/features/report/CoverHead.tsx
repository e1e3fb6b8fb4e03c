import { Fragment } from 'react';
import { joinFacts } from '#content/text/common.ts';
import { reportText } from '#content/text/report.ts';
import { QrCode } from '#ui/QrCode.tsx';
import type { ReportCode, ReportContent } from './reportProps.ts';
import styles from './Report.module.css';

function Drawing({ drawing }: Pick<ReportCode, 'drawing'>) {
  if (!drawing) return null;
  return (
    <div className={styles.code}>
      <div className={styles.qr}>
        <QrCode {...drawing} label={reportText.qr} />
      </div>
      <p>{reportText.scan}</p>
    </div>
  );
}

function CodeWords({ code, address }: ReportCode) {
  return (
    <p className={styles.soft}>
      {reportText.code(address)}{' '}
      <span className={styles.mono}>
        {code.split(' ').map((group, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- groups may be the same, and never move
          <Fragment key={i}>
            <span>{group}</span>{' '}
          </Fragment>
        ))}
      </span>
    </p>
  );
}

/** Whose result it is in a line, the finding in a sentence, and the way back to it. */
export function CoverHead({ audience, meta, headline, code, cautions }: ReportContent) {
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.kicker}>{joinFacts([reportText.kicker, reportText.audienceMarks[audience]])}</p>
        <p className={styles.kicker}>{joinFacts(meta)}</p>
        <h1>{headline}</h1>
        {cautions.map((caution) => (
          <p key={caution} className={styles.caution}>
            {caution}
          </p>
        ))}
        {code && <CodeWords {...code} />}
      </div>
      {code && <Drawing drawing={code.drawing} />}
    </header>
  );
}
