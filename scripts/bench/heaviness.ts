import type { CDPSession, Page } from '@playwright/test';

/** Bytes of script objects that are still in use after two rounds of collecting garbage. */
export async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // What is freed in the first round can free more in the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return usedSize;
}

/** Milliseconds to make a file of the printed page, and its bytes. */
export async function measurePdf(page: Page): Promise<{ readonly milliseconds: number; readonly bytes: number }> {
  const start = performance.now();
  const pdf = await page.pdf({ format: 'A4', tagged: true });
  return { milliseconds: performance.now() - start, bytes: pdf.byteLength };
}
