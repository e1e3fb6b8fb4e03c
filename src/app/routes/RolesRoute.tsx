import { useNavigate } from 'react-router';
import { levelNames } from '#content/text/common.ts';
import { pageTexts } from '#content/text/pages.ts';
import { rolesText } from '#content/text/roles.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { roles } from '#content/roles.ts';
import { roleTexts } from '#content/roleTexts.ts';
import { skills } from '#content/skills.ts';
import type { RoleText } from '#content/types.ts';
import type { RoleCode } from '#domain/model.ts';
import { SAFETY_SKILLS } from '#domain/result.ts';
import { RoleList, type ListedRole } from '#features/roles/RoleList.tsx';
import { changeProfile, keepProfile } from '#state/profile.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { getRole } from '#app/instrument.ts';
import { paths } from '#app/paths.ts';

function listTargets(code: RoleCode): ListedRole['targets'] {
  const { targets, core } = getRole(code);
  return skills.flatMap(({ id, title }, i) => {
    const target = targets[i] ?? 0;
    if (target === 0) return [];
    const mark = SAFETY_SKILLS.includes(id) ? rolesText.safety : core.includes(id) ? rolesText.core : undefined;
    return [{ skill: title, step: levelNames[target], mark }];
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
  ].filter(({ body }) => body !== '');
}

function listLinks({ careerLinks }: RoleText): ListedRole['links'] {
  return catalogue
    .filter(({ id }) => careerLinks.includes(id))
    .flatMap(({ title, url }) => (url ? [{ title, href: url }] : []));
}

const listedRoles: readonly ListedRole[] = roles.flatMap(({ code, name, detail }) => {
  const text = roleTexts.find((candidate) => candidate.code === code);
  if (!text || code === 'NONE') return [];
  const searchText = [name, detail, ...text.synonyms].join(' ').toLowerCase();
  return [
    { code, name, detail, facts: listFacts(text), links: listLinks(text), targets: listTargets(code), searchText },
  ];
});

/** `/roles`: what each role needs. */
export function RolesRoute() {
  const navigate = useNavigate();
  const chosen = useAssessment((state) => state.profile.role);
  return (
    <>
      <title>{pageTexts.roles.title}</title>
      <RoleList
        roles={listedRoles}
        chosen={chosen}
        onChoose={(code) => {
          changeProfile({ role: code as RoleCode });
          keepProfile();
          void navigate(paths.assess);
        }}
      />
    </>
  );
}
