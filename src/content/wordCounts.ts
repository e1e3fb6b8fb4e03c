import type { SkillId } from '#domain/model.ts';

/** Words of each rating item, written by `npm run content:count`; a test keeps it true. */
export const wordCounts: Readonly<Record<SkillId, { readonly clinical: number; readonly nonClinical: number }>> = {
  'EHR-1': { clinical: 101, nonClinical: 99 },
  'EHR-2': { clinical: 100, nonClinical: 100 },
  'EHR-3': { clinical: 99, nonClinical: 95 },
  'EHR-4': { clinical: 99, nonClinical: 99 },
  'EHR-5': { clinical: 96, nonClinical: 96 },
  'EHR-6': { clinical: 100, nonClinical: 100 },
  'VID-1': { clinical: 98, nonClinical: 98 },
  'VID-2': { clinical: 100, nonClinical: 100 },
  'VID-3': { clinical: 98, nonClinical: 98 },
  'VID-4': { clinical: 99, nonClinical: 99 },
  'VID-5': { clinical: 100, nonClinical: 99 },
  'COM-1': { clinical: 102, nonClinical: 98 },
  'COM-2': { clinical: 103, nonClinical: 103 },
  'COM-3': { clinical: 102, nonClinical: 102 },
  'COM-4': { clinical: 100, nonClinical: 100 },
  'COM-5': { clinical: 103, nonClinical: 103 },
  'COM-6': { clinical: 100, nonClinical: 100 },
  'TRB-1': { clinical: 100, nonClinical: 100 },
  'TRB-2': { clinical: 100, nonClinical: 100 },
  'TRB-3': { clinical: 104, nonClinical: 103 },
  'TRB-4': { clinical: 98, nonClinical: 98 },
  'TRB-5': { clinical: 103, nonClinical: 103 },
  'TRB-6': { clinical: 98, nonClinical: 98 },
};
