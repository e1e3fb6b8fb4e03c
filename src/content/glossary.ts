/** A term of art and what it means, in one or two plain sentences. */
export interface GlossaryEntry {
  readonly term: string;
  /** Other forms, by which the term is found where it stands: short, in full, as a verb. */
  readonly also?: readonly string[];
  /** Present on words that have this meaning in Webside alone; in a story of a visit they are everyday words. */
  readonly of?: 'webside';
  readonly meaning: string;
}

/** Above the terms. */
export const glossaryHeading = 'Terms of telehealth in plain words';

/** Terms that a new person meets in this product, in alphabetical order. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: 'Accessibility',
    also: ['accessible'],
    meaning: 'A service has it when people with a disability can use it as well as others.',
  },
  {
    term: 'Accreditation',
    also: ['accredited'],
    meaning: 'An outside body has checked a service or a course and found that it meets set standards.',
  },
  {
    term: 'AI draft',
    also: ['AI'],
    meaning:
      'A note or reply that a computer wrote for you. Check it against what you saw and heard before you sign it.',
  },
  {
    term: 'Alert limit',
    also: ['alert range'],
    meaning: 'The value at which a home reading calls for someone to act. The care team sets it for each patient.',
  },
  {
    term: 'Allied health',
    meaning: 'Health jobs other than doctor, nurse and dentist, such as physical therapist or dietitian.',
  },
  {
    term: 'Ambulatory care',
    also: ['ambulatory'],
    meaning: 'Care for people who come and go on the same day and do not stay in a hospital bed.',
  },
  {
    term: 'Assistive technology',
    meaning: 'Tools that help people with a disability to do a task, such as a screen reader or voice control.',
  },
  {
    term: 'Asynchronous care',
    also: ['asynchronous', 'store and forward'],
    meaning:
      'Care in which the two sides are not on at the same time, such as a message or a photo. It is also called store and forward.',
  },
  {
    term: 'Audio-only visit',
    also: ['audio-only', 'audio only'],
    meaning: 'A live visit by voice alone, most often by phone. It has its own rules for notes and billing.',
  },
  {
    term: 'Audit',
    also: ['audited'],
    meaning:
      'A planned check of records or work against set rules. It shows what to fix; it does not look for someone to blame.',
  },
  {
    term: 'Behavioral health',
    meaning: 'Care for the mind and for habits that harm, such as drug or alcohol use.',
  },
  {
    term: 'Benchmark',
    meaning: 'A known measure with which you compare your own.',
  },
  {
    term: 'Business associate agreement',
    also: ['BAA'],
    meaning:
      'In the US, a contract in which a firm that handles patient data for you agrees to protect it. You need one before you use a firm’s video tool for care.',
  },
  {
    term: 'Calibration',
    also: ['how sure, and how right'],
    of: 'webside',
    meaning:
      'How well your sureness fits your answers: are you right when you feel certain? It does not change your level.',
  },
  {
    term: 'Captions',
    also: ['caption'],
    meaning:
      'Spoken words shown as text on the screen while people talk. They may be made by a computer or typed by a person.',
  },
  {
    term: 'Care plan',
    also: ['plan of care'],
    meaning: 'What the patient and the team agreed to do: aims, steps, and who does what.',
  },
  {
    term: 'Caseload',
    meaning: 'The number of patients that one person looks after.',
  },
  {
    term: 'Case manager',
    also: ['case management', 'care coordinator', 'care coordination'],
    meaning: 'A person who plans a patient’s care across many services and sees that the parts fit together.',
  },
  {
    term: 'CE and CME credit',
    also: ['CE', 'CME', 'CPD', 'continuing education'],
    meaning:
      'Points for training that some people need to keep their license. CE is for many health jobs, CME mostly for doctors; CPD is the British name.',
  },
  {
    term: 'Certificate',
    meaning:
      'A paper that shows you took a course. A certification is more: someone tested you against a set standard.',
  },
  {
    term: 'Check-back',
    also: ['read-back'],
    meaning:
      'You say back what you heard, and the other person says whether it is right. It is used for orders and urgent results.',
  },
  {
    term: 'Clinician',
    meaning: 'A person trained to care for patients, such as a doctor, nurse or therapist.',
  },
  {
    term: 'Closing the loop',
    also: ['close the loop', 'closes the loop', 'closed the loop', 'loop is closed', 'loop open'],
    meaning:
      'Making sure that a result or request reached someone who acted on it. The loop stays open until they have.',
  },
  {
    term: 'Coding',
    also: ['coder', 'billing code', 'visit code'],
    meaning: 'Turning what was done in a visit into short codes, which bills and reports use.',
  },
  {
    term: 'Competency',
    meaning: 'Something that a person in a job has to know and be able to do, as a school or a field has set it down.',
  },
  {
    term: 'Compliance',
    meaning: 'Keeping to the law and to the rules of a workplace, and being able to show it.',
  },
  {
    term: 'Consent',
    also: ['consents', 'consented', 'informed consent'],
    meaning:
      'The patient’s agreement after they were told what will happen, what the limits are and what else they could choose. They may take it back.',
  },
  {
    term: 'Contingency plan',
    also: ['contingency', 'contingency planning'],
    meaning: 'What a team has agreed to do when a system or a visit fails.',
  },
  {
    term: 'Controlled drug',
    also: ['controlled substance', 'controlled medicine'],
    meaning:
      'A medicine with strict legal rules because people can come to depend on it or misuse it. Check the current rule before you prescribe one from a distance.',
  },
  {
    term: 'Copy-forward',
    also: ['copied forward', 'copies forward'],
    meaning: 'Bringing text from an old note into a new one. It saves time, but it can carry old or false facts along.',
  },
  {
    term: 'Core skill',
    also: ['core'],
    of: 'webside',
    meaning: 'A skill on which the work of your role rests. A gap in it counts one and a half times as much.',
  },
  {
    term: 'Correlation',
    of: 'webside',
    meaning: 'How closely two things go together. 1 is in step, and 0 is no link at all.',
  },
  {
    term: 'Credential',
    meaning: 'Proof from outside that you have a skill or a right to do a job, such as a license or a certification.',
  },
  {
    term: 'Credentialing',
    meaning:
      'The check by a workplace that a person’s training, license and past work are real, before they may see patients there.',
  },
  {
    term: 'Crisis line',
    meaning: 'A number to call or write to, day and night, for people in great distress.',
  },
  {
    term: 'CSV',
    of: 'webside',
    meaning: 'A plain file for tables, which every spreadsheet program can open.',
  },
  {
    term: 'Cybersecurity',
    also: ['cyberattack'],
    meaning: 'Keeping computers, networks and data safe from people who want to steal, change or block them.',
  },
  {
    term: 'Dashboard',
    meaning: 'A screen that shows the key numbers of a service at a glance.',
  },
  {
    term: 'Database',
    of: 'webside',
    meaning: 'An ordered store of data on a computer.',
  },
  {
    term: 'Debrief',
    also: ['debriefing', 'debriefed'],
    meaning: 'A short talk after a hard moment: what went well, what did not, and what to change.',
  },
  {
    term: 'Digital health',
    also: ['ehealth', 'e-health'],
    meaning: 'The use of computers, phones and apps to care for people and to run health services.',
  },
  {
    term: 'Digital literacy',
    also: ['digital skills'],
    meaning: 'Being able to use a computer or phone and to find one’s way online.',
  },
  {
    term: 'Digital navigator',
    meaning: 'A person who helps patients get online, use the tools and grow sure of them.',
  },
  {
    term: 'Downtime',
    also: ['outage'],
    meaning:
      'A time when the record, the video or the network does not work. Good teams have a plan for it, with forms on paper.',
  },
  {
    term: 'EHR',
    also: ['electronic health record', 'electronic record'],
    meaning: 'Short for electronic health record: the patient’s chart on a computer.',
  },
  {
    term: 'E-prescribing',
    also: ['e-prescribe', 'e-prescription', 'electronic prescription', 'electronic prescribing'],
    meaning: 'Sending an order for a medicine to the pharmacy by computer. You do it from within the record.',
  },
  {
    term: 'Escalation',
    also: ['escalate', 'escalated', 'escalating'],
    meaning:
      'Passing a problem at once to someone who can do more, or to faster care. Examples are a call to a doctor or to an ambulance.',
  },
  {
    term: 'Gap',
    of: 'webside',
    meaning: 'A skill in which you are not yet on target for your role.',
  },
  {
    term: 'Handoff',
    also: ['handover', 'hand over', 'hands over', 'handed over', 'handing over'],
    meaning: 'Passing the care of a patient to a colleague, with all that they need to know to go on.',
  },
  {
    term: 'Health literacy',
    meaning: 'How well people can find, grasp and use facts about health. Good teams make this easy for them.',
  },
  {
    term: 'Help desk',
    also: ['service desk', 'second-line', 'second line'],
    meaning:
      'The team that people call when technology fails. Its second line takes on what the first could not solve.',
  },
  {
    term: 'HHS',
    meaning: 'Short for the US Department of Health and Human Services, which gives out free guides on telehealth.',
  },
  {
    term: 'HIPAA',
    also: ['US privacy rule'],
    meaning: 'In the US, the federal law that sets rules for keeping health information private and safe.',
  },
  {
    term: 'Huddle',
    meaning: 'A very short team meeting, often standing, to plan the next hours.',
  },
  {
    term: 'Implementation',
    also: ['roll-out', 'rollout'],
    meaning: 'Bringing a new tool or way of work into daily use, and helping people to keep to it.',
  },
  {
    term: 'Informatics',
    also: ['informatician'],
    meaning: 'The work of making data and computers serve health care.',
  },
  {
    term: 'Insurance claim',
    also: ['claims'],
    meaning: 'The bill for a visit that goes to the patient’s health insurer.',
  },
  {
    term: 'IT',
    meaning: 'Short for information technology: computers and networks, and the people who keep them running.',
  },
  {
    term: 'Item analysis',
    of: 'webside',
    meaning: 'Finding out from the answers of many people which questions tell well and which do not.',
  },
  {
    term: 'Item set',
    of: 'webside',
    meaning:
      'One fixed edition of the questions, targets and scoring. It has a number, so that old results can still be read.',
  },
  {
    term: 'Jitter and packet loss',
    also: ['jitter', 'packet loss'],
    meaning:
      'Signs of a shaky connection. Jitter means that data arrives unevenly, and packet loss means that some does not arrive; both break up sound and picture.',
  },
  {
    term: 'Level',
    of: 'webside',
    meaning:
      'Our best guess of how far you are in a skill, from 1 (not yet) to 5 (I lead others). It is worked out from your answers.',
  },
  {
    term: 'License',
    also: ['licensed', 'licensing', 'licensure', 'unlicensed'],
    meaning:
      'Legal permission to do a certain job; some places call it registration. In the US it must cover the place where the patient is; other countries have their own rules.',
  },
  {
    term: 'License compact',
    also: ['compact', 'licensure compact'],
    meaning:
      'In the US, a pact between states that makes it easier to work with patients in all of them. Check which states and which jobs it covers.',
  },
  {
    term: 'Likely range',
    also: ['range'],
    of: 'webside',
    meaning:
      'The stretch of the scale in which your level most likely lies, about two chances in three. It is wide when we know little and shrinks as you answer more.',
  },
  {
    term: 'Local protocol',
    also: ['protocol'],
    meaning: 'The written steps that your own workplace has set for a situation. They come before anything said here.',
  },
  {
    term: 'Look at this first',
    also: ['to look at first', 'look first'],
    of: 'webside',
    meaning:
      'The mark on a skill when you chose a step in a practice question that could put a patient at risk. It comes before all other gaps.',
  },
  {
    term: 'Markdown',
    of: 'webside',
    meaning: 'Plain text with simple marks for headings and lists. Any text program can open it.',
  },
  {
    term: 'Minimum necessary',
    also: ['minimum needed'],
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
    term: 'Motivational interviewing',
    meaning: 'A way to talk that helps people find their own reasons to change.',
  },
  {
    term: 'Multi-factor sign-in',
    also: ['MFA', 'multi-factor', 'two-factor'],
    meaning: 'Signing in with your password and one more proof, such as a code on your phone.',
  },
  {
    term: 'NHS',
    meaning: 'Short for National Health Service, the public health service of the United Kingdom.',
  },
  {
    term: 'Nondiscrimination',
    meaning:
      'Treating all patients fairly, whatever their race, sex, age, language or disability. In US health care it is the law.',
  },
  {
    term: 'On call',
    also: ['on-call'],
    meaning: 'On duty and ready to be phoned, often at night.',
  },
  {
    term: 'Patient portal',
    also: ['portal'],
    meaning: 'A secure site or app where patients see their record and write to the care team.',
  },
  {
    term: 'Payer',
    meaning: 'Whoever pays for care: a health insurer, the state, or the patient.',
  },
  {
    term: 'Peripheral',
    meaning: 'A device that is linked to the call to check the patient. One is a small camera that looks into the ear.',
  },
  {
    term: 'Phishing',
    meaning:
      'A false email, text or call that tries to get your password or make you click a link. Do not click; report it.',
  },
  {
    term: 'Place of service',
    also: ['POS'],
    meaning:
      'In US billing, a code for where care took place. For remote care it tells whether the patient was at home; check the payer’s current rule.',
  },
  {
    term: 'Plain language',
    meaning: 'Words and sentences that people can grasp the first time they hear or read them.',
  },
  {
    term: 'Platform',
    meaning: 'The program on which visits are held or work is done, with its waiting room, chat and settings.',
  },
  {
    term: 'Practice task',
    of: 'webside',
    meaning: 'A short task for your own workplace that trains a skill. We wrote these ourselves.',
  },
  {
    term: 'Prescriber',
    meaning: 'A person who has the right to order medicines.',
  },
  {
    term: 'Primary care',
    meaning: 'The doctor or team that people go to first, for everyday health and for long-lasting illness.',
  },
  {
    term: 'Priority',
    of: 'webside',
    meaning:
      'The order in which to work on your gaps. A wide gap counts more, and so does a gap in a safety or core skill.',
  },
  {
    term: 'Protected health information',
    also: ['PHI'],
    meaning:
      'In the US, any health data that can be tied to a person, such as a name on a test result. It is often called PHI.',
  },
  {
    term: 'QR code',
    also: ['QR'],
    of: 'webside',
    meaning: 'A square of dots that a phone camera turns into a web address.',
  },
  {
    term: 'Qualified interpreter',
    also: ['interpreter'],
    meaning: 'A person trained and tested to interpret in health care. A friend or a child in the family is not one.',
  },
  {
    term: 'Red flag',
    meaning: 'A sign that something serious may be going on, such as new chest pain. It calls for quick action.',
  },
  {
    term: 'Referral',
    meaning: 'Sending a patient to another service, with the reason and the facts that it needs.',
  },
  {
    term: 'Regulator',
    meaning: 'A public body that sets the rules for a job or a service and acts when they are broken.',
  },
  {
    term: 'Relay service',
    also: ['relay call'],
    meaning:
      'A service that lets deaf people and people with speech loss use the phone. A helper passes words on by text, sign or voice.',
  },
  {
    term: 'Remote patient monitoring',
    also: ['RPM', 'remote monitoring', 'home reading', 'home monitoring', 'readings from home'],
    meaning: 'Readings from a device at home, such as weight or blood pressure, sent to a team that looks at them.',
  },
  {
    term: 'Resident',
    also: ['residency'],
    meaning: 'A doctor in training who works in a hospital or clinic under the eye of others.',
  },
  {
    term: 'Result link',
    of: 'webside',
    meaning: 'A web address that holds your whole result. Anyone who has the link can see your answers.',
  },
  {
    term: 'Rooming',
    meaning: 'Getting a patient ready before the clinician joins: name, reason for the visit, medicines and readings.',
  },
  {
    term: 'Router',
    meaning: 'The box that brings the internet into a home and shares it, often by Wi-Fi.',
  },
  {
    term: 'Safety plan',
    also: ['safety planning'],
    meaning: 'Steps written down with a patient for a time of crisis: warning signs, what helps, and whom to call.',
  },
  {
    term: 'Safety skill',
    of: 'webside',
    meaning: 'A skill in which a mistake can harm a patient or break privacy. A gap in it counts twice as much.',
  },
  {
    term: 'SBAR',
    meaning:
      'A set order for a handoff: situation, background, assessment, and recommendation or request. It keeps the message short and clear.',
  },
  {
    term: 'Scenario',
    also: ['practice question'],
    of: 'webside',
    meaning:
      'A short practice story with four things you could do. You choose one, and then you see why each is good or bad.',
  },
  {
    term: 'Screen reader',
    meaning: 'A program that reads the screen aloud for people who cannot see it well.',
  },
  {
    term: 'Screen sharing',
    also: ['screen-share', 'screen share', 'share your screen', 'shared screen'],
    meaning: 'Letting the other people on a call see your screen. Close what they must not see first.',
  },
  {
    term: 'Self-assessment',
    also: ['self-rating', 'self-reported'],
    meaning: 'Judging your own skill. It helps you plan what to learn, but it is not proof of what you can do.',
  },
  {
    term: 'Server',
    of: 'webside',
    meaning: 'A computer elsewhere that stores data or sends pages to many people.',
  },
  {
    term: 'Sign-off',
    also: ['sign off', 'signed off'],
    meaning: 'A person with the right to do so states in writing that they saw you do a skill well.',
  },
  {
    term: 'Simulation',
    of: 'webside',
    meaning: 'A trial run on a computer with made-up people, to see how well a method works.',
  },
  {
    term: 'Standardized patient',
    meaning: 'A trained actor who plays a patient, so that skills can be tested.',
  },
  {
    term: 'Standard of care',
    meaning: 'The care that a careful person in the same job would give. It is the same from a distance as in person.',
  },
  {
    term: 'Summary link',
    also: ['summary'],
    of: 'webside',
    meaning: 'A web address that holds your levels and verdicts but not your answers.',
  },
  {
    term: 'Target',
    also: ['on target'],
    of: 'webside',
    meaning: 'The level that we think a role needs in a skill. It is our own proposal, not an official norm.',
  },
  {
    term: 'Teach-back',
    also: ['teaches back', 'taught back'],
    meaning:
      'You ask the patient to tell or show you the plan in their own way. It checks how well you explained it, not how clever they are.',
  },
  {
    term: 'Telehealth',
    also: ['telemedicine', 'virtual care'],
    meaning: 'Health care and health teaching from a distance, by video, phone, message or device.',
  },
  {
    term: 'Telepresenter',
    meaning:
      'A trained person who sits with the patient. They hold the camera and the devices for a clinician who is far away.',
  },
  {
    term: 'Telepsychiatry, teletherapy and the like',
    also: [
      'telepsychiatry',
      'teletherapy',
      'teledermatology',
      'teleradiology',
      'telepharmacy',
      'telerehab',
      'telerehabilitation',
      'telebehavioral health',
      'telemental health',
      'telepsychiatrist',
      'teletherapist',
      'teledermatologist',
      'teleradiologist',
      'telepharmacist',
    ],
    meaning: 'The same field of care, given from a distance by video, phone, message or photo.',
  },
  {
    term: 'Template',
    meaning: 'A note or letter with its headings and some text in place, so that only the facts have to be filled in.',
  },
  {
    term: 'Ticket',
    meaning: 'The record of a technical fault at a help desk, kept open until it is solved.',
  },
  {
    term: 'Triage',
    also: ['triaged', 'triages'],
    meaning:
      'Sorting by urgency: who or what must be seen to first. It is done with patients, and with technical faults too.',
  },
  {
    term: 'Two identifiers',
    also: ['identifier'],
    meaning:
      'Two facts that show you have the right patient, such as full name and date of birth. Ask for them; do not read them out.',
  },
  {
    term: 'VA',
    meaning: 'Short for the US Department of Veterans Affairs, which cares for people who served in the armed forces.',
  },
  {
    term: 'Validation',
    also: ['validated'],
    of: 'webside',
    meaning: 'Finding out with the answers of many people whether a test measures what it claims to.',
  },
  {
    term: 'Vendor',
    meaning: 'A firm that sells a tool or a service.',
  },
  {
    term: 'Verdict',
    also: ['just below', 'well below'],
    of: 'webside',
    meaning: 'The short result for a skill: On target, Just below, Well below, Look at this first or Not asked yet.',
  },
  {
    term: 'Virtual waiting room',
    also: ['waiting room'],
    meaning: 'Where a patient waits online until the clinician lets them into the visit.',
  },
  {
    term: 'Virtual ward',
    also: ['hospital at home'],
    meaning: 'Hospital care for people who stay at home, with home readings, calls and visits.',
  },
  {
    term: 'Warm handoff',
    also: ['warm handover'],
    meaning: 'Passing a patient to a colleague while all three are on the call, so that nothing has to be told twice.',
  },
  {
    term: 'WCAG',
    of: 'webside',
    meaning:
      'Short for Web Content Accessibility Guidelines: the web’s own rules for pages that everyone can use. AA is its middle level.',
  },
  {
    term: 'Webinar',
    meaning: 'A talk or lesson online, live or recorded.',
  },
  {
    term: 'Workaround',
    also: ['work-around', 'work around'],
    meaning: 'A way around a rule or tool that gets in the way. It may save time and put safety at risk.',
  },
  {
    term: 'Workflow',
    meaning: 'The steps of a task, who does each, and in which order.',
  },
];
