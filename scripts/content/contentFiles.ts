import { frameworks } from '#content/frameworks.ts';
import { glossary } from '#content/glossary.ts';
import { communicationRatings } from '#content/ratings/communication.ts';
import { recordsRatings } from '#content/ratings/records.ts';
import { troubleshootingRatings } from '#content/ratings/troubleshooting.ts';
import { videoRatings } from '#content/ratings/video.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { roles } from '#content/roles.ts';
import { roleTexts } from '#content/roleTexts.ts';
import { communicationScenarios } from '#content/scenarios/communication.ts';
import { recordsScenarios } from '#content/scenarios/records.ts';
import { troubleshootingScenarios } from '#content/scenarios/troubleshooting.ts';
import { videoScenarios } from '#content/scenarios/video.ts';
import type { ContentFile } from '#content/schema.ts';
import { sources } from '#content/sources.ts';
import { skillDefinitions } from '#content/skillDefinitions.ts';
import { skills } from '#content/skills.ts';
import type { RatingItem, Resource, Scenario } from '#content/types.ts';

export const allRatings: readonly RatingItem[] = [
  ...recordsRatings,
  ...videoRatings,
  ...communicationRatings,
  ...troubleshootingRatings,
];

export const allScenarios: readonly Scenario[] = [
  ...recordsScenarios,
  ...videoScenarios,
  ...communicationScenarios,
  ...troubleshootingScenarios,
];

export const allResources: readonly Resource[] = [...catalogue, ...practiceTasks];

/** Everything that the schema checks, with the file it stands in. */
export const contentFiles: readonly ContentFile[] = [
  {
    file: 'skills.ts',
    kind: 'skills',
    entries: skills.map(({ id, questionnaire, title }) => {
      const definition = skillDefinitions[id];
      return { id, questionnaire, title, definition };
    }),
  },
  { file: 'frameworks.ts', kind: 'frameworks', entries: frameworks },
  { file: 'roles.ts', kind: 'roles', entries: roles },
  { file: 'roleTexts.ts', kind: 'roleTexts', entries: roleTexts },
  { file: 'sources.ts', kind: 'sources', entries: sources },
  { file: 'glossary.ts', kind: 'glossary', entries: glossary },
  { file: 'ratings/records.ts', kind: 'ratings', entries: recordsRatings },
  { file: 'ratings/video.ts', kind: 'ratings', entries: videoRatings },
  { file: 'ratings/communication.ts', kind: 'ratings', entries: communicationRatings },
  { file: 'ratings/troubleshooting.ts', kind: 'ratings', entries: troubleshootingRatings },
  { file: 'scenarios/records.ts', kind: 'scenarios', entries: recordsScenarios },
  { file: 'scenarios/video.ts', kind: 'scenarios', entries: videoScenarios },
  { file: 'scenarios/communication.ts', kind: 'scenarios', entries: communicationScenarios },
  { file: 'scenarios/troubleshooting.ts', kind: 'scenarios', entries: troubleshootingScenarios },
  { file: 'resources/catalogue.ts', kind: 'resources', entries: catalogue },
  { file: 'resources/practiceTasks.ts', kind: 'resources', entries: practiceTasks },
];
