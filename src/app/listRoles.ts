import { levelNames } from '#content/text/common.ts';
import { describeResource } from '#content/text/resources.ts';
import { rolesText } from '#content/text/roles.ts';
import { careerLinks } from '#content/careerLinks.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { roles } from '#content/roles.ts';
import { roleTexts } from '#content/roleTexts.ts';
import { skills } from '#content/skills.ts';
import type { RoleText } from '#content/types.ts';
import { indexText } from '#domain/catalogueFilter.ts';
import { type RoleCode, SAFETY_SKILLS } from '#domain/model.ts';
import type { CareerGroup, ListedRole } from '#features/roles/listed.ts';
import { getRole } from './instrument.ts';
import { openedAt } from './openedAt.ts';

/** @throws {RangeError} For a role without texts: a content error. */
export function getRoleText(code: RoleCode): RoleText {
  const text = roleTexts.find((candidate) => candidate.code === code);
  if (!text) throw new RangeError(`No texts for ${code}`);
  return text;
}

function listTargets(code: RoleCode): ListedRole['targets'] {
  const { targets, core } = getRole(code);
  return skills.flatMap(({ id, title }, i) => {
    const target = targets[i] ?? 0;
    if (target === 0) return [];
    const mark = SAFETY_SKILLS.includes(id) ? rolesText.safety : core.includes(id) ? rolesText.core : undefined;
    return [{ id, skill: title, step: levelNames[target], mark, isCounted: target > 1 }];
  });
}

function listFacts({ work, places, why, licence, synonyms, outlook }: RoleText): ListedRole['facts'] {
  return [
    { heading: rolesText.work, body: work },
    { heading: rolesText.places, body: places },
    { heading: rolesText.why, body: why },
    { heading: rolesText.licence, body: licence ?? rolesText.noLicence },
    { heading: rolesText.synonyms, body: synonyms.join(', ') },
    { heading: rolesText.outlook, body: outlook },
  ];
}

function listLinks({ careerLinks: ids }: RoleText): ListedRole['links'] {
  return catalogue
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ title, url }) => (url ? [{ title, href: url }] : []));
}

/** The 17 roles and, last, "no role yet". */
export const listedRoles: readonly ListedRole[] = roles.map(({ code, name, detail }) => {
  const text = getRoleText(code);
  return {
    code,
    name,
    detail,
    facts: listFacts(text),
    links: listLinks(text),
    targets: listTargets(code),
    searchText: indexText([name, detail, ...text.synonyms].join(' ')),
  };
});

function listCareerGroup(group: keyof typeof careerLinks): CareerGroup {
  const links = careerLinks[group].flatMap((id) => {
    const resource = catalogue.find((candidate) => candidate.id === id);
    return resource ? [{ id, card: describeResource(resource, openedAt) }] : [];
  });
  return { ...rolesText.careerGroups[group], links };
}

/** Job boards, occupations, associations and income. */
export const listedCareers: readonly CareerGroup[] = (['jobs', 'occupations', 'associations', 'income'] as const).map(
  listCareerGroup,
);
