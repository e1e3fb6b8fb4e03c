import type { ItemSet } from '#domain/linkModel.ts';
import type { TeamLink } from '#domain/teamModel.ts';
export interface OpenedTeam { readonly kind: 'team'; readonly now: readonly TeamLink[]; readonly earlier: readonly TeamLink[]; readonly invited?: number }
export type TeamFileFault = { readonly kind: 'notOurs' | 'newer' | 'notJson' | 'tooLarge' } | { readonly kind: 'damaged'; readonly where: string };
export function readTeamFile(text: string, _itemSets: readonly ItemSet[]): OpenedTeam | TeamFileFault {
  try { const json = JSON.parse(text); return json.format === 'webside-team/1' ? { kind: 'team', ...json } : { kind: 'notOurs' }; } catch { return { kind: 'notJson' }; }
}
