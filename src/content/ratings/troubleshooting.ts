import type { RatingItem } from '#content/types.ts';

/** The rating items of the troubleshooting questionnaire, TRB-1 to TRB-6. */
export const troubleshootingRatings: readonly RatingItem[] = [
  {
    skill: 'TRB-1',
    question: 'Which of these describes what you do when sound, picture or connection fails?',
    behaviours: {
      1: {
        heading: 'Wait for someone to fix it',
        text: 'You have not had to fix this yet, or you try a thing or two and then wait for IT or a colleague.',
      },
      2: {
        heading: 'Try the basics from a card',
        text: 'You check mute and volume and join again, with a card or a colleague’s help. You fix your own side only.',
      },
      3: {
        heading: 'Go through checks in order',
        text: 'You find out which side fails, try the quickest fix first and guide the other person. After a set time you stop and use the backup.',
      },
      4: {
        heading: 'Fix odd faults, keep going',
        text: 'You fix odd faults of devices, browsers and weak lines. Meanwhile you keep the visit or work going by another route, and you log repeat faults.',
      },
      5: {
        heading: 'Build the checks others use',
        text: 'You write the steps and test pages that others follow. You train people, track the time to fix and find causes with suppliers.',
      },
    },
    whyWeAsk: 'Each minute spent on sound or picture is a minute taken from care.',
    supports: ['aamc', 'ctibs', 'digcomp', 'hhs'],
  },
  {
    skill: 'TRB-2',
    question: 'Which of these describes how you keep work going when video, records, power or network go down?',
    behaviours: {
      1: {
        heading: 'Stop until it works again',
        text: 'You have not been through an outage yet, or you cancel and wait. You would have to ask where the backup plan is.',
      },
      2: {
        heading: 'Follow others through it',
        text: 'You know where the backup plan is kept. In an outage you do what colleagues tell you and use its forms with help.',
      },
      3: {
        heading: 'Switch by the plan',
        text: 'You agree on a backup before you start. Within minutes you switch to phone, paper or another way that fits, and fill in records later.',
      },
      4: {
        heading: 'Rank by risk, run several routes',
        text: 'When much fails at once, you decide by risk what comes first. You run several backups, keep everyone informed and lead a review afterward.',
      },
      5: {
        heading: 'Write and drill the plan',
        text: 'You write the backup plan and run drills with the team, one for a cyberattack. You show that recovery got faster.',
      },
    },
    whyWeAsk: 'Systems will fail at some point, and patients still need care on that day.',
    supports: ['safer', 'aamc', 'jointcommission', 'fourps'],
  },
  {
    skill: 'TRB-3',
    question: 'Which of these describes how you deal with risk to a patient who is far away?',
    behaviours: {
      1: {
        heading: 'Let others decide and act',
        text: 'You have not met danger at a distance yet. A colleague decides whether remote care fits and gets help when it is needed.',
      },
      2: {
        heading: 'Use a card, ask a senior',
        text: 'You check danger signs on a card and ask a senior what to do. You look up place and numbers once trouble starts.',
      },
      3: {
        heading: 'Get help there, then hand over',
        text: 'You check whether remote care fits, with local emergency contacts at hand. When danger shows, you get help there and stay until someone takes over.',
      },
      4: {
        heading: 'Catch faint signs, use the team',
        text: 'You pick up faint signs of decline, abuse or self-harm and act. You have colleagues call for help while you stay on the case.',
      },
      5: {
        heading: 'Design and drill crisis steps',
        text: 'You write the steps for triage and crisis, and run drills. You review what went wrong and teach others from it.',
      },
    },
    whyWeAsk: 'The emergency number you dial may reach help near you, not near the patient.',
    supports: ['aamc', 'ctibs', 'hhs', 'aaacn'],
    nonClinical: {
      question: 'Which of these describes what you do when you notice that a patient may be in danger?',
      behaviours: {
        1: {
          heading: 'Let others notice and act',
          text: 'You have not met this yet, or you finish your task and mention it later. Someone else spots danger and gets help.',
        },
        2: {
          heading: 'Use a card, ask a colleague',
          text: 'You check danger signs on a card, or ask a colleague whether this counts. They tell you what to say or make the call.',
        },
        3: {
          heading: 'Stop, get help, hand over',
          text: 'You stop your task, ask where the person is and get emergency help or a clinician at once. You stay until someone takes over.',
        },
        4: {
          heading: 'Catch hints, use the team',
          text: 'You pick up hints, such as a shaky voice or odd messages, and ask about them. You stay in contact while a colleague gets help.',
        },
        5: {
          heading: 'Write the steps, run drills',
          text: 'You write the danger steps for the team with a clinician, and run drills. You review what went wrong and teach others from it.',
        },
      },
    },
  },
  {
    skill: 'TRB-4',
    question: 'Which of these describes how you help patients or colleagues with technology?',
    behaviours: {
      1: {
        heading: 'Pass it on, or take over',
        text: 'You have not done this yet, or you pass people on to someone else. Or you take over and do it for them.',
      },
      2: {
        heading: 'Read the steps aloud',
        text: 'You read steps from a guide and solve simple problems. Early on you call in a colleague, who has to ask for the details.',
      },
      3: {
        heading: 'One step, check, follow up',
        text: 'You ask what they see, give one step at a time and confirm it worked. You note device, time and problem, and check back.',
      },
      4: {
        heading: 'Teach until they manage alone',
        text: 'You adapt to hearing, sight, language or stress, and coach until they can do it alone. You spot repeat problems and write the guide.',
      },
      5: {
        heading: 'Train helpers, remove causes',
        text: 'You run how help is given and train the helpers. You use figures on repeat problems to get the product or the rules changed.',
      },
    },
    whyWeAsk: 'Kind, clear help lets more people use remote care, and lets them do it alone next time.',
    supports: ['hhs', 'epas', 'hitcomp'],
  },
  {
    skill: 'TRB-5',
    question: 'Which of these describes how you work within the law of the place where the patient is?',
    behaviours: {
      1: {
        heading: 'Go by the rules at home',
        text: 'You go by the rules you know from your own place. You have not looked up another place yet, or someone else does.',
      },
      2: {
        heading: 'Ask, or use a list',
        text: 'You ask a manager or follow a list to see which rules apply. At times you check only after the work is done.',
      },
      3: {
        heading: 'Check before you begin',
        text: 'Before you begin, you check where the patient is and, on an official page, that you are licensed there. If not, you pass the work to someone who is.',
      },
      4: {
        heading: 'Solve the hard cases',
        text: 'You solve cases such as travel, minors or several states or countries. You weigh what is right where rules are silent, and tell the team when rules change.',
      },
      5: {
        heading: 'Set policy, track new rules',
        text: 'You write policy with a lawyer and track new rules. You advise leaders, train others and check that the policy is followed.',
      },
    },
    whyWeAsk: 'The rules usually follow the place where the patient is, and they change.',
    supports: ['aamc', 'ctibs'],
    nonClinical: {
      question: 'Which of these describes how you keep to your role and to the law where the patient is?',
      behaviours: {
        1: {
          heading: 'Leave the rules to others',
          text: 'You do your part, and someone else decides what is allowed. You have not looked up a rule for another place yet.',
        },
        2: {
          heading: 'Ask, or use a list',
          text: 'You ask a manager or follow a list to see what is allowed. At times you check only after the work is done.',
        },
        3: {
          heading: 'Check before you act',
          text: 'Before you book, advise or share data, you check on an official page what is allowed where the patient is. You pass on what is not your role.',
        },
        4: {
          heading: 'Solve the hard cases',
          text: 'You get the right people to settle cases such as travel, minors or several states. You speak up when something seems unfair, and tell the team when rules change.',
        },
        5: {
          heading: 'Set policy, track new rules',
          text: 'You write policy with a lawyer and track new rules. You advise leaders, train others and check that the policy is followed.',
        },
      },
    },
  },
  {
    skill: 'TRB-6',
    question: 'Which of these describes how you learn from feedback and improve the service?',
    behaviours: {
      1: {
        heading: 'Stay with what you know',
        text: 'You work with the tools you know. You have not asked for feedback yet, and others plan the changes.',
      },
      2: {
        heading: 'Learn when told to',
        text: 'You learn a new tool when you have to, by copying a colleague. You take feedback when it comes, without a set goal.',
      },
      3: {
        heading: 'Ask for feedback, set a goal',
        text: 'You try new features before you need them. You ask others to watch or rate your work, and set one clear goal with a date.',
      },
      4: {
        heading: 'Test small changes with data',
        text: 'You test small changes and compare figures before and after. You share what worked, and work in a new system within days.',
      },
      5: {
        heading: 'Lead how the team learns',
        text: 'You run how the team reviews its work and plans for change. You coach others to lead improvements and present what was learned.',
      },
    },
    whyWeAsk:
      'In one review, doctors’ own ratings often showed little link to outside measures, so a second view helps.',
    supports: ['fourps', 'aamc', 'hee', 'digcomp'],
  },
];
