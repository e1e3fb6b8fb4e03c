import { useMemo } from 'react';
import { rolesText } from '#content/text/roles.ts';
import { set1Scenarios } from '#content/itemSets/set1.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { roles } from '#content/roles.ts';
import type { Role } from '#content/types.ts';
import type { Answers } from '#domain/answers.ts';
import { addClosingTime } from '#domain/closingTime.ts';
import { SKILL_IDS, type RoleCode, type SkillId } from '#domain/model.ts';
import { findNextStep } from '#domain/plan.ts';
import { trackProgress } from '#domain/progress.ts';
import { buildResult, type AssessmentResult, type ScoredSkill } from '#domain/result.ts';
import { matchRole } from '#domain/roleMatch.ts';
import type { ListedMatch, Switch } from '#features/roles/listed.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import type { Profile } from '#state/inputs.ts';
import { listScenarios, skillTitles } from './instrument.ts';
import { getRoleText } from './listRoles.ts';
import { paths } from './paths.ts';

const resources = [...catalogue, ...practiceTasks];
const everyItem = [...SKILL_IDS, ...set1Scenarios.map(({ id }) => id)];

function linkTraining(gap: ScoredSkill): string {
  const { from, to } = findNextStep(gap);
  return `${paths.resources}?skill=${gap.skill}&step=${from}-${to}`;
}

/** A sentence for each counted skill on target with a best answer behind it. */
function writeResume(code: RoleCode, { skills }: AssessmentResult): readonly string[] {
  const { resumeWords } = getRoleText(code);
  return skills.flatMap((skill) => {
    const phrase = resumeWords[skill.skill];
    const isShown =
      skill.kind === 'scored' &&
      skill.counted &&
      skill.verdict === 'onTarget' &&
      skill.evidence.outcomes.includes('best');
    return isShown && phrase !== undefined ? [rolesText.resumeSentence(phrase)] : [];
  });
}

function describeMatch(role: Role, answers: Answers): ListedMatch {
  // Every scenario that was answered, whichever role asked for it: what a person chose tells of the skill.
  const result = buildResult(role, answers, set1Scenarios);
  const match = matchRole(role, result);
  const isNotMine = (id: SkillId) => result.skills.some((s) => s.skill === id && s.kind === 'notPartOfMyWork');
  const { from, to, untimed } = addClosingTime(match.gaps, resources, role);
  return {
    match,
    gaps: match.gaps.map((gap) => ({ skill: gap.skill, title: skillTitles[gap.skill], href: linkTraining(gap) })),
    unanswered: match.unanswered.filter((id) => !isNotMine(id)).map((id) => skillTitles[id]),
    notMine: match.unanswered.filter(isNotMine).map((skill) => ({ skill, title: skillTitles[skill] })),
    time: { from, to, untimedCount: untimed.length },
    resume: writeResume(role.code, result),
  };
}

function countSwitch(role: Role, answers: Answers, { length, hasLicence }: Profile): Switch {
  const skills = SKILL_IDS.filter((_, i) => role.targets[i] !== 0);
  const scenarios = listScenarios(role, length, hasLicence).map(({ id }) => id);
  const { answered, total } = trackProgress([...skills, ...scenarios], answers);
  return { total: trackProgress(everyItem, answers).answered, counting: answered, asked: total };
}

/** For each role how the present answers match it, and what switching to it would do to them. */
export function useRoleMatches(): ReadonlyMap<RoleCode, { readonly match: ListedMatch; readonly switch: Switch }> {
  const answers = useAssessment((state) => state.answers);
  const profile = useAssessment((state) => state.profile);
  return useMemo(
    () =>
      new Map(
        roles.map((role) => [
          role.code,
          { match: describeMatch(role, answers), switch: countSwitch(role, answers, profile) },
        ]),
      ),
    [answers, profile],
  );
}
