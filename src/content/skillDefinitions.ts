import type { SkillId } from '#domain/model.ts';

/** What each skill is, in one sentence; for authors and reports, not loaded with every page. */
export const skillDefinitions: Readonly<Record<SkillId, string>> = {
  'EHR-1': 'Recording what was done, how, where, by whom and with what limits, so that the record stands alone.',
  'EHR-2': 'Opening the right record, finding what is needed and keeping what is written there true.',
  'EHR-3': 'Placing orders and prescriptions from a distance, and making sure each result reaches someone who acts.',
  'EHR-4': 'Answering messages and using readings from home safely, in time and in the record.',
  'EHR-5': 'Protecting health information in systems, on screens, in rooms and in messages.',
  'EHR-6': 'Capturing the data that makes remote care payable, countable and comparable.',
  'VID-1': 'Scheduling, inviting, admitting, sharing a screen, adding people and ending a video visit.',
  'VID-2': 'Setting up your own place so that the other person can see, hear and trust.',
  'VID-3': 'Finding out what a patient has, can do and prefers, and getting them ready in time.',
  'VID-4': 'Using captions, interpreters on the call, links that work with a screen reader, and other adjustments.',
  'VID-5': 'Getting findings that can be trusted through a camera, a helper or a device.',
  'COM-1': 'Identity, place, privacy, consent and agenda: the first two minutes that make the rest safe.',
  'COM-2': 'Making a person feel seen and heard through eye line, voice, pace and saying what you do.',
  'COM-3': 'Noticing and answering emotion, conflict or bad news without being in the room.',
  'COM-4': 'Explaining so that it can be repeated, and closing with a shared plan in writing.',
  'COM-5': 'Working with respect across language, culture, age, disability and identity.',
  'COM-6': 'Keeping a team that is spread out in step: messages, huddles, warm handoffs and escalation.',
  'TRB-1': 'Bringing back sound, picture or connection in about two minutes with a set order of checks.',
  'TRB-2': 'Keeping care going when video, records, power or network fail.',
  'TRB-3': 'Knowing when remote care is the wrong choice, and acting fast when risk appears.',
  'TRB-4': 'Helping patients and colleagues to solve problems and to learn, from a distance and kindly.',
  'TRB-5': 'Working inside the rules that hold where you and the patient are, and keeping up as they change.',
  'TRB-6': 'Seeking evidence from outside on your own work, and making the service better.',
};
