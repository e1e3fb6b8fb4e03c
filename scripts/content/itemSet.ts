import { createHash } from 'node:crypto';
import { roles } from '#content/roles.ts';
import { skills } from '#content/skills.ts';
import { SAFETY_SKILLS } from '#domain/model.ts';
import { selectScenarios } from '#domain/scenarios.ts';
import { scoring, WEIGHTS } from '#domain/scoring.ts';
import { allScenarios } from './contentFiles.ts';

export const ITEM_SET = 1;

const frozenRoles = roles.map(({ code, clinical, targets, core }) => ({ code, clinical, targets, core }));
const frozenScenarios = allScenarios.map(({ id, audience, options }) => ({
  id,
  audience,
  outcomes: options.map(({ outcome }) => outcome),
}));

function listAsked(hasLicence: boolean) {
  return frozenRoles.map((role) => [role.code, selectScenarios(frozenScenarios, role, hasLicence).map(({ id }) => id)]);
}

/** SHA-256 over all that scoring and links depend on. */
export function digestItemSet(): string {
  const everything = {
    itemSet: ITEM_SET,
    skills: skills.map(({ id, questionnaire }) => [id, questionnaire]),
    roles: frozenRoles,
    scenarios: frozenScenarios,
    asked: [listAsked(false), listAsked(true)],
    safety: SAFETY_SKILLS,
    weights: WEIGHTS,
    scoring,
  };
  return createHash('sha256').update(JSON.stringify(everything)).digest('hex');
}

/** The file of the frozen item set, before it is formatted. */
export function formatItemSet(): string {
  return `import type { RoleCode, SkillId, Target } from '#domain/model.ts';
import type { ScenarioEntry } from '#domain/scenarios.ts';

/**
 * Item set ${ITEM_SET}, frozen as a whole and readable for ever. Written by \`npm run content:freeze\`, never by hand.
 * The digest is over items and their order, option order with outcomes, roles with targets and core marks, which
 * scenarios a role is asked, safety skills, weights and scoring tables.
 */
export const set${ITEM_SET}Digest = '${digestItemSet()}';

/** Roles in the order of their numbers in links. */
export const set${ITEM_SET}Roles: readonly {
  readonly code: RoleCode;
  readonly clinical: boolean;
  readonly targets: readonly Target[];
  readonly core: readonly SkillId[];
}[] = ${JSON.stringify(frozenRoles)};

/** Scenarios in order, with their options' outcomes in the frozen order. */
export const set${ITEM_SET}Scenarios: readonly ScenarioEntry[] = ${JSON.stringify(frozenScenarios)};
`;
}
