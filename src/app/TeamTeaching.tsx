import { useMemo } from 'react';
import { itemSets } from '#content/itemSets/itemSets.ts';
import type { Scenario } from '#content/types.ts';
import { QUESTIONNAIRE_IDS, SKILL_IDS } from '#domain/model.ts';
import { listTeachingPoints, type TeachingPoint } from '#domain/teamReasoning.ts';
import { TeachingPoints } from '#features/team/TeachingPoints.tsx';
import { useLate } from '#ui/useLate.ts';
import type { NamedPerson } from './describeTeam.ts';
import { loadScenarios, skillTitles } from './instrument.ts';

async function loadAllScenarios(): Promise<readonly Scenario[]> {
  return (await Promise.all(QUESTIONNAIRE_IDS.map(loadScenarios))).flat();
}

function describePoint({ skill, scenario, notBest, answered, missedBy }: TeachingPoint, texts: readonly Scenario[]) {
  return texts
    .filter(({ id }) => id === scenario)
    .map(({ situation, options, keep }) => ({
      id: scenario,
      title: skillTitles[skill],
      missed: notBest,
      answered,
      situation,
      chosen: options[missedBy.option]?.text ?? '',
      why: options[missedBy.option]?.reason ?? '',
      best: options.find(({ outcome }) => outcome === 'best')?.text ?? '',
      keep,
    }));
}

/** The reasoning that was missed most, from those who sent a full link; its texts come after the rest of the page. */
export function TeamTeaching({ rows }: { readonly rows: readonly NamedPerson[] }) {
  const texts = useLate(loadAllScenarios);
  const people = useMemo(() => rows.filter(({ person }) => person.full).map(({ person }) => person), [rows]);
  const points = useMemo(() => {
    // A filter takes the cells of other questionnaires away.
    const isAsked = ({ skill }: TeachingPoint) => people.some(({ cells }) => cells[SKILL_IDS.indexOf(skill)]);
    return listTeachingPoints(people, itemSets)
      .filter(isAsked)
      .toSorted((a, b) => b.notBest - a.notBest);
  }, [people]);
  if (texts === undefined || texts === 'missing') return null;
  return <TeachingPoints points={points.flatMap((point) => describePoint(point, texts))} people={people.length} />;
}
