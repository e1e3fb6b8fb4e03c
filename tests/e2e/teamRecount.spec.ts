// Every number of the team page is counted again here, person by person, and by other means than the page's own sums.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { set1Roles, set1Scenarios } from '#content/itemSets/set1.ts';
import { roles } from '#content/roles.ts';
import { skills } from '#content/skills.ts';
import { questionnaireNames } from '#content/text/common.ts';
import type { Resource } from '#content/types.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import type { SummarizedSkill } from '#domain/linkModel.ts';
import { QUESTIONNAIRE_IDS, SKILL_IDS, type SkillId } from '#domain/model.ts';
import { closesStep, findNextStep } from '#domain/plan.ts';
import { fitsAudience } from '#domain/scenarios.ts';
import { makePerson, type TeamPerson } from '#domain/teamModel.ts';
import { makeTeamLines } from '../../scripts/links/makeTeam.ts';
import { readPdf } from './pdf.ts';
import { expect, test, untilRunning } from './site.ts';

const titleOf = new Map(skills.map(({ id, title }) => [id, title]));

/** The skills that are named in some words, in their order; titles have commas of their own. */
function readSkills(words: string): readonly SkillId[] {
  return skills
    .toSorted((a, b) => b.title.length - a.title.length)
    .flatMap(({ id, title }) => (words.includes(title) ? [{ id, place: words.indexOf(title) }] : []))
    .toSorted((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** The people of `label, link` lines, each read by itself. */
function readLines(lines: readonly string[]): readonly TeamPerson[] {
  return lines.map((line) => {
    const [label = '', payload = ''] = line.split(/, .*#/u);
    const decoded = decodeResult(payload, itemSets);
    if (decoded.kind !== 'result') throw new Error(`${line} is no result`);
    return makePerson({ payload, label }, decoded.result, itemSets);
  });
}

type Standing = 'met' | 'below' | 'none';

function standingOf(person: TeamPerson, skill: SkillId): Standing {
  const cell = person.cells.find((one) => one?.skill === skill);
  if (cell?.kind !== 'scored' || cell.target < 2) return 'none';
  return cell.verdict === 'onTarget' ? 'met' : 'below';
}

const count = (people: readonly TeamPerson[], skill: SkillId, standing: Standing) =>
  people.filter((person) => standingOf(person, skill) === standing).length;

const partOf = (skill: SkillId) => skills.find(({ id }) => id === skill)?.questionnaire;

/** Whom a resource takes a step on, and in what. */
function listServed(people: readonly TeamPerson[], resource: Resource) {
  return people.flatMap((person) => {
    const role = set1Roles.find(({ code }) => code === person.role);
    if (!role || !fitsAudience(resource.audience, role)) return [];
    return SKILL_IDS.filter((skill) => standingOf(person, skill) === 'below')
      .filter((skill) => {
        const { level, target } = person.cells.find((one) => one?.skill === skill) as SummarizedSkill;
        return closesStep(resource, skill, findNextStep({ estimate: { level }, target }));
      })
      .map((skill) => ({ person, skill }));
  });
}

const resources: readonly Resource[] = [...catalogue, ...practiceTasks];
/** One title may begin another. */
const byTitle = resources.toSorted((a, b) => b.title.length - a.title.length);
const findResource = (words: string) => byTitle.find(({ title }) => words.startsWith(title));
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openFolds(part: Locator): Promise<void> {
  await part.waitFor();
  await part.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
}

async function readTeam(page: Page, lines: readonly string[]): Promise<void> {
  await page.goto('/team');
  await untilRunning(page);
  await page.getByRole('textbox', { name: 'Result links', exact: true }).fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Print team report' }).waitFor();
}

/** The parts of each item of a list: what stands in its first line, and its other paragraphs. */
async function readItems(part: Locator): Promise<readonly (readonly string[])[]> {
  return part
    .getByRole('listitem')
    .evaluateAll((found) =>
      found.map((item) =>
        [...item.querySelectorAll(':scope > p:first-child > span, :scope > p:not(:first-child)')].map(
          (line) => line.textContent ?? '',
        ),
      ),
    );
}

/** The cells of a table's body rows, each row by its header. */
async function readRows(table: Locator): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );
  return new Map(rows.filter((row) => row.length > 1).map(([head = '', ...cells]) => [head, cells]));
}

for (const size of [9, 60, 500]) {
  test.describe(`${size} people`, () => {
    const lines = makeTeamLines(size, 8);
    const people = readLines(lines);

    test('by role and questionnaire', async ({ page }) => {
      await readTeam(page, lines);
      const rows = await readRows(section(page, 'By role and questionnaire'));
      const groups = [
        ...[...new Set(people.map(({ role }) => role))].map((role) => ({
          name: roles.find(({ code }) => code === role)?.name ?? role,
          members: people.filter((person) => person.role === role),
          own: SKILL_IDS as readonly SkillId[],
        })),
        ...QUESTIONNAIRE_IDS.map((id) => ({
          name: questionnaireNames[id],
          members: people,
          own: SKILL_IDS.filter((skill) => partOf(skill) === id) as readonly SkillId[],
        })),
      ];
      expect(new Set(rows.keys())).toEqual(new Set(groups.map(({ name }) => name)));
      for (const { name, members, own } of groups) {
        const sum = (standing: Standing) => own.reduce((total, skill) => total + count(members, skill, standing), 0);
        const [told, share, gaps = ''] = rows.get(name) ?? [];
        expect([told, share]).toEqual([
          String(members.length),
          `${Math.round((100 * sum('met')) / (sum('met') + sum('below')))}%`,
        ]);
        // The three skills named are those that most are below in.
        const below = own.map((skill) => count(members, skill, 'below')).toSorted((a, b) => b - a);
        const named = readSkills(gaps);
        expect(named.map((skill) => count(members, skill, 'below'))).toEqual(
          below.filter((number) => number > 0).slice(0, 3),
        );
      }
    });

    test('what would help most people', async ({ page }) => {
      await readTeam(page, lines);
      const help = section(page, 'What would help most people');
      await openFolds(help);
      const items = await readItems(help);
      const closed = new Set<string>();
      for (const [title = '', helps, , served = ''] of items) {
        const resource = findResource(title);
        const gaps = resource ? listServed(people, resource) : [];
        const helped = new Set(gaps.map(({ person }) => person)).size;
        expect(helps).toBe(`helps ${helped} ${helped === 1 ? 'person' : 'people'}`);
        const skillsServed = [...new Set(gaps.map(({ skill }) => skill))];
        expect(new Set(readSkills(served))).toEqual(new Set(skillsServed));
        for (const skill of skillsServed)
          expect(served).toContain(`${titleOf.get(skill)} (${gaps.filter((gap) => gap.skill === skill).length})`);
        for (const { person, skill } of gaps) closed.add(`${person.payload} ${person.label} ${skill}`);
      }
      // Nothing that any resource closes is left open by the set, and the rest is named.
      const gaps = people.flatMap((person) =>
        SKILL_IDS.filter((skill) => standingOf(person, skill) === 'below').map((skill) => ({ person, skill })),
      );
      const open = gaps.filter(({ person, skill }) => !closed.has(`${person.payload} ${person.label} ${skill}`));
      for (const { person, skill } of open)
        expect(resources.some((one) => listServed([person], one).some((gap) => gap.skill === skill))).toBe(false);
      const told = await help.getByText(/^Nothing in the catalogue closes/u).allInnerTexts();
      expect(told.reduce((sum, words) => sum + Number(/for (\d+) /u.exec(words)?.[1]), 0)).toBe(open.length);
      const withGaps = new Set(gaps.map(({ person }) => person)).size;
      await expect(help.getByText(`${items.length} resources for ${withGaps} people.`)).toBeVisible();
    });

    test('who can do it, what to look at first, and who could help whom', async ({ page }) => {
      await readTeam(page, lines);
      const cover = section(page, 'Who can do it');
      const nobody = SKILL_IDS.filter(
        (skill) => count(people, skill, 'met') === 0 && count(people, skill, 'below') > 0,
      );
      const told = (await cover.locator('strong').allInnerTexts()).join();
      expect(new Set(readSkills(told))).toEqual(new Set(nobody));
      const onlyOne = SKILL_IDS.flatMap((skill) => {
        const able = people.filter((person) => standingOf(person, skill) === 'met');
        return able.length === 1 ? [`${titleOf.get(skill)}: ${able[0]?.label}`] : [];
      });
      const first = SKILL_IDS.flatMap((skill) => {
        const chose = people.filter(({ cells }) =>
          cells.some((cell) => cell?.kind === 'scored' && cell.skill === skill && cell.verdict === 'lookFirst'),
        ).length;
        return chose === 0 || count(people, skill, 'below') === 0
          ? []
          : [`${titleOf.get(skill)}: ${chose} ${chose === 1 ? 'person' : 'people'}`];
      });
      expect(await cover.getByRole('listitem').allInnerTexts()).toEqual(onlyOne);
      const lookFirst = page.getByRole('region', { name: 'Look at this first', exact: true });
      expect((await lookFirst.getByRole('listitem').allInnerTexts()).toSorted()).toEqual(first.toSorted());

      const pairs = section(page, 'Who could help whom');
      await openFolds(pairs);
      const byLabel = new Map(people.map((person) => [person.label, person]));
      const inPairs: string[] = [];
      const toldPairs = await pairs.locator('li:has(ul)').evaluateAll((found) =>
        found.map((item) =>
          [...item.querySelectorAll(':scope > div')].map((way) => ({
            words: way.querySelector('p')?.textContent ?? '',
            listed: [...way.querySelectorAll('li')].map((line) => line.textContent ?? ''),
          })),
        ),
      );
      for (const ways of toldPairs) {
        const names = new Set<string>();
        for (const { words, listed } of ways) {
          const [, helper = '', learner = ''] = /^(.+?) can help (.+?) with$/u.exec(words) ?? [];
          names.add(helper).add(learner);
          const named = listed.flatMap((line) => readSkills(line));
          expect(named.length).toBeGreaterThan(0);
          const help = (one: string) =>
            SKILL_IDS.filter(
              (skill) => standingOf(byLabel.get(one) as TeamPerson, skill) === (one === helper ? 'met' : 'below'),
            );
          const able = new Set(help(helper));
          const both = help(learner).filter((skill) => able.has(skill));
          expect(both).toEqual(expect.arrayContaining([...named]));
          const more = Number(/^and (\d+) more$/u.exec(listed.at(-1) ?? '')?.[1] ?? 0);
          expect(named.length + more).toBe(both.length);
        }
        inPairs.push(...names);
      }
      expect(new Set(inPairs).size).toBe(inPairs.length);
    });

    test('reasoning that was missed most', async ({ page }) => {
      await readTeam(page, lines);
      const teaching = section(page, 'Reasoning that was missed most');
      await openFolds(teaching);
      const full = people.flatMap((person) => (person.full ? [person.full] : []));
      await expect(teaching.getByText(`From the answers of ${full.length} people`)).toBeVisible();
      const told = (await readItems(teaching)).map(([title, missed]) => `${title}: ${missed}`);
      // Of each skill the scenario with the largest share of those who missed it.
      const expected = SKILL_IDS.flatMap((skill) => {
        const missed = set1Scenarios
          .filter(({ id }) => id.startsWith(`${skill}.`))
          .map(({ id, outcomes }) => {
            const chosen = full.flatMap(({ answers }) => {
              const answer = answers[id];
              return answer?.kind === 'chose' ? [outcomes[answer.option]] : [];
            });
            return { answered: chosen.length, missed: chosen.filter((outcome) => outcome !== 'best').length };
          })
          .filter((scenario) => scenario.missed > 0)
          .toSorted((a, b) => b.missed / b.answered - a.missed / a.answered || b.missed - a.missed);
        const [most] = missed;
        return most ? [`${titleOf.get(skill)}: ${most.missed} of ${most.answered} did not choose the best step`] : [];
      });
      expect(told.toSorted()).toEqual(expected.toSorted());
    });

    test('two dates', async ({ page }) => {
      const before = makeTeamLines(size, 9, 90);
      const earlier = readLines(before);
      await readTeam(page, lines);
      await page.getByRole('textbox', { name: 'Earlier result links' }).fill(before.join('\n'));
      const change = section(page, 'Two dates');
      await expect(change.getByText(`${size} people on both dates.`)).toBeVisible();
      const rows = await readRows(change);
      for (const [i, skill] of SKILL_IDS.entries()) {
        const moves = people.flatMap(({ cells }, one) => {
          const [from, to] = [earlier[one]?.cells[i], cells[i]];
          return from?.kind === 'scored' && to?.kind === 'scored' ? [Math.round((to.level - from.level) * 10)] : [];
        });
        const sums = [
          moves.filter((tenths) => tenths >= 7).length,
          moves.filter((tenths) => Math.abs(tenths) < 7).length,
          moves.filter((tenths) => tenths <= -7).length,
        ];
        const told = rows.get(titleOf.get(skill) ?? '');
        expect(told, skill).toEqual(moves.length === 0 ? undefined : moves.length < 5 ? ['under 5'] : sums.map(String));
      }
    });
  });
}

test('what is printed and saved of sixty people is what one counts', async ({ page }) => {
  const lines = makeTeamLines(60, 8);
  const people = readLines(lines);
  await readTeam(page, lines);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const help = section(page, 'What would help most people');
  await openFolds(help);
  const used = (await readItems(help)).map(([title = '']) => findResource(title));
  await page.getByRole('radio', { name: /^Single people, with my labels/u }).check();
  await page.getByRole('button', { name: 'Print session list' }).click();
  const rows = await page
    .locator('article[data-report] tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );
  // Each gap is in the session of the first resource that closes it, those that help most people first.
  const inSession = new Map<string, number>();
  const isClosed = new Set<string>();
  for (const resource of used) {
    for (const { person, skill } of resource ? listServed(people, resource) : []) {
      const gap = `${person.payload} ${person.label} ${skill}`;
      if (isClosed.has(gap)) continue;
      isClosed.add(gap);
      const session = `${titleOf.get(skill)}: ${resource?.title}`;
      inSession.set(session, (inSession.get(session) ?? 0) + 1);
    }
  }
  const printed = rows.map(([title = '', told, , words = '']) => ({
    session: `${title}: ${findResource(words)?.title}`,
    told: Number(told),
  }));
  expect(printed.length).toBeGreaterThan(5);
  expect(new Set(printed.map(({ session }) => session)).size).toBe(printed.length);
  for (const { session, told } of printed) expect([session, told]).toEqual([session, inSession.get(session)]);
  // What the page has no room for is no larger, and told by number.
  const sums = [...inSession.values()].toSorted((x, y) => y - x);
  expect(printed.map(({ told }) => told)).toEqual(sums.slice(0, printed.length));
  const more = inSession.size - printed.length;
  if (more > 0) await expect(page.getByText(`And ${more} more session`)).toBeAttached();

  await page.getByRole('button', { name: 'Print team report' }).click();
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages.length).toBeGreaterThan(1);
  const report = await readRows(page.locator('article[data-report]'));
  for (const skill of SKILL_IDS)
    expect(report.get(titleOf.get(skill) ?? '')).toEqual(
      (['below', 'met', 'none'] as const).map((standing) => String(count(people, skill, standing))),
    );

  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    const [columns = '', ...all] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    return { columns: columns.split(','), rows: all.map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u)) };
  };
  const single = await save('CSV by person');
  const at = (name: string) => single.columns.indexOf(name);
  for (const [i, person] of people.entries()) {
    const row = single.rows[i] ?? [];
    const own = (standing: Standing) => SKILL_IDS.filter((skill) => standingOf(person, skill) === standing).length;
    expect([row[at('label')], row[at('counted')], row[at('on_target')]]).toEqual([
      person.label,
      String(own('met') + own('below')),
      String(own('met')),
    ]);
  }
  const cells = await save('CSV by person and skill');
  expect(cells.rows.filter((row) => row[cells.columns.indexOf('state')] === 'belowTarget').length).toBe(
    people.reduce((sum, person) => sum + SKILL_IDS.filter((skill) => standingOf(person, skill) === 'below').length, 0),
  );

  await page.getByRole('radio', { name: /^Groups only/u }).check();
  const groups = await save('CSV by skill');
  for (const row of groups.rows) {
    const met = row[groups.columns.indexOf('on_target')];
    expect(met === '' || Number(met) === count(people, row[0] as SkillId, 'met')).toBe(true);
  }
  expect(groups.rows.some((row) => row[groups.columns.indexOf('on_target')] !== '')).toBe(true);
});
