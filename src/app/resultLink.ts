import { siteAddress } from '#platform/address.ts';
import { paths } from './paths.ts';

function makeAddress(path: string, payload: string): string {
  return `${siteAddress(import.meta.env.BASE_URL)}${path.slice(1)}#${payload}`;
}

/** The address that opens a result. @param payload - What follows `#`. */
export function makeLink(payload: string): string {
  return makeAddress(paths.shared, payload);
}

/** The address that opens an invite. @param payload - What follows `#`. */
export function makeInviteLink(payload: string): string {
  return makeAddress(paths.invite, payload);
}
