import { skillOf, type ScenarioKey } from './answers.ts';
import { type RoleCode, SAFETY_SKILLS, SKILL_IDS } from './model.ts';
import { type RoleTargets } from './result.ts';

/** Which roles a scenario or a resource is for: everyone, those with clinical duties, those without, or the listed ones. */
export type Audience = 'all' | 'clinical' | 'nonClinical' | readonly RoleCode[];

/** What the frozen item set says of a scenario. */
export interface ScenarioEntry extends ScenarioKey {
  readonly audience: Audience;
}

/** What decides which scenarios a person is asked. */
export interface AskedRole extends RoleTargets {
  readonly code: RoleCode;
  readonly clinical: boolean;
}

/** True when the audience holds the role. */
export function fitsAudience(audience: Audience, { code, clinical }: Pick<AskedRole, 'code' | 'clinical'>): boolean {
  if (audience === 'all') return true;
  if (audience === 'clinical') return clinical;
  if (audience === 'nonClinical') return !clinical;
  return audience.includes(code);
}

/** "No role yet" is asked what everyone can meet, and with a clinical licence what every clinician can. */
function canMeet(audience: Audience, role: AskedRole, hasLicence: boolean): boolean {
  if (role.code !== 'NONE') return fitsAudience(audience, role);
  return audience === 'all' || (hasLicence && audience === 'clinical');
}

/**
 * The scenarios that the full length asks: one for every skill with a target of 2 or more, a second for safety and
 * core skills, each time the first by number that the role can meet.
 * @param entries - All scenarios of the item set, in its order.
 * @param hasLicence - Holds a clinical licence; matters only for "no role yet".
 */
export function selectScenarios(
  entries: readonly ScenarioEntry[],
  role: AskedRole,
  hasLicence: boolean,
): readonly ScenarioEntry[] {
  return SKILL_IDS.flatMap((skill, i) => {
    if ((role.targets[i] ?? 0) < 2) return [];
    const isDouble = SAFETY_SKILLS.includes(skill) || role.core.includes(skill);
    return entries
      .filter(({ id, audience }) => skillOf(id) === skill && canMeet(audience, role, hasLicence))
      .slice(0, isDouble ? 2 : 1);
  });
}
