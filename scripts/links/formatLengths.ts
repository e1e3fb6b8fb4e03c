import { itemSets } from '#content/itemSets/itemSets.ts';
import { countCharacters, layOutLink, type LinkShape } from '#domain/linkLayout.ts';

function count(shape: LinkShape): number {
  return countCharacters(layOutLink(shape));
}

/** A table of the characters that the links of each role have, for docs/result-link.md. */
export function formatLengths(): string {
  const rows = itemSets.flatMap((itemSet) =>
    itemSet.roles.map((role) => {
      const shape = { itemSet, role, hasLicence: false } as const;
      const full = layOutLink({ ...shape, kind: 'full', length: 'full' });
      const cells = [
        itemSet.number,
        role.code,
        full.skills.length,
        full.scenarios.length,
        count({ ...shape, kind: 'full', length: 'quick' }),
        count({ ...shape, kind: 'full', length: 'full' }),
        count({ ...shape, kind: 'summary', length: 'quick' }),
        count({ ...shape, kind: 'summary', length: 'full' }),
      ];
      return `| ${cells.map(String).join(' | ')} |`;
    }),
  );
  return [
    '| Set | Role | Ratings | Scenarios | Quick | Full | Summary of quick | Summary of full |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
