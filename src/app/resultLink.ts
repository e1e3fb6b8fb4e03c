import { siteAddress } from '#platform/address.ts';
import { paths } from './paths.ts';

/** The address that opens a result. @param payload - What follows `#`. */
export function makeLink(payload: string): string {
  return `${siteAddress(import.meta.env.BASE_URL)}${paths.shared.slice(1)}#${payload}`;
}
