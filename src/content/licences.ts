import type { RoleCode } from '#domain/model.ts';
import type { Licence } from '#domain/roleMatch.ts';

/** The roles that each licence opens; a nurse practitioner is a registered nurse as well. */
export const licenceRoles: Readonly<Record<Licence, readonly RoleCode[]>> = {
  doctor: ['GP', 'PSY', 'DER', 'RAD'],
  nursePractitioner: ['NP', 'RN'],
  physicianAssistant: ['NP'],
  nurse: ['RN'],
  pharmacist: ['PHA'],
  therapist: ['THR'],
  alliedHealth: ['AHP'],
};

/** Roles that ask for training in a specialty beside the licence. */
export const specialistRoles: readonly RoleCode[] = ['PSY', 'DER', 'RAD'];
