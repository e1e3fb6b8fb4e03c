import { resourcesText, describeResource } from '#content/text/resources.ts';
import { questionnaireNames } from '#content/text/common.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { skills } from '#content/skills.ts';
import type { Resource } from '#content/types.ts';
import { compareEntries, indexText, type FilterValues } from '#domain/catalogueFilter.ts';
import { QUESTIONNAIRE_IDS } from '#domain/model.ts';
import type { ChoiceGroups, SelectName } from '#features/resources/FilterForm.tsx';
import type { ListedResource } from '#features/resources/ResourceList.tsx';
import { skillTitles } from './instrument.ts';
import { openedAt } from './openedAt.ts';

const allResources: readonly Resource[] = [...catalogue, ...practiceTasks];

function listResource(resource: Resource): ListedResource {
  const { title, provider, about, kind, levels } = resource;
  const titles = resource.skills.map((skill) => skillTitles[skill]);
  return {
    ...resource,
    searchText: indexText([title, provider, about, resourcesText.kindNames[kind], ...titles].join(' ')),
    card: { ...describeResource(resource, openedAt), trains: resourcesText.trains(titles, levels) },
  };
}

/** The whole catalogue, the project's own practice tasks among it, in the order in which it is shown. */
export const listedResources: readonly ListedResource[] = allResources.map(listResource).toSorted(compareEntries);

function listChoices(names: Readonly<Record<string, string>>): ChoiceGroups {
  return [{ choices: Object.entries(names).map(([value, label]) => ({ value, label })) }];
}

const { any: _any, ...countryNames } = resourcesText.regionNames;
const countries = Object.entries(countryNames).map(([value, name]) => ({ value, label: resourcesText.holdsIn(name) }));

/** What each select of the catalogue offers. @param roleName - Of the person's role. */
export function listFilterChoices(roleName: string): Readonly<Record<SelectName, ChoiceGroups>> {
  return {
    skill: QUESTIONNAIRE_IDS.map((id) => ({
      heading: questionnaireNames[id],
      choices: skills
        .filter(({ questionnaire }) => questionnaire === id)
        .map(({ id: value, title: label }) => ({ value, label })),
    })),
    step: listChoices(resourcesText.stepNames),
    kind: listChoices(resourcesText.kindNames),
    cost: listChoices(resourcesText.costNames),
    region: [{ choices: [...countries, { value: 'any', label: resourcesText.anyCountry }] }],
    audience: listChoices({ mine: resourcesText.myRole(roleName) }),
  };
}

/** The values that an address may name. */
export function listFilterValues(choices: Readonly<Record<SelectName, ChoiceGroups>>): FilterValues {
  const values = (name: SelectName) => choices[name].flatMap((group) => group.choices.map(({ value }) => value));
  return {
    skill: values('skill'),
    step: values('step'),
    kind: values('kind'),
    cost: values('cost'),
    region: values('region'),
    audience: values('audience'),
    credit: ['yes'],
  };
}
