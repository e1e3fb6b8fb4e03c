import type { Skill } from './types.ts';

/** The 23 skills in the order of SKILL_IDS. */
export const skills: readonly Skill[] = [
  {
    id: 'EHR-1',
    questionnaire: 'records',
    title: 'Writing the visit note',
    definition: 'Recording what was done, how, where, by whom and with what limits, so that the record stands alone.',
  },
  {
    id: 'EHR-2',
    questionnaire: 'records',
    title: 'Finding and checking records',
    definition: 'Opening the right record, finding what is needed and keeping what is written there true.',
  },
  {
    id: 'EHR-3',
    questionnaire: 'records',
    title: 'Orders and results',
    definition:
      'Placing orders and prescriptions from a distance, and making sure each result reaches someone who acts.',
  },
  {
    id: 'EHR-4',
    questionnaire: 'records',
    title: 'Messages and home readings',
    definition: 'Answering messages and using readings from home safely, in time and in the record.',
  },
  {
    id: 'EHR-5',
    questionnaire: 'records',
    title: 'Privacy and access',
    definition: 'Protecting health information in systems, on screens, in rooms and in messages.',
  },
  {
    id: 'EHR-6',
    questionnaire: 'records',
    title: 'Coding and reporting',
    definition: 'Capturing the data that makes remote care payable, countable and comparable.',
  },
  {
    id: 'VID-1',
    questionnaire: 'video',
    title: 'Running the platform',
    definition: 'Scheduling, inviting, admitting, sharing a screen, adding people and ending a video visit.',
  },
  {
    id: 'VID-2',
    questionnaire: 'video',
    title: 'Camera, sound, light, room',
    definition: 'Setting up your own place so that the other person can see, hear and trust.',
  },
  {
    id: 'VID-3',
    questionnaire: 'video',
    title: 'Preparing patients',
    definition: 'Finding out what a patient has, can do and prefers, and getting them ready in time.',
  },
  {
    id: 'VID-4',
    questionnaire: 'video',
    title: 'Access and language tools',
    definition:
      'Using captions, interpreters on the call, links that work with a screen reader, and other adjustments.',
  },
  {
    id: 'VID-5',
    questionnaire: 'video',
    title: 'Remote assessment',
    definition: 'Getting findings that can be trusted through a camera, a helper or a device.',
  },
  {
    id: 'COM-1',
    questionnaire: 'communication',
    title: 'Opening the visit',
    definition: 'Identity, place, privacy, consent and agenda: the first two minutes that make the rest safe.',
  },
  {
    id: 'COM-2',
    questionnaire: 'communication',
    title: 'Presence on camera',
    definition: 'Making a person feel seen and heard through eye line, voice, pace and saying what you do.',
  },
  {
    id: 'COM-3',
    questionnaire: 'communication',
    title: 'Emotion at a distance',
    definition: 'Noticing and answering emotion, conflict or bad news without being in the room.',
  },
  {
    id: 'COM-4',
    questionnaire: 'communication',
    title: 'Plain language, teach-back',
    definition: 'Explaining so that it can be repeated, and closing with a shared plan in writing.',
  },
  {
    id: 'COM-5',
    questionnaire: 'communication',
    title: 'Interpreters and inclusion',
    definition: 'Working with respect across language, culture, age, disability and identity.',
  },
  {
    id: 'COM-6',
    questionnaire: 'communication',
    title: 'Handing over in a team',
    definition: 'Keeping a team that is spread out in step: messages, huddles, warm handoffs and escalation.',
  },
  {
    id: 'TRB-1',
    questionnaire: 'troubleshooting',
    title: 'Fast technical triage',
    definition: 'Bringing back sound, picture or connection in about two minutes with a set order of checks.',
  },
  {
    id: 'TRB-2',
    questionnaire: 'troubleshooting',
    title: 'Backup plans and staying calm',
    definition: 'Keeping care going when video, records, power or network fail.',
  },
  {
    id: 'TRB-3',
    questionnaire: 'troubleshooting',
    title: 'Safety and escalation',
    definition: 'Knowing when remote care is the wrong choice, and acting fast when risk appears.',
  },
  {
    id: 'TRB-4',
    questionnaire: 'troubleshooting',
    title: 'Helping others with technology',
    definition: 'Helping patients and colleagues to solve problems and to learn, from a distance and kindly.',
  },
  {
    id: 'TRB-5',
    questionnaire: 'troubleshooting',
    title: 'Law, license and ethics',
    definition: 'Working inside the rules of the place where the patient is, and keeping up as they change.',
  },
  {
    id: 'TRB-6',
    questionnaire: 'troubleshooting',
    title: 'Learning and improving',
    definition: 'Seeking evidence from outside on your own work, and making the service better.',
  },
];
