import type { ItemSet } from '#domain/linkModel.ts';
import { set1Roles, set1Scenarios } from './set1.ts';

/** The set that is answered now. */
export const presentItemSet: ItemSet = { number: 1, roles: set1Roles, scenarios: set1Scenarios };

/** Every item set that was ever released, so that old links open for ever. */
export const itemSets: readonly ItemSet[] = [presentItemSet];
