import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text with its box in points, from the left and the top of its page. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PrintedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
  /** Everything on it without white space. */
  readonly squeezed: string;
  /** The roles of its tags, and the alternative texts of its figures. */
  readonly roles: readonly string[];
  readonly alternatives: readonly string[];
}

export interface PrintedReport {
  readonly pages: readonly PrintedPage[];
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
}

export function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

function listTags(tag: Tag): readonly Tag[] {
  return [tag, ...(tag.children ?? []).flatMap(listTags)];
}

async function readPage(page: PDFPageProxy): Promise<PrintedPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, baseline = 0] = item.transform as number[];
    return [{ text: item.str, x, y: height - baseline - size, width: item.width, height: size }];
  });
  const tree = (await page.getStructTree()) as Tag | null;
  const tags = tree ? listTags(tree) : [];
  return {
    width,
    height,
    texts,
    squeezed: squeeze(texts.map(({ text }) => text).join('')),
    roles: tags.flatMap(({ role }) => role ?? []),
    alternatives: tags.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : [])),
  };
}

async function open(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
}

/** What a person or a screen reader finds in a printed report. */
export async function readPdf(pdf: Uint8Array): Promise<PrintedReport> {
  const file = await open(pdf);
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) pages.push(await readPage(await file.getPage(number)));
  const { info } = (await file.getMetadata()) as { info: { Title?: string; Language?: string | null } };
  const mark = (await file.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  await file.loadingTask.destroy();
  return { pages, title: info.Title ?? '', language: info.Language ?? null, isTagged: mark?.get('Marked') === true };
}

/** The pixels of a page, four bytes each. @param scale - Pixels for each point. */
export async function drawPage(
  pdf: Uint8Array,
  number: number,
  scale: number,
): Promise<{ readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }> {
  const file = await open(pdf);
  const page = await file.getPage(number);
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const factory = file.canvasFactory as {
    create: (width: number, height: number) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  };
  const { canvas, context } = factory.create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  await file.loadingTask.destroy();
  return { data, width, height };
}
