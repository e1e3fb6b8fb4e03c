export const startText = {
  heading: 'Know where you stand before the patient joins.',
  lead: 'Twenty-three telehealth skills, checked against what your role needs. You leave with the two or three gaps that matter, and training, most of it free, that takes you a step on.',
  role: 'I work, or want to work, as',
  licence: 'I hold a clinical license',
  lengthLegend: 'Length',
  quick: 'Quick',
  quickTime: (minutes: number) => `About ${minutes} min in all`,
  quickAbout: 'Ratings only. Add the scenarios any time.',
  full: 'Full',
  fullTime: (minutes: number) => `About ${minutes} min in four parts`,
  fullAbout: 'Ratings and short scenarios. Stop after any part, or sooner.',
  device: 'This is',
  myDevice: 'my device',
  sharedComputer: 'a shared computer',
  sharedComputerAbout: '(keeps nothing)',
  start: (part: string) => `Start with ${part}`,
  goOn: (part: string) => `Continue with ${part}`,
  seeResults: 'See results',
  promise: 'No account. Nothing leaves this browser.',
  sampleNote: 'What you get, with made-up answers',
  sampleHeading: 'On target in 19 of 23 skills.',
  samplePlan: 'Then a plan:',
  samplePlanBody: 'for each gap, training that takes you one step on, with time and cost.',
  sampleTrack: (skill: string, verdict: string) => `Example: ${skill}, ${verdict}`,
  partMinutes: (skills: number, minutes: number) => ({ skills: `${skills} skills`, minutes: `${minutes} min` }),
  reasons: [
    {
      heading: 'Informed by published frameworks',
      body: 'AAMC, CTiBS, Four P’s, NHS, HHS and others. Named item by item, endorsed by none.',
    },
    {
      heading: 'Honest about doubt',
      body: 'Every level has a likely range. A self-rating alone is weak evidence, and we say so.',
    },
    {
      heading: 'Yours alone',
      body: 'Your answers stay in this browser. See what is kept, and erase it, under Your data.',
    },
  ],
} as const;

/** The made-up result on the start page; it shows how to read the mark. */
export const startSample = [
  { skill: 'EHR-5', questionnaire: 'records', target: 3, level: 3.7, low: 2.9, high: 4.5, verdict: 'on target' },
  { skill: 'COM-4', questionnaire: 'communication', target: 4, level: 2.7, low: 1.8, high: 3.7, verdict: 'just below' },
  { skill: 'VID-5', questionnaire: 'video', target: 4, level: 2.4, low: 1.6, high: 3.4, verdict: 'well below' },
  {
    skill: 'TRB-2',
    questionnaire: 'troubleshooting',
    target: 3,
    level: 1.7,
    low: 0.9,
    high: 2.8,
    verdict: 'just below',
  },
] as const;
