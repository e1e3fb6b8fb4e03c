import type { RatingItem } from '#content/types.ts';

/** The rating items of the communication questionnaire, COM-1 to COM-6. */
export const communicationRatings: readonly RatingItem[] = [
  {
    skill: 'COM-1',
    question: 'Which of these describes how you open a video visit or call with a patient?',
    behaviours: {
      1: {
        heading: 'Start with the problem',
        text: 'You have not opened a visit yet, or you start with the problem. Someone else checks identity, place and consent.',
      },
      2: {
        heading: 'Follow a script, with gaps',
        text: 'You read from a script, or a colleague prompts you. You check who the patient is, but at times miss place, privacy or consent.',
      },
      3: {
        heading: 'Cover every point, no prompt',
        text: 'You check identity, place, call-back number and who can hear. You explain what remote care cannot do, get consent and agree on an agenda.',
      },
      4: {
        heading: 'Change the plan when needed',
        text: 'You cover every point warmly in about two minutes. You change the plan when a patient is driving, overheard or under pressure from someone nearby.',
      },
      5: {
        heading: 'Coach others on openings',
        text: 'You write the opening that your team uses. You watch colleagues open visits, give them feedback and count which points get missed.',
      },
    },
    whyWeAsk:
      'In a one-case exam of about 120 students, only about one in five checked that the patient could talk in private.',
    supports: ['aamc', 'ctibs', 'hhs', 'ata'],
    nonClinical: {
      question: 'Which of these describes how you open a call, a chat or a session?',
      behaviours: {
        1: {
          heading: 'Start with the request',
          text: 'You have not opened a call or session yet, or you start with the request. Someone else checks who the person is.',
        },
        2: {
          heading: 'Follow a script, with gaps',
          text: 'You read from a script, or a colleague prompts you. You check the name, but at times miss place, privacy or permission.',
        },
        3: {
          heading: 'Cover every point, no prompt',
          text: 'You check who the person is, where they are, and who can see or hear. You ask permission, take a call-back number and agree on what comes next.',
        },
        4: {
          heading: 'Change the plan when needed',
          text: 'You cover every point warmly in about two minutes. You change the plan when someone is driving, overheard or under pressure from someone nearby.',
        },
        5: {
          heading: 'Coach others on openings',
          text: 'You write the opening that your team uses. You watch or read colleagues’ contacts, give feedback and count which points get missed.',
        },
      },
    },
  },
  {
    skill: 'COM-2',
    question: 'Which of these describes how you act on camera so that people can tell you are listening?',
    behaviours: {
      1: {
        heading: 'Look at other screens',
        text: 'You have not met people on video yet, or you read and type in silence with your eyes elsewhere.',
      },
      2: {
        heading: 'Look and pause when reminded',
        text: 'You greet people by name. A note or a colleague reminds you to look toward the camera and to let people finish.',
      },
      3: {
        heading: 'Look, pause, say what you do',
        text: 'You look near the camera, nod and leave short pauses. You say so when you look away or type, and why.',
      },
      4: {
        heading: 'Spot small cues and ask',
        text: 'You notice a small change in face or voice and ask about it. You match your pace to the person and to any lag, by phone too.',
      },
      5: {
        heading: 'Coach others from real calls',
        text: 'You give colleagues feedback on calls that you watch or record with permission. You use ratings from the people they meet to improve the service.',
      },
    },
    whyWeAsk: 'On video, looking away or typing in silence can seem like not listening, even when you are.',
    supports: ['aamc', 'ctibs', 'epas'],
  },
  {
    skill: 'COM-3',
    question: 'Which of these describes how you respond to strong feelings or give hard news at a distance?',
    behaviours: {
      1: {
        heading: 'Keep to the facts',
        text: 'You have not had such a talk at a distance yet, or you give the facts and move on. Others handle tears or anger.',
      },
      2: {
        heading: 'Say a kind phrase, get help',
        text: 'You notice clear distress and use a phrase you have learned. A colleague joins you or takes over the hard part.',
      },
      3: {
        heading: 'Name the feeling and wait',
        text: 'You name the feeling and give it time. Before hard news you check who is there, and afterward you agree on support.',
      },
      4: {
        heading: 'Handle anger, silence, camera off',
        text: 'You carry on the talk through anger, long silence or a camera turned off. You arrange a talk in person when distance makes it worse.',
      },
      5: {
        heading: 'Train and support colleagues',
        text: 'You train others with practice cases and set how serious news is given by video. You debrief staff after hard calls and learn from complaints.',
      },
    },
    whyWeAsk: 'You cannot hand over a tissue through a screen, so words, silence and timing have to carry the care.',
    supports: ['aamc', 'ctibs'],
    nonClinical: {
      question: 'Which of these describes how you respond when someone is upset on a call or in a message?',
      behaviours: {
        1: {
          heading: 'Keep to the task',
          text: 'You have not met this yet, or you go on with the task. Someone else takes people who are angry or in tears.',
        },
        2: {
          heading: 'Say a kind phrase, get help',
          text: 'You notice clear anger or tears and use a phrase from a script. A colleague joins you or takes over the hard part.',
        },
        3: {
          heading: 'Name the feeling, then help',
          text: 'You name the feeling and say sorry for the trouble before you solve anything. You deal with the most urgent need and agree on a next step.',
        },
        4: {
          heading: 'Handle anger, silence, camera off',
          text: 'You bring down strong anger, and stay with someone in silence or off camera. You arrange a clinician or a talk in person when that helps more.',
        },
        5: {
          heading: 'Train and support colleagues',
          text: 'You train others with practice calls and set how the team answers complaints. You debrief staff after hard calls and get the causes fixed.',
        },
      },
    },
  },
  {
    skill: 'COM-4',
    question: 'Which of these describes how you explain something and end the talk?',
    behaviours: {
      1: {
        heading: 'Explain once, in work words',
        text: 'You explain in the terms of your field and ask “Any questions?” at the end, or someone else does the explaining.',
      },
      2: {
        heading: 'Reword when asked',
        text: 'You put a hard term in plain words when someone asks. You lean on a ready leaflet or guide, or a colleague helps you wrap up.',
      },
      3: {
        heading: 'Plain words, then teach-back',
        text: 'You use everyday words. At the end you ask people to say it back, to check your explaining, and send next steps in writing.',
      },
      4: {
        heading: 'Check part by part, adapt',
        text: 'You explain in small parts and check each one. You draw, share your screen or make numbers simple for people who find it hard.',
      },
      5: {
        heading: 'Coach others, test materials',
        text: 'You make guides together with the people who use them. You watch colleagues explain, give feedback and measure what people can say back.',
      },
    },
    whyWeAsk: 'A yes to “Is that clear?” says little; saying it back shows whether the plan came across.',
    supports: ['ahrq', 'aaacn', 'aamc'],
  },
  {
    skill: 'COM-5',
    question: 'Which of these describes how you work with people of other languages, cultures, ages and abilities?',
    behaviours: {
      1: {
        heading: 'Work one way with everyone',
        text: 'You have worked in one way with everyone so far. A relative interprets, or someone else sees to other languages and needs.',
      },
      2: {
        heading: 'Ask, then get help',
        text: 'You ask which name, language and format a person prefers. A colleague helps you to find an interpreter or another format, often at the last minute.',
      },
      3: {
        heading: 'Arrange it before you meet',
        text: 'You ask ahead and arrange a trained interpreter or a format that fits. You speak to the person, not the interpreter, in short sentences.',
      },
      4: {
        heading: 'Adapt, and speak up',
        text: 'You brief the interpreter and handle delay or side talk. You adapt to age, disability or home, and speak up when someone is left out.',
      },
      5: {
        heading: 'Close gaps in the service',
        text: 'You compare who is reached by language, age and disability. You train others, and change rules together with people who were left out.',
      },
    },
    whyWeAsk: 'When words or ways do not fit, people can miss care that others get.',
    supports: ['aamc', 'ctibs', 'clas', 'whoitu'],
  },
  {
    skill: 'COM-6',
    question: 'Which of these describes how you hand over work in a team that is spread out?',
    behaviours: {
      1: {
        heading: 'Leave a note, or work alone',
        text: 'You work alone so far, or you leave a short “please see” for whoever comes next. Others do the handing over.',
      },
      2: {
        heading: 'Use a form, with help',
        text: 'You hand over with a form or a colleague’s help. You forward messages, but people have to ask what you want them to do.',
      },
      3: {
        heading: 'Hand over with a clear request',
        text: 'You give the situation, background, your view and your request in the right channel. You have urgent points said back to you.',
      },
      4: {
        heading: 'Sort out gaps between teams',
        text: 'You lead short check-ins and keep a shared list of who does what. You speak up about risk and settle mix-ups between sites.',
      },
      5: {
        heading: 'Design and teach handoffs',
        text: 'You set who does what and whom to call when it is urgent. You teach handoffs, count where they fail and fix the cause.',
      },
    },
    whyWeAsk: 'When a team cannot meet in the hall, what is not passed on clearly can be lost.',
    supports: ['teamstepps', 'aamc', 'ama', 'aaacn'],
  },
];
