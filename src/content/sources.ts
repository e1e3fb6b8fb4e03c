import type { Evidence, Source } from './types.ts';

/** Pages that scenarios lean on and that are neither training nor a framework. */
export const sources: readonly (Source & { readonly evidence: Evidence })[] = [
  {
    title: 'Cancers 2022, table of webside manner tips',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9032063/table/cancers-14-01884-t001',
    evidence: 'read',
  },
  {
    title: 'Joint Commission Journal 2017, table of the contingency planning guide',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8136246/table/T2',
    evidence: 'read',
  },
  {
    title: 'AMA, partner violence and telehealth (report on a JAMA article of 2021)',
    url: 'https://www.ama-assn.org/delivering-care/public-health/tips-help-you-id-intimate-partner-violence-telehealth',
    evidence: 'read',
  },
  {
    title: 'NHS, cellulitis (signs on brown or black skin)',
    url: 'https://www.nhs.uk/conditions/cellulitis/',
    evidence: 'read',
  },
  {
    title: 'CodingIntel, place and modifier codes for telemedicine (US)',
    url: 'https://codingintel.com/telemedicine-modifier-95',
    evidence: 'read',
  },
  {
    title: 'AHRQ, check-back tool',
    url: 'https://www.ahrq.gov/teamstepps-program/curriculum/communication/tools/checkback.html',
    evidence: 'seen',
  },
  {
    title: 'Psych Central 2006, report on a JAMA review of physicians’ self-ratings',
    url: 'https://psychcentral.com/news/archives/2006-09/jaaj-pmh083106.html',
    evidence: 'read',
  },
  {
    title: 'University of Dundee, study of self-assessment with a benchmark (2012)',
    url: 'https://discovery.dundee.ac.uk/en/publications/improving-the-accuracy-of-self-assessment-of-practical-clinical-s',
    evidence: 'read',
  },
];
