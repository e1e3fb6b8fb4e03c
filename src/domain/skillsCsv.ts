import { writeCsv, type CsvCell } from './csv.ts';
import type { RoleCode, SkillId } from './model.ts';
import type { AssessmentResult, SkillResult } from './result.ts';
import { roundScore } from './roundScore.ts';

/** Columns of the table of skills, in their order; released names are for ever. */
export const SKILL_COLUMNS = [
  'skill',
  'title',
  'questionnaire',
  'role',
  'date',
  'target',
  'counted',
  'verdict',
  'level',
  'low',
  'high',
  'chance_to_meet',
  'distance',
  'rating',
  'scenarios',
  'best',
] as const;
export type SkillColumn = (typeof SKILL_COLUMNS)[number];

interface SkillTableInputs {
  readonly result: AssessmentResult;
  readonly role: RoleCode;
  /** YYYY-MM-DD; empty when nobody knows. */
  readonly date: string;
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, string>>;
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

/** What only a scored skill has, in the order of the columns from verdict on; empty cells where there is none. */
function listNumbers(skill: SkillResult): readonly CsvCell[] {
  if (skill.kind !== 'scored') return [skill.kind, '', '', '', '', '', '', '', ''];
  const { verdict, estimate, chance, distance, evidence } = skill;
  const bestCount = evidence.outcomes.filter((outcome) => outcome === 'best').length;
  return [
    verdict,
    roundScore(estimate.level),
    roundScore(estimate.low),
    roundScore(estimate.high),
    roundScore(chance),
    roundScore(distance),
    evidence.rating ?? '',
    evidence.outcomes.length,
    bestCount,
  ];
}

/** One row for each skill that the role is asked, safe to open in a spreadsheet. Numbers have at most 4 decimals. */
export function writeSkillsCsv({ result, role, date, titles, questionnaireOf }: SkillTableInputs): string {
  const rows = result.skills.map((skill) => [
    skill.skill,
    titles[skill.skill],
    questionnaireOf[skill.skill],
    role,
    date,
    skill.target,
    yesNo(skill.counted),
    ...listNumbers(skill),
  ]);
  return writeCsv([SKILL_COLUMNS, ...rows]);
}
