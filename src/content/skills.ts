import type { Skill } from './types.ts';

/** The 23 skills in the order of SKILL_IDS. */
export const skills: readonly Skill[] = [
  {
    id: 'EHR-1',
    questionnaire: 'records',
    title: 'Writing the visit note',
  },
  {
    id: 'EHR-2',
    questionnaire: 'records',
    title: 'Finding and checking records',
  },
  {
    id: 'EHR-3',
    questionnaire: 'records',
    title: 'Orders and results',
  },
  {
    id: 'EHR-4',
    questionnaire: 'records',
    title: 'Messages and home readings',
  },
  {
    id: 'EHR-5',
    questionnaire: 'records',
    title: 'Privacy and access',
  },
  {
    id: 'EHR-6',
    questionnaire: 'records',
    title: 'Coding and reporting',
  },
  {
    id: 'VID-1',
    questionnaire: 'video',
    title: 'Running the platform',
  },
  {
    id: 'VID-2',
    questionnaire: 'video',
    title: 'Camera, sound, light, room',
  },
  {
    id: 'VID-3',
    questionnaire: 'video',
    title: 'Preparing patients',
  },
  {
    id: 'VID-4',
    questionnaire: 'video',
    title: 'Access and language tools',
  },
  {
    id: 'VID-5',
    questionnaire: 'video',
    title: 'Remote assessment',
  },
  {
    id: 'COM-1',
    questionnaire: 'communication',
    title: 'Opening the visit',
  },
  {
    id: 'COM-2',
    questionnaire: 'communication',
    title: 'Presence on camera',
  },
  {
    id: 'COM-3',
    questionnaire: 'communication',
    title: 'Emotion at a distance',
  },
  {
    id: 'COM-4',
    questionnaire: 'communication',
    title: 'Plain language, teach-back',
  },
  {
    id: 'COM-5',
    questionnaire: 'communication',
    title: 'Interpreters and inclusion',
  },
  {
    id: 'COM-6',
    questionnaire: 'communication',
    title: 'Handing over in a team',
  },
  {
    id: 'TRB-1',
    questionnaire: 'troubleshooting',
    title: 'Fast technical triage',
  },
  {
    id: 'TRB-2',
    questionnaire: 'troubleshooting',
    title: 'Backup plans and staying calm',
  },
  {
    id: 'TRB-3',
    questionnaire: 'troubleshooting',
    title: 'Safety and escalation',
  },
  {
    id: 'TRB-4',
    questionnaire: 'troubleshooting',
    title: 'Helping others with technology',
  },
  {
    id: 'TRB-5',
    questionnaire: 'troubleshooting',
    title: 'Law, license and ethics',
  },
  {
    id: 'TRB-6',
    questionnaire: 'troubleshooting',
    title: 'Learning and improving',
  },
];
