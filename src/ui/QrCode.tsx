import styles from './QrCode.module.css';

interface QrCodeProps {
  /** Units along a side, the white around included. */
  readonly side: number;
  /** The dark modules, one unit each. */
  readonly path: string;
  readonly label: string;
}

/** A QR code: black on white in every theme, because readers need it so. */
export function QrCode({ side, path, label }: QrCodeProps) {
  return (
    <svg className={styles.code} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect className={styles.paper} width={side} height={side} />
      <path className={styles.ink} d={path} />
    </svg>
  );
}
