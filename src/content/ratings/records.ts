import type { RatingItem } from '#content/types.ts';

/** The rating items of the Records questionnaire, EHR-1 to EHR-6. */
export const recordsRatings: readonly RatingItem[] = [
  {
    skill: 'EHR-1',
    question: 'How do you write notes or reports for remote care?',
    whyWeAsk: 'A good note lets the next person act safely without having been there.',
    supports: ['aamc', 'ctibs', 'aaacn', 'jointcommission'],
    behaviours: {
      1: {
        heading: 'No remote notes yet',
        text: 'You have not written these, or yours leave out that care was remote.',
      },
      2: {
        heading: 'Fill in what is asked',
        text: 'You state how care was given when the form asks, and finish after reminders.',
      },
      3: {
        heading: 'Complete note, same day',
        text: 'You record how care was given and, for visits, both locations, consent and everyone present.',
      },
      4: {
        heading: 'Clear when things go wrong',
        text: 'You also write what you could not assess and how that changed your advice.',
      },
      5: {
        heading: 'Set the standard',
        text: 'You design your team’s template, check samples against it and teach with real examples.',
      },
    },
    nonClinical: {
      question: 'How do you write up calls, contacts and requests?',
      behaviours: {
        1: {
          heading: 'No write-ups yet',
          text: 'You have not written up contacts, or someone else does it for you.',
        },
        2: {
          heading: 'Fill in what is asked',
          text: 'You enter who and when, and a colleague asks for what is missing.',
        },
        3: {
          heading: 'Complete entry, same day',
          text: 'Without a reminder, you write who took part, what was asked and what comes next.',
        },
        4: {
          heading: 'Clear when things go wrong',
          text: 'When a call or request breaks off, a colleague can continue from your entry alone.',
        },
        5: {
          heading: 'Set the standard',
          text: 'You design your team’s form, check samples of entries and teach with real examples.',
        },
      },
    },
  },
  {
    skill: 'EHR-2',
    question: 'How do you find and check health records?',
    whyWeAsk: 'A mistake in a record can be copied on and follow a patient for years.',
    supports: ['safer', 'tiger', 'compdig', 'adha'],
    behaviours: {
      1: {
        heading: 'Others look things up',
        text: 'You have not searched health records yet, or you ask someone else to.',
      },
      2: {
        heading: 'Find things by set steps',
        text: 'You use steps you were shown, and match name and birth date when reminded.',
      },
      3: {
        heading: 'Right record, no reminder',
        text: 'You match name and birth date, and check copied text and AI drafts before use.',
      },
      4: {
        heading: 'Find and fix errors',
        text: 'You also spot duplicates and facts that clash, and get them corrected by the rules.',
      },
      5: {
        heading: 'Lead record quality',
        text: 'You lead checks and the response to mix-ups, and teach others to check AI drafts.',
      },
    },
  },
  {
    skill: 'EHR-3',
    question: 'How do you handle remote orders, prescriptions or results?',
    whyWeAsk: 'A result that nobody acts on can harm a patient, even when the test was right.',
    supports: ['safer', 'ashp', 'ctibs', 'fourps'],
    behaviours: {
      1: {
        heading: 'Not handling these yet',
        text: 'You have not had to do this, or someone else does it for you.',
      },
      2: {
        heading: 'Common ones, with help',
        text: 'You work from a list, and a colleague helps with warnings or whom to tell.',
      },
      3: {
        heading: 'Checked, with clear follow-up',
        text: 'You look for mistakes in each one, and name who will act by when.',
      },
      4: {
        heading: 'Tracked until done',
        text: 'You chase open items across shifts, and find another way when one is blocked.',
      },
      5: {
        heading: 'Design how results are followed',
        text: 'You review missed results or prescribing errors with the team, and teach others.',
      },
    },
    nonClinical: {
      question: 'How do you pass on orders, referrals and results?',
      behaviours: {
        1: {
          heading: 'Others pass these on',
          text: 'You have not done this yet, or someone else does it for you.',
        },
        2: {
          heading: 'Follow the steps shown',
          text: 'You ask where each one goes, or someone checks before you send it.',
        },
        3: {
          heading: 'Right person, receipt confirmed',
          text: 'You use the approved route and leave what it means to clinical staff.',
        },
        4: {
          heading: 'Find what is stuck',
          text: 'You notice late or lost items and chase each across sites until it arrives.',
        },
        5: {
          heading: 'Improve the whole route',
          text: 'With clinical staff, you change steps where items get lost, and train others.',
        },
      },
    },
  },
  {
    skill: 'EHR-4',
    question: 'How do you handle messages, home readings and photos?',
    whyWeAsk: 'A message or a home reading can be the first sign of trouble, and it can sit unread.',
    supports: ['aamc', 'ctibs', 'hhs', 'adha'],
    behaviours: {
      1: {
        heading: 'Not handling these yet',
        text: 'You have not dealt with these, or someone else does it for you.',
      },
      2: {
        heading: 'Routine ones, with templates',
        text: 'You answer simple messages when reminded and ask a colleague about symptoms or readings.',
      },
      3: {
        heading: 'Sorted by urgency',
        text: 'You move risky messages to a call, and check how readings or photos were taken.',
      },
      4: {
        heading: 'Catch silence and gaps',
        text: 'You also act when a patient goes quiet, readings stop or a trend builds slowly.',
      },
      5: {
        heading: 'Design the message service',
        text: 'You plan who watches when, review late replies and missed alerts, and teach others.',
      },
    },
    nonClinical: {
      question: 'How do you handle messages and readings from home?',
      behaviours: {
        1: {
          heading: 'Not handling these yet',
          text: 'You have not dealt with these, or someone else does it for you.',
        },
        2: {
          heading: 'Routine ones, by set steps',
          text: 'You answer, log or file simple ones, and ask a colleague which are urgent.',
        },
        3: {
          heading: 'Urgent ones handed on',
          text: 'You tell clinical staff at once about worrying messages or readings, and record it.',
        },
        4: {
          heading: 'Catch silence and gaps',
          text: 'You also find out why people went quiet, readings stopped or messages sat waiting.',
        },
        5: {
          heading: 'Design the message service',
          text: 'With clinical staff, you plan who watches when, review late replies and teach others.',
        },
      },
    },
  },
  {
    skill: 'EHR-5',
    question: 'How do you protect private health information?',
    whyWeAsk: 'One stolen password can expose many records, and one overheard call can break a patient’s trust.',
    supports: ['aamc', 'ctibs', 'hee', 'digcomp'],
    behaviours: {
      1: {
        heading: 'Still learning the rules',
        text: 'You have not handled it yet, or you still share logins or leave screens open.',
      },
      2: {
        heading: 'Follow rules when reminded',
        text: 'You use your own login, but need prompts to lock screens or move calls.',
      },
      3: {
        heading: 'Protect it without reminders',
        text: 'You lock screens, open only what you need and report odd emails at once.',
      },
      4: {
        heading: 'Spot risks around you',
        text: 'You also notice colleagues’ shortcuts or listeners on a call, and offer safer ways.',
      },
      5: {
        heading: 'Lead on privacy',
        text: 'You lead risk reviews or drills, write rules and coach teams after mistakes.',
      },
    },
  },
  {
    skill: 'EHR-6',
    question: 'How do you handle visit data for bills and reports?',
    whyWeAsk: 'Wrong visit data can mean unpaid bills, and reports that hide who is left out.',
    supports: ['fourps', 'hitcomp', 'compdig'],
    behaviours: {
      1: {
        heading: 'Not handling this yet',
        text: 'You have not used such data, or someone else does it for you.',
      },
      2: {
        heading: 'From a list, then checked',
        text: 'You pick codes or read reports as they come, and someone else fixes errors.',
      },
      3: {
        heading: 'Complete, by current rules',
        text: 'You record or check how and where care took place, and find causes of errors.',
      },
      4: {
        heading: 'See patterns over time',
        text: 'You also warn the team when codes or counts shift, or groups are left out.',
      },
      5: {
        heading: 'Set definitions and teach',
        text: 'You run data checks across teams and prepare them for rule changes.',
      },
    },
  },
];
