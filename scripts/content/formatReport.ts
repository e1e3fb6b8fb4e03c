import { frameworks } from '#content/frameworks.ts';
import { roles } from '#content/roles.ts';
import { roleTexts } from '#content/roleTexts.ts';
import { skillDefinitions } from '#content/skillDefinitions.ts';
import { skills } from '#content/skills.ts';
import { levelNames, questionnaireNames } from '#content/text/common.ts';
import type { Behaviours, RatingItem, Scenario } from '#content/types.ts';
import { skillOf } from '#domain/answers.ts';
import { LEVELS, SKILL_IDS } from '#domain/model.ts';
import { listClosers } from '#domain/plan.ts';
import { selectScenarios } from '#domain/scenarios.ts';
import { allRatings, allResources, allScenarios } from './contentFiles.ts';

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function tag(name: string, text: string): string {
  return `<${name}>${text}</${name}>`;
}

function formatBehaviours(question: string, behaviours: Behaviours): string {
  const rows = LEVELS.map((level) => {
    const { heading, text } = behaviours[level];
    return tag('tr', tag('th', levelNames[level]) + tag('td', escape(heading)) + tag('td', escape(text)));
  });
  return tag('h4', escape(question)) + tag('table', rows.join(''));
}

function formatRating({ question, behaviours, nonClinical, whyWeAsk, supports }: RatingItem): string {
  const names = frameworks.filter(({ id }) => supports.includes(id)).map(({ name }) => name);
  return [
    tag('p', `Why we ask: ${escape(whyWeAsk)}`),
    tag('p', `Supports: ${escape(names.join(', '))}`),
    formatBehaviours(question, behaviours),
    nonClinical
      ? `${tag('p', 'For roles without clinical duties:')}${formatBehaviours(nonClinical.question, nonClinical.behaviours)}`
      : '',
  ].join('\n');
}

function formatScenario(scenario: Scenario): string {
  const { id, audience, contentNote, situation, question, options, keep, source, region, review } = scenario;
  const rows = options.map(({ outcome, text, reason }) =>
    tag('tr', tag('th', outcome) + tag('td', escape(text)) + tag('td', escape(reason))),
  );
  const reviewed = review ? `Reviewed by ${escape(review.by)} on ${review.on}` : 'Reviewed by ____________ on ________';
  return [
    tag(
      'h4',
      `${id} · ${typeof audience === 'string' ? audience : audience.join(', ')}${region ? ` · ${region} only` : ''}`,
    ),
    contentNote ? tag('p', `Note before it: ${escape(contentNote)}`) : '',
    tag('p', `${escape(situation)} <strong>${escape(question)}</strong>`),
    tag('table', rows.join('')),
    tag('p', `Keep: ${escape(keep)}`),
    tag('p', `Source: ${escape(source.title)}, ${escape(source.url)}`),
    review === undefined ? '' : tag('p', reviewed),
  ].join('\n');
}

/** What is missing for a role: scenarios, or steps that nothing closes. */
function findHoles(): readonly string[] {
  return roles.flatMap((role) => {
    const asked = selectScenarios(
      allScenarios.map(({ id, audience, options }) => ({
        id,
        audience,
        outcomes: options.map(({ outcome }) => outcome),
      })),
      role,
      false,
    );
    return SKILL_IDS.flatMap((skill, i) => {
      const target = role.targets[i] ?? 0;
      const open = LEVELS.filter((from) => from < target).filter(
        (from) => listClosers(allResources, role, skill, { from, to: LEVELS[from as 1 | 2 | 3 | 4] }).length === 0,
      );
      const isUnasked = target >= 2 && !asked.some(({ id }) => skillOf(id) === skill);
      return [
        ...(isUnasked ? [`${role.code}: no scenario for ${skill}`] : []),
        ...open.map((from) => `${role.code}: nothing closes ${skill} from ${from}`),
      ];
    });
  });
}

/** The counts at the head of the report. */
export function countContent() {
  return {
    skills: skills.length,
    behaviours: allRatings.length * LEVELS.length,
    scenarios: allScenarios.length,
    roles: roles.filter(({ code }) => code !== 'NONE').length,
    resources: allResources.length,
    holes: findHoles(),
  };
}

/** One page of all content for a clinician who reviews it. */
export function formatReport(): string {
  const { holes, ...counts } = countContent();
  const body = skills.map(({ id, questionnaire, title }) => {
    const rating = allRatings.find(({ skill }) => skill === id);
    const own = allScenarios.filter((scenario) => skillOf(scenario.id) === id);
    return [
      tag('h2', `${id} ${escape(title)} (${questionnaireNames[questionnaire]})`),
      tag('p', escape(skillDefinitions[id])),
      rating ? formatRating(rating) : '',
      tag('h3', 'Scenarios'),
      ...own.map(formatScenario),
    ].join('\n');
  });
  const roleParts = roles.map(({ code, name, targets, core }) => {
    const text = roleTexts.find((candidate) => candidate.code === code);
    const list = SKILL_IDS.map((skill, i) => `${skill} ${targets[i]}${core.includes(skill) ? ' core' : ''}`).join(', ');
    return (
      tag('h3', `${code} ${escape(name)}`) +
      tag('p', escape(text?.work ?? '')) +
      tag('p', escape(text?.why ?? '')) +
      tag('p', list)
    );
  });
  const resourceRows = allResources.map(({ id, title, provider, url, kind, levels, skills: named, about }) =>
    tag(
      'tr',
      [
        id,
        title,
        provider,
        kind,
        levels ? `${levels.from} to ${levels.to}` : '',
        named.join(', '),
        about,
        url ?? 'own task',
      ]
        .map((cell) => tag('td', escape(cell)))
        .join(''),
    ),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Webside: all content for review</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin-block: .5rem; }
th, td { border: 1px solid; padding: .3rem .5rem; text-align: left; vertical-align: top; }
h2 { margin-top: 3rem; }
tr { break-inside: avoid; }
</style>
</head>
<body>
<h1>All content, for review</h1>
<p>Written by the project; not yet reviewed by clinicians. ${Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}.</p>
<p>${holes.length === 0 ? 'No gap in coverage for any role.' : `Gaps in coverage: ${holes.join('; ')}`}</p>
${body.join('\n')}
<h2>Roles</h2>
${roleParts.join('\n')}
<h2>Resources</h2>
<table>${resourceRows.join('\n')}</table>
</body>
</html>
`;
}
