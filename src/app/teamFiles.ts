import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { teamText } from '#content/text/team.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { readText } from '#platform/files.ts';
import { readResultFile, type OpenedFile } from '#state/readResultFile.ts';
import { openTeamFile, readIntoTeam } from '#state/teamIntake.ts';
import type { TeamSet, TeamSource } from '#state/teamStore.ts';
import { readDay } from './resultFile.ts';

/** A team of 20,000 people on two dates, with long labels, and a mailbox of links. */
const MOST_BYTES = 64_000_000;

/** The result of a saved file as a code; none where nothing is answered in it. */
function writeCode({ answers, date, role, length, hasLicence }: OpenedFile): string {
  if (date === null) return '';
  const asked = { role, length, hasLicence };
  return encodeResult(makeFullResult(answers, asked, readDay(date), presentItemSet), itemSets);
}

type Opened =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'joined' }
  | { readonly kind: 'fault'; readonly fault: string };

/** A saved result gives its code, a saved team joins at once, and anything else is text to look through. */
async function openOne(set: TeamSet, file: File): Promise<Opened> {
  const text = await readText(file, MOST_BYTES);
  if (text === undefined) return { kind: 'fault', fault: teamText.fileFaults.tooLarge };
  if (!text.trimStart().startsWith('{')) return { kind: 'text', text };
  const teamFault = await openTeamFile(set, text, itemSets);
  if (!teamFault) return { kind: 'joined' };
  if (teamFault.kind === 'newer') return { kind: 'fault', fault: teamText.fileFaults.newer };
  if (teamFault.kind === 'damaged') return { kind: 'fault', fault: teamText.fileFaults.damaged };
  const result = readResultFile(text, itemSets);
  if (result.kind === 'newer') return { kind: 'fault', fault: teamText.fileFaults.newer };
  if (result.kind === 'damaged') return { kind: 'fault', fault: teamText.fileFaults.damaged };
  if (result.kind !== 'file') return { kind: 'text', text };
  const code = writeCode(result);
  return code === '' ? { kind: 'fault', fault: teamText.fileFaults.nothing } : { kind: 'text', text: code };
}

/** Reads files into a set of the team. @returns What could not be opened, or held nothing, a sentence each. */
export async function readTeamFiles(set: TeamSet, files: readonly File[]): Promise<readonly string[]> {
  const opened = await Promise.all(files.map(async (file) => ({ file, read: await openOne(set, file) })));
  const sources = opened.flatMap(({ file, read }): readonly TeamSource[] =>
    read.kind === 'text' ? [{ text: read.text, file: file.name }] : [],
  );
  const empty = sources.length > 0 ? await readIntoTeam(set, sources, itemSets) : [];
  return [
    ...opened.flatMap(({ file, read }) => (read.kind === 'fault' ? [teamText.fileFault(file.name, read.fault)] : [])),
    ...empty.map((name) => teamText.fileFault(name, teamText.fileFaults.nothing)),
  ];
}
