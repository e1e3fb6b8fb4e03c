import { shareText } from '#content/text/share.ts';
import { QrCode } from '#ui/QrCode.tsx';
import { useLate } from '#ui/useLate.ts';
import styles from './ShareDialog.module.css';

const loadDrawing = async () => {
  const { drawQrCode } = await import('#platform/qrCode.ts');
  return { draw: drawQrCode };
};

interface LinkQrProps {
  readonly link: string;
  readonly label?: string;
  readonly about?: string;
}

/** The link as a QR code; its place is kept free until it is there. */
export function LinkQr({ link, label = shareText.qr, about = shareText.qrAbout }: LinkQrProps) {
  const late = useLate(loadDrawing);
  if (late === 'missing') return <p>{shareText.qrMissing}</p>;
  const drawing = late?.draw(link);
  return (
    <figure className={styles.qr}>
      <div className={styles.frame}>{drawing && <QrCode side={drawing.side} path={drawing.path} label={label} />}</div>
      <figcaption>{about}</figcaption>
    </figure>
  );
}
