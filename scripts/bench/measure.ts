import { withBrowser } from './browser.ts';
import { serveCompressed, type CompressedServer } from './compressedServer.ts';
import type { FigureKey, Figures } from './figures.ts';
import { takeJourney, type Journey } from './journey.ts';
import type { ProfileName } from './profiles.ts';
import { openSharedLink } from './sharedLink.ts';
import { findQuantile } from './statistics.ts';
import { visitQuestion, type Visit, type VisitPlan } from './visit.ts';

/** What is measured: the build, or the page by hand. */
export interface Subject {
  /** A folder that `compressBuild` made. */
  readonly folder: string;
  readonly isApp: boolean;
  readonly firstQuestion: string;
  readonly questions: number;
}

const SETTLE_MS = { slow: 3000, fast: 1500 } as const;
const BYTES_PER_KB = 1000;
const BYTES_PER_MB = 1_000_000;

/** Without the keys that have no value. */
function tidy(figures: Partial<Record<FigureKey, number | undefined>>): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

function listVisitFigures(visit: Visit): Figures {
  const { html, js, css, other } = visit.fetched;
  const { firstPaint, largestPaint, shifts, acceptedAt, clicks, savedAt } = visit;
  return tidy({
    firstPaint,
    largestPaint,
    shifts,
    acceptedAt,
    clicks: acceptedAt === undefined ? undefined : clicks,
    savedAt,
    htmlBytes: html.bytes / BYTES_PER_KB,
    jsBytes: js.bytes / BYTES_PER_KB,
    cssBytes: css.bytes / BYTES_PER_KB,
    otherBytes: other.bytes / BYTES_PER_KB,
    requests: html.requests + js.requests + css.requests + other.requests,
  });
}

function listJourneyFigures(journey: Journey, isApp: boolean): Figures {
  const { start, answers, ways, words, charts, heapBytes, pdf } = journey;
  return tidy({
    ...(isApp && {
      startFirstPaint: start.firstPaint,
      startLargestPaint: start.largestPaint,
      startShifts: start.shifts,
      pdf: pdf.milliseconds,
      pdfBytes: pdf.bytes / BYTES_PER_KB,
    }),
    answerP50: findQuantile(answers, 0.5),
    answerP95: findQuantile(answers, 0.95),
    wayP50: findQuantile(ways, 0.5),
    wayP95: findQuantile(ways, 0.95),
    words,
    charts,
    heap: heapBytes / BYTES_PER_MB,
  });
}

/** Each part of a run has a server and a browser of its own, so that nothing is known from before. */
export async function measure(subject: Subject, profile: ProfileName, executablePath: string): Promise<Figures> {
  const { folder, isApp, firstQuestion, questions } = subject;
  const serveAndRun = async <Result>(
    run: (context: Parameters<Parameters<typeof withBrowser>[1]>[0], server: CompressedServer) => Promise<Result>,
  ): Promise<Result> => {
    const server = await serveCompressed(folder);
    try {
      return await withBrowser(executablePath, (context) => run(context, server));
    } finally {
      await server.close();
    }
  };
  const settleWith = (server: CompressedServer) => () => server.waitForQuiet(SETTLE_MS[profile]);
  const planVisit = (server: CompressedServer): VisitPlan => ({
    address: `${server.site}${firstQuestion}`,
    profile,
    level: 1,
    isOnce: true,
    settle: settleWith(server),
  });

  const visits = await serveAndRun(async (context, server) => {
    const first = await visitQuestion(context, planVisit(server));
    const fetched = { visitBytes: server.countBytes() / BYTES_PER_KB, visitRequests: server.countRequests() };
    const second = await visitQuestion(context, { ...planVisit(server), level: 2 });
    await server.close();
    // Where nothing is kept for it, the page does not open at all.
    const offline = await visitQuestion(context, { ...planVisit(server), level: 3 }).catch(() => undefined);
    return {
      first,
      figures: tidy({ ...fetched, secondVisit: second.acceptedAt, offlineVisit: offline?.acceptedAt }),
    };
  });
  // The first click was lost: how many does it take?
  const repeated =
    visits.first.acceptedAt === undefined
      ? await serveAndRun((context, server) => visitQuestion(context, { ...planVisit(server), isOnce: false }))
      : visits.first;
  const { firstPaint, largestPaint, shifts } = visits.first;
  const journey = await serveAndRun((context, server) =>
    takeJourney(context, { address: server.site, profile, questions, isApp, settle: settleWith(server) }),
  );
  const link = isApp
    ? await serveAndRun((context, server) =>
        openSharedLink(context, { site: server.site, profile, settle: settleWith(server) }),
      )
    : undefined;
  return tidy({
    ...visits.figures,
    ...listVisitFigures({ ...repeated, firstPaint, largestPaint, shifts }),
    ...listJourneyFigures(journey, isApp),
    linkFirstPaint: link?.firstPaint,
    linkWords: link?.words,
    linkCharts: link?.charts,
    linkHeap: link && link.heapBytes / BYTES_PER_MB,
    linkPdf: link?.pdf.milliseconds,
  });
}
