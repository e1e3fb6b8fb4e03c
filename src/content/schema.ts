import * as v from 'valibot';
import { LEVELS, OUTCOMES, QUESTIONNAIRE_IDS, ROLE_CODES, SKILL_IDS } from '#domain/model.ts';
import { RESOURCE_KINDS } from './types.ts';

/** A list of content with the file it stands in, for messages. */
export interface ContentFile {
  /** Path below src/content. */
  readonly file: string;
  readonly kind: keyof typeof schemas;
  readonly entries: readonly unknown[];
}

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const skillId = v.picklist(SKILL_IDS, 'unknown skill');
const roleCode = v.picklist(ROLE_CODES, 'unknown role');
const level = v.picklist(LEVELS);
const day = v.pipe(v.string(), v.isoDate());

const address = v.pipe(
  v.string(),
  v.url('not an address'),
  v.startsWith('https://', 'address is not https'),
  v.check((url) => !/[?&](utm_|fbclid|gclid|mc_|ref=)/u.test(url), 'address has a tracking part'),
);
const source = v.strictObject({ title: words, url: address });
const audience = v.union([v.picklist(['all', 'clinical', 'nonClinical']), v.array(roleCode)], 'unknown audience');
const behaviour = v.strictObject({ heading: words, text: words });
const behaviours = v.strictObject({ 1: behaviour, 2: behaviour, 3: behaviour, 4: behaviour, 5: behaviour });
const option = v.strictObject({ text: words, outcome: v.picklist(OUTCOMES), reason: words });

const schemas = {
  skills: v.strictObject({
    id: skillId,
    questionnaire: v.picklist(QUESTIONNAIRE_IDS),
    title: words,
    definition: words,
  }),
  ratings: v.strictObject({
    skill: skillId,
    question: words,
    behaviours,
    whyWeAsk: words,
    supports: v.pipe(v.array(words), v.minLength(1)),
    nonClinical: v.optional(v.strictObject({ question: words, behaviours })),
  }),
  scenarios: v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[A-Z]{3}-\d\.[1-9]\d?$/u, 'is not a skill id, a dot and a number'),
      v.check((id) => (SKILL_IDS as readonly string[]).includes(id.split('.')[0] ?? ''), 'unknown skill'),
    ),
    audience,
    situation: words,
    question: words,
    options: v.pipe(v.array(option), v.length(4, 'needs four options')),
    keep: words,
    source,
    region: v.optional(v.literal('US')),
    contentNote: v.optional(words),
    review: v.optional(v.nullable(v.strictObject({ by: words, on: day }))),
  }),
  roles: v.strictObject({
    code: roleCode,
    name: words,
    detail: words,
    clinical: v.boolean(),
    targets: v.pipe(v.array(v.picklist([0, ...LEVELS])), v.length(SKILL_IDS.length, 'needs a target for each skill')),
    core: v.array(skillId),
  }),
  roleTexts: v.strictObject({
    code: roleCode,
    synonyms: v.array(words),
    work: words,
    places: words,
    why: words,
    licence: v.nullable(words),
    resumeWords: v.record(skillId, words),
    outlook: words,
    careerLinks: v.array(words),
  }),
  frameworks: v.strictObject({
    id: words,
    name: words,
    owner: words,
    year: words,
    about: words,
    url: address,
    skills: v.array(skillId),
  }),
  resources: v.pipe(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[TP]\d{2,3}$/u, 'is not T or P with a number')),
      title: words,
      provider: words,
      url: v.optional(address),
      kind: v.picklist(RESOURCE_KINDS, 'unknown kind'),
      cost: v.picklist(['free', 'paid', 'membership', 'employer', 'ask']),
      price: v.optional(v.strictObject({ text: words, seen: words })),
      minutes: v.optional(
        v.strictObject({
          from: v.pipe(v.number(), v.integer(), v.minValue(1)),
          to: v.pipe(v.number(), v.integer(), v.minValue(1)),
          estimated: v.boolean(),
        }),
      ),
      credit: v.optional(words),
      audience,
      levels: v.optional(
        v.pipe(
          v.strictObject({ from: level, to: level }),
          v.check(({ from, to }) => from < to, 'levels go nowhere'),
        ),
      ),
      skills: v.array(skillId),
      region: v.picklist(['any', 'US', 'UK', 'AU', 'EU']),
      evidence: v.picklist(['read', 'seen', 'recalled']),
      checkedOn: day,
      about: words,
      note: v.optional(words),
      steps: v.optional(v.pipe(v.array(words), v.minLength(2))),
    }),
    v.check(({ url, steps }) => (url === undefined) === (steps !== undefined), 'needs either an address or steps'),
    v.check(
      ({ levels, skills }) => levels === undefined || skills.length <= 4,
      'closes a gap in more than four skills',
    ),
  ),
  sources: v.strictObject({ title: words, url: address, evidence: v.picklist(['read', 'seen', 'recalled']) }),
  glossary: v.strictObject({
    term: words,
    also: v.optional(v.pipe(v.array(words), v.minLength(1))),
    of: v.optional(v.literal('webside')),
    meaning: words,
  }),
} as const;

const ID_KEYS = ['id', 'skill', 'code', 'term', 'url'] as const;

function nameEntry(entry: unknown, index: number): string {
  const named = entry as Partial<Record<(typeof ID_KEYS)[number], unknown>>;
  const id = ID_KEYS.map((key) => named[key]).find((value) => typeof value === 'string');
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

/**
 * Checks the shape of all content, and that no id is used twice in one kind.
 * @returns One sentence for each slip: file, id, place and reason; empty when all is well.
 */
export function findContentSlips(files: readonly ContentFile[]): readonly string[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, kind, entries }) =>
    entries.flatMap((entry, index) => {
      const name = nameEntry(entry, index);
      const key = `${kind} ${name}`;
      const earlier = seen.get(key);
      seen.set(key, file);
      const duplicate = earlier === undefined ? [] : [`${file}: ${name}: id already used in ${earlier}`];
      const parsed = v.safeParse(schemas[kind], entry);
      const slips = (parsed.issues ?? []).map((issue) => {
        const place = v.getDotPath(issue);
        return `${file}: ${name}: ${place ? `${place}: ` : ''}${issue.message}`;
      });
      return [...duplicate, ...slips];
    }),
  );
}
