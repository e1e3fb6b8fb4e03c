import { RATING_STATES, SCENARIO_STATES } from './answerDigits.ts';
import type { SecondLookId } from './answers.ts';
import { CHECK_BYTES } from './checkedText.ts';
import type { ItemSet, LinkedResult } from './linkModel.ts';
import { SKILL_IDS, type Length, type Level, type SkillId } from './model.ts';
import { selectScenarios, type AskedRole, type ScenarioEntry } from './scenarios.ts';
import { countSummaryStates } from './summaryDigits.ts';

export const HEADER_BITS = 36;

/** What decides the layout of a link, as read from its head. */
export interface LinkShape {
  readonly kind: LinkedResult['kind'];
  readonly itemSet: ItemSet;
  readonly role: AskedRole;
  readonly length: Length;
  readonly hasLicence: boolean;
}

/** What a link holds and where. */
export interface LinkLayout {
  /** The skills that the role is asked, in the order of SKILL_IDS. */
  readonly skills: readonly { readonly skill: SkillId; readonly again: SecondLookId; readonly target: Level }[];
  /** The scenarios that role and length ask; none in a summary. */
  readonly scenarios: readonly ScenarioEntry[];
  /** How many states each digit has: one digit for each skill, then one for each scenario. */
  readonly radices: readonly number[];
  /** Bytes of the whole link with its CRC-32; never a multiple of 3. */
  readonly byteCount: number;
}

function listSkills({ targets }: AskedRole): LinkLayout['skills'] {
  return SKILL_IDS.flatMap((skill, i) => {
    const target = targets[i] ?? 0;
    return target === 0 ? [] : [{ skill, again: `${skill}/again`, target }];
  });
}

/** The fewest bytes that hold head, digits and check; one more where the text could end in "-" or "_". */
function countBytes(radices: readonly number[]): number {
  const most = radices.reduce((product, radix) => product * BigInt(radix), 1n) - 1n;
  const bytes = Math.ceil((HEADER_BITS + most.toString(2).length) / 8) + CHECK_BYTES;
  return bytes % 3 === 0 ? bytes + 1 : bytes;
}

function layOutAnew({ kind, itemSet, role, length, hasLicence }: LinkShape): LinkLayout {
  const skills = listSkills(role);
  const asksScenarios = kind === 'full' && length === 'full';
  const scenarios = asksScenarios ? selectScenarios(itemSet.scenarios, role, hasLicence) : [];
  const skillRadices = skills.map(({ target }) =>
    kind === 'full' ? RATING_STATES[length] : countSummaryStates(target, length),
  );
  const radices = [...skillRadices, ...scenarios.map(() => SCENARIO_STATES)];
  return { skills, scenarios, radices, byteCount: countBytes(radices) };
}

/** Layouts never change, and laying out a role takes longer than reading one of its links. */
const known = new WeakMap<AskedRole, Map<string, LinkLayout>>();

/** The layout of every link with this head. See docs/result-link.md. */
export function layOutLink(shape: LinkShape): LinkLayout {
  const ofRole = known.get(shape.role) ?? new Map<string, LinkLayout>();
  known.set(shape.role, ofRole);
  const key = `${shape.itemSet.number} ${shape.kind} ${shape.length} ${shape.hasLicence}`;
  const layout = ofRole.get(key) ?? layOutAnew(shape);
  ofRole.set(key, layout);
  return layout;
}

/** Characters of a link with this many bytes. */
export function countCharacters({ byteCount }: LinkLayout): number {
  return Math.ceil((byteCount * 8) / 6);
}
