/** A term of art and what it means, in one or two plain sentences. */
export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

/** Above the terms. */
export const glossaryHeading = 'Terms of telehealth in plain words.';

/** Terms that a new person meets in this product, in alphabetical order. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: 'AI draft',
    meaning:
      'A note or reply that a computer wrote for you. Check it against what you saw and heard before you sign it.',
  },
  {
    term: 'Alert limit',
    meaning: 'The value at which a home reading calls for someone to act. The care team sets it for each patient.',
  },
  {
    term: 'Asynchronous care',
    meaning:
      'Care in which the two sides are not on at the same time, such as a message or a photo. It is also called store and forward.',
  },
  {
    term: 'Audio-only visit',
    meaning: 'A live visit by voice alone, most often by phone. It has its own rules for notes and billing.',
  },
  {
    term: 'Business associate agreement',
    meaning:
      'In the US, a contract in which a firm that handles patient data for you agrees to protect it. You need one before you use a firm’s video tool for care.',
  },
  {
    term: 'Calibration',
    meaning:
      'How well your sureness fits your answers: are you right when you feel certain? It does not change your level.',
  },
  {
    term: 'Captions',
    meaning:
      'Spoken words shown as text on the screen while people talk. They may be made by a computer or typed by a person.',
  },
  {
    term: 'CE and CME credit',
    meaning:
      'Points for training that some people need to keep their license. CE is for many health jobs; CME is mostly for doctors.',
  },
  {
    term: 'Certificate',
    meaning:
      'A paper that shows you took a course. A certification is more: someone tested you against a set standard.',
  },
  {
    term: 'Check-back',
    meaning:
      'You say back what you heard, and the other person says whether it is right. It is used for orders and urgent results.',
  },
  {
    term: 'Closing the loop',
    meaning:
      'Making sure that a result or request reached someone who acted on it. The loop stays open until they have.',
  },
  {
    term: 'Consent',
    meaning:
      'The patient’s agreement after they were told what will happen, what the limits are and what else they could choose. They may take it back.',
  },
  {
    term: 'Controlled drug',
    meaning:
      'A medicine with strict legal rules because people can come to depend on it or misuse it. Check the current rule before you prescribe one from a distance.',
  },
  {
    term: 'Copy-forward',
    meaning: 'Bringing text from an old note into a new one. It saves time, but it can carry old or false facts along.',
  },
  {
    term: 'Core skill',
    meaning: 'A skill on which the work of your role rests. A gap in it counts one and a half times as much.',
  },
  {
    term: 'Digital navigator',
    meaning: 'A person who helps patients get online, use the tools and grow sure of them.',
  },
  {
    term: 'Downtime',
    meaning:
      'A time when the record, the video or the network does not work. Good teams have a plan for it, with forms on paper.',
  },
  {
    term: 'E-prescribing',
    meaning: 'Sending an order for a medicine to the drug store by computer. You do it from within the record.',
  },
  {
    term: 'EHR',
    meaning: 'Short for electronic health record: the patient’s chart on a computer.',
  },
  {
    term: 'Escalation',
    meaning:
      'Passing a problem at once to someone who can do more, or to faster care. Examples are a call to a doctor or to an ambulance.',
  },
  {
    term: 'Gap',
    meaning: 'A skill in which you are not yet on target for your role.',
  },
  {
    term: 'HIPAA',
    meaning: 'In the US, the federal law that sets rules for keeping health information private and safe.',
  },
  {
    term: 'Item set',
    meaning:
      'One fixed edition of the questions, targets and scoring. It has a number, so that old results can still be read.',
  },
  {
    term: 'Jitter and packet loss',
    meaning:
      'Signs of a shaky connection. Jitter means that data arrives unevenly, and packet loss means that some does not arrive; both break up sound and picture.',
  },
  {
    term: 'Level',
    meaning:
      'Our best guess of how far you are in a skill, from 1 (not yet) to 5 (I lead others). It is worked out from your answers.',
  },
  {
    term: 'License',
    meaning:
      'Legal permission to do a certain job. Some places call it registration. In remote care it follows the place where the patient is.',
  },
  {
    term: 'License compact',
    meaning:
      'In the US, a pact between states that makes it easier to work with patients in all of them. Check which states and which jobs it covers.',
  },
  {
    term: 'Likely range',
    meaning:
      'The stretch of the scale in which your level most likely lies, about two chances in three. It is wide when we know little and shrinks as you answer more.',
  },
  {
    term: 'Look at this first',
    meaning:
      'The mark on a skill when you chose a step in a practice question that could put a patient at risk. It comes before all other gaps.',
  },
  {
    term: 'Minimum necessary',
    meaning: 'Opening, showing and sharing only the patient data that the task needs.',
  },
  {
    term: 'Modality',
    meaning: 'The way a visit is held: video, phone, message or in person.',
  },
  {
    term: 'Modifier',
    meaning:
      'In US billing, two letters or digits added to a code that say more about the visit, such as that it was by voice alone. Check the payer’s current rule.',
  },
  {
    term: 'Multi-factor sign-in',
    meaning: 'Signing in with your password and one more proof, such as a code on your phone.',
  },
  {
    term: 'Patient portal',
    meaning: 'A secure site or app where patients see their record and write to the care team.',
  },
  {
    term: 'Peripheral',
    meaning: 'A device that is linked to the call to check the patient. One is a small camera that looks into the ear.',
  },
  {
    term: 'Phishing',
    meaning:
      'A false e-mail, text or call that tries to get your password or make you click a link. Do not click; report it.',
  },
  {
    term: 'Place of service',
    meaning:
      'In US billing, a code for where care took place. For remote care it tells whether the patient was at home. Check the payer’s current rule.',
  },
  {
    term: 'Plain language',
    meaning: 'Words and sentences that people can grasp the first time they hear or read them.',
  },
  {
    term: 'Priority',
    meaning:
      'The order in which to work on your gaps. A wide gap counts more, and so does a gap in a safety or core skill.',
  },
  {
    term: 'Protected health information',
    meaning:
      'In the US, any health data that can be tied to a person, such as a name on a test result. It is often called PHI.',
  },
  {
    term: 'Qualified interpreter',
    meaning: 'A person trained and tested to interpret in health care. A friend or a child in the family is not one.',
  },
  {
    term: 'Red flag',
    meaning: 'A sign that something serious may be going on, such as new chest pain. It calls for quick action.',
  },
  {
    term: 'Relay service',
    meaning:
      'A service that lets deaf people and people with speech loss use the phone. A helper passes words on by text, sign or voice.',
  },
  {
    term: 'Remote patient monitoring',
    meaning: 'Readings from a device at home, such as weight or blood pressure, sent to a team that looks at them.',
  },
  {
    term: 'Result link',
    meaning: 'A web address that holds your whole result. Anyone who has the link can see your answers.',
  },
  {
    term: 'Safety plan',
    meaning: 'Steps written down with a patient for a time of crisis: warning signs, what helps, and whom to call.',
  },
  {
    term: 'SBAR',
    meaning:
      'A set order for a handoff: situation, background, assessment, and recommendation or request. It keeps the message short and clear.',
  },
  {
    term: 'Scenario',
    meaning:
      'A short practice story with four things you could do. You choose one, and then you see why each is good or bad.',
  },
  {
    term: 'Screen reader',
    meaning: 'A program that reads the screen aloud for people who cannot see it well.',
  },
  {
    term: 'Self-assessment',
    meaning: 'Judging your own skill. It helps you plan what to learn, but it is not proof of what you can do.',
  },
  {
    term: 'Summary link',
    meaning: 'A web address that holds your levels and verdicts but not your answers.',
  },
  {
    term: 'Target',
    meaning: 'The level that we think a role needs in a skill. It is our own proposal, not an official norm.',
  },
  {
    term: 'Teach-back',
    meaning:
      'You ask the patient to tell or show you the plan in their own way. It checks how well you explained it, not how clever they are.',
  },
  {
    term: 'Telehealth',
    meaning: 'Health care and health teaching from a distance, by video, phone, message or device.',
  },
  {
    term: 'Telepresenter',
    meaning:
      'A trained person who sits with the patient. They hold the camera and the devices for a clinician who is far away.',
  },
  {
    term: 'Triage',
    meaning:
      'Sorting by urgency: who or what must be seen to first. It is done with patients, and with technical faults too.',
  },
  {
    term: 'Two identifiers',
    meaning:
      'Two facts that show you have the right patient, such as full name and date of birth. Ask for them; do not read them out.',
  },
  {
    term: 'Verdict',
    meaning: 'The short result for a skill: On target, Just below, Well below, Look at this first or Not asked yet.',
  },
  {
    term: 'Virtual ward',
    meaning: 'Hospital care for people who stay at home, with home readings, calls and visits.',
  },
  {
    term: 'Warm handoff',
    meaning: 'Passing a patient to a colleague while all three are on the call, so that nothing has to be told twice.',
  },
];
