import { beforeEach, expect, it, vi } from 'vitest';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import type { SkillId } from '#domain/model.ts';
import { giveAnswer, setDone } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { changeProfile } from '#state/profile.ts';
import { readResultFile } from '#state/readResultFile.ts';
import { listDone } from './listDone.ts';
import { restoreFile, saveOwnFile } from './resultFile.ts';

const files = vi.hoisted((): string[] => []);
vi.mock('#platform/files.ts', () => ({ downloadText: (_name: string, text: string) => files.push(text) }));
vi.mock('#platform/address.ts', () => ({ siteAddress: () => 'https://example.org/' }));

/** A resource for two skills or more. */
const resource = catalogue.find(({ skills }) => skills.length > 1);
const [first, second] = (resource?.skills ?? []) as [SkillId, SkillId];

const rate = (skill: SkillId, level: 1 | 5, at?: number) => giveAnswer(skill, { kind: 'rated', level }, at);

function countTicks(): readonly string[] {
  const { answeredAt, done } = useAssessment.getState();
  return listDone(done, [first], answeredAt);
}

/** A device with nothing on it yet. */
function begin(): void {
  useAssessment.setState({ ...useAssessment.getInitialState(), phase: 'ready', keeping: 'blocked' }, true);
}

/** Saves what is here and opens it where there is nothing yet. */
async function carryOver(): Promise<void> {
  await saveOwnFile();
  const opened = readResultFile(files.pop() ?? '', itemSets);
  if (opened.kind !== 'file') throw new Error(opened.kind);
  begin();
  await restoreFile(opened);
}

beforeEach(() => {
  begin();
  changeProfile({ role: 'RN', length: 'quick' });
  rate(first, 1, 1000);
  rate(second, 1, 1000);
  setDone(resource?.id ?? '', true);
});

it('a tick that counts goes with the file, though a skill that is no gap was answered since', async () => {
  rate(second, 5, Date.now() + 1000);
  expect(countTicks()).toEqual([resource?.id]);
  await carryOver();
  expect(countTicks()).toEqual([resource?.id]);
});

it('a tick that has done its part does not come back with the file', async () => {
  rate(first, 1, Date.now() + 1000);
  expect(countTicks()).toEqual([]);
  await carryOver();
  expect(countTicks()).toEqual([]);
});
