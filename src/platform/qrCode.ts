import { correction, generate } from 'lean-qr';

/** White modules around the code, without which readers do not find it. */
const QUIET = 4;

export interface QrDrawing {
  /** Modules along a side, without the white around. */
  readonly size: number;
  /** Units along a side of the drawing: one a module, the white around included. */
  readonly side: number;
  /** The dark modules as the path of an SVG. */
  readonly path: string;
}

/** Draws a text as a QR code at error correction M or better. */
export function drawQrCode(text: string): QrDrawing {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const places = Array.from({ length: code.size }, (_, i) => i);
  const path = places
    .flatMap((y) => places.filter((x) => code.get(x, y)).map((x) => `M${x + QUIET},${y + QUIET}h1v1h-1z`))
    .join('');
  return { size: code.size, side: code.size + 2 * QUIET, path };
}
