import type { RatingItem } from '#content/types.ts';

/** The rating items of the troubleshooting questionnaire, TRB-1 to TRB-6. */
export const troubleshootingRatings: readonly RatingItem[] = [
  {
    skill: 'TRB-1',
    question: 'What do you do when sound, picture or connection fails?',
    behaviours: {
      1: {
        heading: 'Leave the fix to others',
        text: 'You have not met this yet, or you wait for IT or a colleague.',
      },
      2: {
        heading: 'Try the basics',
        text: 'You check mute and volume and rejoin, with a card or a colleague’s help.',
      },
      3: {
        heading: 'Check in a set order',
        text: 'You find which side fails, guide the other person and use the backup in time.',
      },
      4: {
        heading: 'Fix odd faults',
        text: 'You solve device, browser and line problems while work goes on another way.',
      },
      5: {
        heading: 'Build checks others use',
        text: 'You write the steps, train people and track the time it takes to fix.',
      },
    },
    whyWeAsk: 'Each minute spent on sound or picture is a minute taken from care.',
    supports: ['aamc', 'ctibs', 'digcomp', 'hhs'],
  },
  {
    skill: 'TRB-2',
    question: 'How do you keep working when video, records, power or network fail?',
    behaviours: {
      1: {
        heading: 'Stop until it works',
        text: 'You have not met an outage yet, or you cancel and wait.',
      },
      2: {
        heading: 'Follow others through it',
        text: 'You can find the plan and use its forms with a colleague’s help.',
      },
      3: {
        heading: 'Switch by the plan',
        text: 'You agree on a backup beforehand, switch within minutes and fill in records later.',
      },
      4: {
        heading: 'Rank by risk, inform everyone',
        text: 'When much fails at once, you run several backups and lead the review afterward.',
      },
      5: {
        heading: 'Write and drill the plan',
        text: 'You run team drills, including a cyberattack, and show that recovery got faster.',
      },
    },
    whyWeAsk: 'Systems will fail at some point, and patients still need care on that day.',
    supports: ['safer', 'aamc', 'jointcommission', 'fourps'],
  },
  {
    skill: 'TRB-3',
    question: 'How do you deal with risk to a patient far away?',
    behaviours: {
      1: {
        heading: 'Let others decide and act',
        text: 'You have not met this yet, or a colleague judges risk and gets help.',
      },
      2: {
        heading: 'Use a card, ask seniors',
        text: 'You check danger signs, but look up place and numbers only once trouble starts.',
      },
      3: {
        heading: 'Get help there, hand over',
        text: 'You check that remote care fits, have local emergency contacts ready and stay on.',
      },
      4: {
        heading: 'Catch faint signs',
        text: 'You pick up hints of decline, abuse or self-harm, and stay while colleagues get help.',
      },
      5: {
        heading: 'Design and drill crisis steps',
        text: 'You write the triage steps, review what went wrong and teach from it.',
      },
    },
    whyWeAsk: 'The emergency number you dial may reach help near you, not near the patient.',
    supports: ['aamc', 'ctibs', 'hhs', 'aaacn'],
    nonClinical: {
      question: 'What do you do when a patient may be in danger?',
      behaviours: {
        1: {
          heading: 'Let others act',
          text: 'You have not met this yet, or someone else spots danger and gets help.',
        },
        2: {
          heading: 'Use a card, ask colleagues',
          text: 'You check danger signs, and a colleague tells you what to do or say.',
        },
        3: {
          heading: 'Stop, get help, hand over',
          text: 'You ask at once where the person is, and stay until someone takes over.',
        },
        4: {
          heading: 'Catch hints, use the team',
          text: 'You ask about a shaky voice or odd message, and stay while colleagues get help.',
        },
        5: {
          heading: 'Write the steps, run drills',
          text: 'You work with a clinician, review what went wrong and teach others.',
        },
      },
    },
  },
  {
    skill: 'TRB-4',
    question: 'How do you help patients or colleagues with technology?',
    behaviours: {
      1: {
        heading: 'Pass it on',
        text: 'You have not done this yet, or you take over and do it for them.',
      },
      2: {
        heading: 'Read steps from a guide',
        text: 'You solve simple problems and call in a colleague for anything else.',
      },
      3: {
        heading: 'Guide step by step',
        text: 'You ask what they see, confirm each step, note the problem and check back.',
      },
      4: {
        heading: 'Coach until they manage alone',
        text: 'You adapt to sight, hearing, language or stress, and write guides for repeat problems.',
      },
      5: {
        heading: 'Train helpers, remove causes',
        text: 'You set how help is given, and use figures to get products changed.',
      },
    },
    whyWeAsk: 'Kind, clear help lets more people use remote care, and lets them do it alone next time.',
    supports: ['hhs', 'epas', 'hitcomp'],
  },
  {
    skill: 'TRB-5',
    question: 'How do you keep to the law when the patient is somewhere else?',
    behaviours: {
      1: {
        heading: 'Go by rules at home',
        text: 'You have not looked up another place yet, or someone else does.',
      },
      2: {
        heading: 'Ask, or use a list',
        text: 'You find out which rules apply, though at times only after the work.',
      },
      3: {
        heading: 'Check before you begin',
        text: 'An official page shows that your work is allowed there, or you pass it on.',
      },
      4: {
        heading: 'Solve the hard cases',
        text: 'You settle questions of travel, minors or unclear rules, and tell others of changes.',
      },
      5: {
        heading: 'Set policy, track new rules',
        text: 'You work with a lawyer, train others and check that policy is followed.',
      },
    },
    whyWeAsk: 'In the US the rules follow the patient’s place. Elsewhere that can differ, and rules change.',
    supports: ['aamc', 'ctibs'],
    nonClinical: {
      question: 'How do you keep to your role and the law when patients are elsewhere?',
      behaviours: {
        1: {
          heading: 'Leave the rules to others',
          text: 'You do your part, and have not looked up another place’s rules yet.',
        },
        2: {
          heading: 'Ask, or use a list',
          text: 'You find out what is allowed, though at times only after the work.',
        },
        3: {
          heading: 'Check before you act',
          text: 'You look on an official page, and pass on what is not your role.',
        },
        4: {
          heading: 'Solve the hard cases',
          text: 'You get unclear cases settled, such as travel or minors, and share rule changes.',
        },
        5: {
          heading: 'Set policy, track new rules',
          text: 'You work with a lawyer, train others and check that policy is followed.',
        },
      },
    },
  },
  {
    skill: 'TRB-6',
    question: 'How do you learn from feedback and improve the service?',
    behaviours: {
      1: {
        heading: 'Stay with what you know',
        text: 'You have not asked for feedback yet, and others plan the changes.',
      },
      2: {
        heading: 'Learn when told to',
        text: 'You copy a colleague, and take feedback when it comes, without a goal.',
      },
      3: {
        heading: 'Ask, then plan',
        text: 'You have others watch or rate your work, and set a goal with a date.',
      },
      4: {
        heading: 'Test small changes',
        text: 'You compare figures before and after a change, and share with colleagues what worked.',
      },
      5: {
        heading: 'Lead how the team learns',
        text: 'You run the team’s reviews, coach others’ improvements and present what was learned.',
      },
    },
    whyWeAsk:
      'In one review, doctors’ own ratings often showed little link to outside measures, so a second view helps.',
    supports: ['fourps', 'aamc', 'hee', 'digcomp'],
  },
];
