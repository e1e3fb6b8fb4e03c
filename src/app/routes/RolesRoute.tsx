import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { pageTitles } from '#content/text/pageTitles.ts';
import { rolesText } from '#content/text/roles.ts';
import { licenceRoles, specialistRoles } from '#content/licences.ts';
import type { RoleCode } from '#domain/model.ts';
import { LICENCES, rankRoles, type RoleMatch } from '#domain/roleMatch.ts';
import { CareerLinks } from '#features/roles/CareerLinks.tsx';
import type { RoleGroup, ShownRole } from '#features/roles/listed.ts';
import { MatchPanel, type LicenceAnswer } from '#features/roles/MatchPanel.tsx';
import { RoleList } from '#features/roles/RoleList.tsx';
import { TakeRole } from '#features/roles/TakeRole.tsx';
import { replaceQuery } from '#platform/address.ts';
import { changeProfile, keepProfile } from '#state/profile.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Button } from '#ui/Button.tsx';
import { listedCareers, listedRoles } from '#app/listRoles.ts';
import { paths } from '#app/paths.ts';
import { useGoOn } from '#app/useGoOn.ts';
import { useRoleMatches } from '#app/useRoleMatches.ts';

const ANSWERS: readonly LicenceAnswer[] = [...LICENCES, 'none'];
const licensedRoles = new Set(Object.values(licenceRoles).flat());
const NEAREST = 3;

/** The licence stands in the address and nowhere else, so that it is still there after Back. */
function useLicence(): readonly [LicenceAnswer | undefined, (licence: LicenceAnswer | undefined) => void] {
  const [query] = useSearchParams();
  const [licence, setLicence] = useState(() => ANSWERS.find((answer) => answer === query.get('licence')));
  return [
    licence,
    (next) => {
      setLicence(next);
      replaceQuery(next ? `licence=${next}` : '');
    },
  ];
}

function opensWith(code: RoleCode, licence: LicenceAnswer): boolean {
  return !licensedRoles.has(code) || (licence !== 'none' && licenceRoles[licence].includes(code));
}

/** The roles by match: open ones, those that need another licence, those with too few answers. */
function sortRoles(shown: readonly ShownRole[], licence: LicenceAnswer): readonly RoleGroup[] {
  const isOpen = (code: RoleCode) => opensWith(code, licence);
  const ranked = rankRoles(
    shown.flatMap(({ match }) => (match ? [match.match] : [])),
    isOpen,
  );
  const nameGroup = ({ code, isComparable }: RoleMatch) =>
    !isComparable ? 'unclear' : isOpen(code) ? 'open' : 'closed';
  return (['open', 'closed', 'unclear'] as const).map((group) => ({
    heading: rolesText.groups[group],
    note: rolesText.groupNotes[group],
    roles: ranked
      .filter((match) => nameGroup(match) === group)
      .flatMap(({ code }) => shown.filter(({ role }) => role.code === code)),
  }));
}

/** `/roles`: what each role needs, and how near a person is. */
export function RolesRoute() {
  const goOn = useGoOn();
  const chosen = useAssessment((state) => state.profile.role);
  const isKept = useAssessment((state) => state.keeping === 'device');
  const matches = useRoleMatches();
  const [licence, setLicence] = useLicence();
  const general = matches.get('NONE')?.match;
  const hasAnswers = general !== undefined && general.match.answeredCount > 0;
  // What stands there before anybody chose is nobody's role.
  const hasChosen = useAssessment(({ profileAt }) => profileAt > 0) || hasAnswers;
  const isMatched = hasAnswers && licence !== undefined;

  const shown = listedRoles.map((role): ShownRole => {
    const found = matches.get(role.code);
    const isClosed = licence !== undefined && !opensWith(role.code, licence);
    const isSpecialist = licence === 'doctor' && specialistRoles.includes(role.code);
    return {
      role,
      isChosen: hasChosen && role.code === chosen,
      mark: isClosed ? rolesText.otherLicence : isSpecialist ? rolesText.specialist : undefined,
      match: isMatched ? found?.match : undefined,
      switch: hasAnswers ? found?.switch : undefined,
    };
  });
  const named = shown.filter(({ role }) => role.code !== 'NONE');
  const groups = [
    ...(isMatched ? sortRoles(named, licence) : [{ heading: rolesText.groups.all, note: '', roles: named }]),
    { heading: rolesText.groups.none, note: '', roles: shown.filter(({ role }) => role.code === 'NONE') },
  ];
  const nearest = isMatched ? (groups[0]?.roles.slice(0, NEAREST).map(({ role }) => role.name) ?? []) : [];
  const finding = nearest.length > 0 ? rolesText.nearest(nearest) : rolesText.noneComparable;

  const assess = (code: RoleCode) => {
    changeProfile({ role: code });
    keepProfile();
    goOn(paths.assess);
  };
  return (
    <>
      <title>{pageTitles.roles}</title>
      <RoleList
        groups={groups}
        renderAction={({ role, isChosen, switch: effect }) =>
          effect ? (
            <TakeRole
              name={role.name}
              isChosen={isChosen}
              switch={effect}
              isKept={isKept}
              resultsHref={paths.results}
              onTake={() => changeProfile({ role: role.code })}
            />
          ) : (
            <Button look="primary" onClick={() => assess(role.code)}>
              {rolesText.choose}
            </Button>
          )
        }
        panel={
          <MatchPanel
            hasAnswers={hasAnswers}
            startHref={paths.assess}
            licence={licence}
            onLicence={setLicence}
            finding={isMatched ? finding : undefined}
            general={
              chosen === 'NONE' && general
                ? {
                    words: rolesText.generalTargets(general.match.metCount, general.match.answeredCount),
                    missing: general.gaps.map(({ title }) => title),
                  }
                : undefined
            }
          />
        }
        careers={<CareerLinks groups={listedCareers} resourcesHref={`${paths.resources}?kind=career`} />}
      />
    </>
  );
}
