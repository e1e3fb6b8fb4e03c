import type { TeamPerson } from './teamModel.ts';

/** What became of the people that were found. */
export interface JoinedTeam {
  /** In the order in which they came; nobody is in it twice. */
  readonly people: readonly TeamPerson[];
  readonly addedCount: number;
  /** Places in `found` of results that were there before, in the team or in what was found. */
  readonly repeats: readonly number[];
}

/** The same for labels that a person would call the same: case, spaces around, and how an accent is written. */
export function labelKey(label: string): string {
  return label.trim().normalize('NFC').toLowerCase();
}

/** What tells one result from another. */
export type ResultContent = Pick<TeamPerson, 'payload' | 'itemSet' | 'role' | 'length' | 'day' | 'cells' | 'full'>;

const STATES = [undefined, 'notAsked', 'notPartOfMyWork', 'onTarget', 'justBelow', 'wellBelow', 'lookFirst'] as const;

/** What both kinds of link tell of the same answers: one character for each skill, for thousands are compared. */
function contentKey({ itemSet, role, length, day, cells }: ResultContent): string {
  const codes = cells.map((cell) =>
    cell?.kind === 'scored'
      ? Math.round(cell.level * 10) * STATES.length + STATES.indexOf(cell.verdict)
      : STATES.indexOf(cell?.kind),
  );
  return `${itemSet}/${role}/${length}/${day}/${String.fromCodePoint(...codes)}`;
}

function areCompatible(a: TeamPerson, b: TeamPerson): boolean {
  return a.label === undefined || b.label === undefined || labelKey(a.label) === labelKey(b.label);
}

/** Of the same content: the same link, or a summary and a full link of the same answers. */
function isSameLink(a: ResultContent, b: ResultContent): boolean {
  return a.payload === b.payload || (a.full === undefined) !== (b.full === undefined);
}

/** True for the same link, and for a summary and a full link of the same answers. */
export function isSameResult(a: ResultContent, b: ResultContent): boolean {
  return a.payload === b.payload || (isSameLink(a, b) && contentKey(a) === contentKey(b));
}

/** Keeps the label that there is, and the link that holds more. */
function merge(present: TeamPerson, found: TeamPerson): TeamPerson {
  const richer = present.full === undefined && found.full !== undefined ? found : present;
  const label = present.label ?? found.label;
  return label === undefined ? richer : { ...richer, label };
}

/**
 * Adds people to a team. A result that is there already counts once and keeps its label, or takes over the one found
 * with it. Under two different labels in one text it is two people, for two people can have given the same answers on
 * one day.
 */
export function joinTeam(present: readonly TeamPerson[], found: readonly TeamPerson[]): JoinedTeam {
  const people: TeamPerson[] = [...present];
  const places = new Map<string, number[]>();
  const note = (key: string, place: number) => places.set(key, [...(places.get(key) ?? []), place]);
  present.forEach((person, place) => note(contentKey(person), place));
  const repeats: number[] = [];
  found.forEach((person, i) => {
    const key = contentKey(person);
    const same = (places.get(key) ?? []).flatMap((place) => {
      const other = people[place];
      return other && isSameLink(other, person) ? [{ place, other }] : [];
    });
    const match =
      same.find(({ other }) => areCompatible(other, person)) ?? same.find(({ place }) => place < present.length);
    if (match) {
      people[match.place] = merge(match.other, person);
      repeats.push(i);
    } else {
      note(key, people.length);
      people.push(person);
    }
  });
  return { people, addedCount: found.length - repeats.length, repeats };
}

/** The newest result of each person, and the older ones, which count for nothing but a comparison. */
export interface NewestOfTeam {
  readonly current: readonly TeamPerson[];
  readonly older: readonly TeamPerson[];
}

/** The later day, and on one day a full link before a summary, then the one that came later. */
function isAsNew(a: TeamPerson, b: TeamPerson): boolean {
  return a.day > b.day || (a.day === b.day && (a.full !== undefined || b.full === undefined));
}

/** Who a result is of; undefined without a label. Two roles are two people: "Here you go, link" is no name. */
function personKey({ label, role }: Pick<TeamPerson, 'label' | 'role'>): string | undefined {
  return label === undefined ? undefined : `${role}/${labelKey(label)}`;
}

/** True for two results that count as one person's, and for one and the same. */
export function isSamePerson(a: Pick<TeamPerson, 'label' | 'role'>, b: Pick<TeamPerson, 'label' | 'role'>): boolean {
  const key = personKey(a);
  return a === b || (key !== undefined && key === personKey(b));
}

/** Results under one label and role are one person's; without a label each result is a person of its own. */
export function splitNewest(people: readonly TeamPerson[]): NewestOfTeam {
  const keys = people.map(personKey);
  const newest = new Map<string | undefined, TeamPerson>();
  people.forEach((person, i) => {
    const known = newest.get(keys[i]);
    if (!known || isAsNew(person, known)) newest.set(keys[i], person);
  });
  const current: TeamPerson[] = [];
  const older: TeamPerson[] = [];
  people.forEach((person, i) => {
    const isCurrent = keys[i] === undefined || newest.get(keys[i]) === person;
    (isCurrent ? current : older).push(person);
  });
  return { current, older };
}
