import type { RatingItem } from '#content/types.ts';

/** The rating items of the communication questionnaire, COM-1 to COM-6. */
export const communicationRatings: readonly RatingItem[] = [
  {
    skill: 'COM-1',
    question: 'How do you open a visit or call with a patient?',
    behaviours: {
      1: {
        heading: 'Start with the problem',
        text: 'You have not done this yet, or someone else checks identity and consent.',
      },
      2: {
        heading: 'Use a script, with gaps',
        text: 'You check who the patient is, but at times miss place, privacy or consent.',
      },
      3: {
        heading: 'Cover every point unprompted',
        text: 'You check identity, place, call-back number and privacy, get consent and agree on an agenda.',
      },
      4: {
        heading: 'Handle hard openings',
        text: 'You change the plan when a patient is driving, overheard or pressured by someone nearby.',
      },
      5: {
        heading: 'Coach others on openings',
        text: 'You write your team’s opening, watch colleagues use it and count what gets missed.',
      },
    },
    whyWeAsk: 'In a one-case exam of about 120 students, only about one in five checked the talk was private.',
    supports: ['aamc', 'ctibs', 'hhs', 'ata'],
    nonClinical: {
      question: 'How do you open a call, chat or session?',
      behaviours: {
        1: {
          heading: 'Start with the request',
          text: 'You have not done this yet, or someone else checks who the person is.',
        },
        2: {
          heading: 'Use a script, with gaps',
          text: 'You check the name, but at times miss place, privacy or permission.',
        },
        3: {
          heading: 'Cover every point unprompted',
          text: 'You check identity, place and who can hear, ask permission and agree on next steps.',
        },
        4: {
          heading: 'Handle hard openings',
          text: 'You change the plan when someone is driving, overheard or pressured by a person nearby.',
        },
        5: {
          heading: 'Coach others on openings',
          text: 'You write your team’s opening, review colleagues’ contacts and count what gets missed.',
        },
      },
    },
  },
  {
    skill: 'COM-2',
    question: 'How do you show on camera that you are listening?',
    behaviours: {
      1: {
        heading: 'Look at other screens',
        text: 'You have not met people on video yet, or you read and type in silence.',
      },
      2: {
        heading: 'Look up when reminded',
        text: 'A note or colleague reminds you to face the camera and let people finish.',
      },
      3: {
        heading: 'Stay present without reminders',
        text: 'You look near the camera, leave pauses and say why you look away or type.',
      },
      4: {
        heading: 'Spot small cues',
        text: 'You ask about small changes in face or voice, even by phone or with lag.',
      },
      5: {
        heading: 'Coach from real calls',
        text: 'You review colleagues’ calls with permission, give feedback and use ratings to improve the service.',
      },
    },
    whyWeAsk: 'On video, looking away or typing in silence can seem like not listening, even when you are.',
    supports: ['aamc', 'ctibs', 'epas'],
  },
  {
    skill: 'COM-3',
    question: 'How do you handle strong feelings or hard news at a distance?',
    behaviours: {
      1: {
        heading: 'Keep to the facts',
        text: 'You have not had such a talk yet, or others handle tears and anger.',
      },
      2: {
        heading: 'Offer a learned phrase',
        text: 'You notice clear distress, but a colleague joins you or takes the hard part.',
      },
      3: {
        heading: 'Name the feeling, then wait',
        text: 'You check who is there before hard news, and agree on support afterward.',
      },
      4: {
        heading: 'Stay through anger or silence',
        text: 'You carry on with the camera off, and arrange an in-person talk when needed.',
      },
      5: {
        heading: 'Train and support colleagues',
        text: 'You run practice cases, set how hard news is given and debrief staff.',
      },
    },
    whyWeAsk: 'You cannot pass a tissue through a screen; words, silence and timing carry the care.',
    supports: ['aamc', 'ctibs'],
    nonClinical: {
      question: 'How do you respond to someone upset, by phone, video or message?',
      behaviours: {
        1: {
          heading: 'Keep to the task',
          text: 'You have not met this yet, or someone else handles angry or tearful people.',
        },
        2: {
          heading: 'Offer a learned phrase',
          text: 'You notice clear anger or tears, but a colleague joins or takes over.',
        },
        3: {
          heading: 'Name the feeling, then help',
          text: 'You say sorry for the trouble, meet the urgent need and agree on next steps.',
        },
        4: {
          heading: 'Stay through anger or silence',
          text: 'You carry on with the camera off, and bring in a clinician when needed.',
        },
        5: {
          heading: 'Train and support colleagues',
          text: 'You run practice calls, set how complaints are answered and debrief staff.',
        },
      },
    },
  },
  {
    skill: 'COM-4',
    question: 'How do you explain something and end the talk?',
    behaviours: {
      1: {
        heading: 'Explain once, in work terms',
        text: 'You ask “Any questions?” at the end, or someone else does the explaining.',
      },
      2: {
        heading: 'Reword when asked',
        text: 'You rely on a ready leaflet or guide, or a colleague helps you wrap up.',
      },
      3: {
        heading: 'Plain words, then teach-back',
        text: 'You ask people to say it back, and send the next steps in writing.',
      },
      4: {
        heading: 'Check each small part',
        text: 'You draw, share a screen or simplify numbers for people who find it hard.',
      },
      5: {
        heading: 'Coach others, test materials',
        text: 'You build guides with the people who use them and measure what they can repeat.',
      },
    },
    whyWeAsk: 'A yes to “Is that clear?” says little; saying it back shows whether the plan came across.',
    supports: ['ahrq', 'aaacn', 'aamc'],
  },
  {
    skill: 'COM-5',
    question: 'How do you work across languages, cultures, ages and abilities?',
    behaviours: {
      1: {
        heading: 'Work one way with everyone',
        text: 'So far, a relative interprets, or someone else sees to other languages and needs.',
      },
      2: {
        heading: 'Ask, then get help',
        text: 'You ask about language and format, but a colleague finds the interpreter, often late.',
      },
      3: {
        heading: 'Plan before you meet',
        text: 'You arrange a trained interpreter or another format, and speak directly to the person.',
      },
      4: {
        heading: 'Adapt, and speak up',
        text: 'You brief interpreters, adjust to age or disability, and object when someone is left out.',
      },
      5: {
        heading: 'Close gaps in the service',
        text: 'You compare who is reached, train others and change rules with those left out.',
      },
    },
    whyWeAsk: 'When words or ways do not fit, people can miss care that others get.',
    supports: ['aamc', 'ctibs', 'clas', 'whoitu'],
  },
  {
    skill: 'COM-6',
    question: 'How do you hand over work when your team is spread out?',
    behaviours: {
      1: {
        heading: 'Leave a short note',
        text: 'You work alone so far, or you write “please see” for whoever is next.',
      },
      2: {
        heading: 'Use a form, with help',
        text: 'You fill in a form, and a colleague adds the facts or the request you left out.',
      },
      3: {
        heading: 'Hand over clearly',
        text: 'You give situation, background, view and request, and have urgent points said back.',
      },
      4: {
        heading: 'Close gaps between teams',
        text: 'You lead short check-ins, keep a shared task list and speak up about risk.',
      },
      5: {
        heading: 'Design and teach handoffs',
        text: 'You set who does what, count where handoffs fail and fix the cause.',
      },
    },
    whyWeAsk: 'When a team cannot meet in the hall, what is not passed on clearly can be lost.',
    supports: ['teamstepps', 'aamc', 'ama', 'aaacn'],
  },
];
