import type { RatingItem } from '#content/types.ts';

/** The rating items of the Records questionnaire, EHR-1 to EHR-6. */
export const recordsRatings: readonly RatingItem[] = [
  {
    skill: 'EHR-1',
    question: 'Which of these describes the notes or reports you write for remote care?',
    whyWeAsk: 'A good note lets the next person act safely without having been there.',
    supports: ['aamc', 'ctibs', 'aaacn', 'jointcommission'],
    behaviours: {
      1: {
        heading: 'No remote notes yet',
        text: 'You have not written a note or report for remote care yet. Or your notes leave out that the visit was remote.',
      },
      2: {
        heading: 'Remote details when prompted',
        text: 'You state how and where the care was given because a form asks for it. A colleague checks your note or reminds you to finish it.',
      },
      3: {
        heading: 'Complete note, same day',
        text: 'You write how care was given, its limits and, for visits, both locations, consent and who was there. You finish the same day without a reminder.',
      },
      4: {
        heading: 'Clear notes when things go wrong',
        text: 'When a call drops or an image is poor, you also write what you could not assess and how that changed your advice. You fit ready-made text to each patient.',
      },
      5: {
        heading: 'Sets the team’s note standard',
        text: 'You design the note or report template your team uses and check samples against it. You teach with real examples and show that notes improve.',
      },
    },
    nonClinical: {
      question: 'Which of these describes how you write up calls, contacts and requests?',
      behaviours: {
        1: {
          heading: 'No write-ups yet',
          text: 'You have not written up a call, contact or request in a shared record yet, or someone else does it for you.',
        },
        2: {
          heading: 'Basic entry, with a check',
          text: 'You fill in who and when because the form asks for it. A colleague looks over your entry or asks you to add what is missing.',
        },
        3: {
          heading: 'Complete entry, same day',
          text: 'You write who took part, how and when, what was asked, what you did and what comes next. You finish the same day without a reminder.',
        },
        4: {
          heading: 'Clear entry when things go wrong',
          text: 'When a call drops or a request changes halfway, your entry also shows what happened and what is still open. A colleague can take over from it alone.',
        },
        5: {
          heading: 'Sets the standard for entries',
          text: 'You design the form or template your team uses and check samples against it. You teach with real examples and show that entries improve.',
        },
      },
    },
  },
  {
    skill: 'EHR-2',
    question: 'Which of these describes how you find and check what is in health records?',
    whyWeAsk: 'A mistake in a record can be copied on and follow a patient for years.',
    supports: ['safer', 'tiger', 'compdig', 'adha'],
    behaviours: {
      1: {
        heading: 'Others look things up for you',
        text: 'You have not looked things up in health records yet, or you ask someone else to find what you need.',
      },
      2: {
        heading: 'Finds things by set steps',
        text: 'You reach a record by steps you were shown, and ask for help beyond them. You match two details, such as name and birth date, when reminded.',
      },
      3: {
        heading: 'Right record, checked text',
        text: 'You find what you need in time and match two details unprompted. You check copied text and AI drafts against the facts before you rely on or sign them.',
      },
      4: {
        heading: 'Finds and fixes record errors',
        text: 'You also spot duplicates, data under the wrong patient and facts that clash. You get them corrected by the set rules and find missing records from elsewhere.',
      },
      5: {
        heading: 'Leads record quality',
        text: 'You run checks on record quality and lead the response to serious mix-ups. You set or teach how others reuse text and check AI drafts.',
      },
    },
  },
  {
    skill: 'EHR-3',
    question: 'Which of these describes how you handle orders, prescriptions or results from a distance?',
    whyWeAsk: 'A result that nobody acts on can harm a patient, even when the test was right.',
    supports: ['safer', 'ashp', 'ctibs', 'fourps'],
    behaviours: {
      1: {
        heading: 'No remote orders or results yet',
        text: 'You have not handled orders, prescriptions or results from a distance yet, or someone else does it for you.',
      },
      2: {
        heading: 'Common ones, with help',
        text: 'You handle common orders, prescriptions or results from a list. A colleague helps you weigh warnings and decide who must be told.',
      },
      3: {
        heading: 'Checked, with a named owner',
        text: 'You check each order, prescription or result for mistakes and confirm where it must go. You name who will act on it, and by when.',
      },
      4: {
        heading: 'Tracked until it is done',
        text: 'You track open items until someone has acted, across sites and shifts. If cost, distance, a warning or an absent colleague blocks one, you find another way.',
      },
      5: {
        heading: 'Designs how results are followed',
        text: 'You design order sets or the way results are tracked. You review missed results or prescribing errors with the team and teach how to prevent them.',
      },
    },
    nonClinical: {
      question: 'Which of these describes how you help orders, referrals and results reach the right person?',
      behaviours: {
        1: {
          heading: 'Others pass these on',
          text: 'You have not helped to pass on an order, referral or result yet, or someone else does it for you.',
        },
        2: {
          heading: 'Passes on when shown how',
          text: 'You pass one on by steps you were given. You ask a colleague where it should go, or someone checks it before you send it.',
        },
        3: {
          heading: 'Right person, receipt confirmed',
          text: 'You send each one to the right person by the approved route and confirm that it arrived. You leave what it means to clinical staff.',
        },
        4: {
          heading: 'Finds what is stuck or lost',
          text: 'You notice items that are late, lost or sent to the wrong place. You follow each one, across sites and shifts, until the right person has it.',
        },
        5: {
          heading: 'Improves the whole route',
          text: 'You map where orders or results get lost and change the steps with clinical staff. You count whether fewer go missing and train others.',
        },
      },
    },
  },
  {
    skill: 'EHR-4',
    question: 'Which of these describes how you handle messages, and readings or photos from home?',
    whyWeAsk: 'A message or a home reading can be the first sign of trouble, and it can sit unread.',
    supports: ['aamc', 'ctibs', 'hhs', 'adha'],
    behaviours: {
      1: {
        heading: 'Not handling these yet',
        text: 'You have not answered messages or used readings or photos sent from home yet, or someone else deals with them for you.',
      },
      2: {
        heading: 'Routine ones, with templates',
        text: 'You answer simple messages with ready-made text and reply on time when reminded. You ask a colleague about symptoms, readings or photos.',
      },
      3: {
        heading: 'Sorted by urgency, then answered',
        text: 'You sort by urgency and move risky messages to a call or visit. You check how a reading or photo was taken, and file your reply.',
      },
      4: {
        heading: 'Catches silence and gaps',
        text: 'You also notice the patient who went quiet, the missing readings and the slow trend, and act. You agree alert limits or reply times with your team.',
      },
      5: {
        heading: 'Designs the message service',
        text: 'You design who watches messages and home readings, when, and who steps in. You review late replies and missed alerts, and teach others.',
      },
    },
    nonClinical: {
      question: 'Which of these describes how you handle messages, and readings sent from home?',
      behaviours: {
        1: {
          heading: 'Not handling these yet',
          text: 'You have not dealt with patients’ messages or readings from home yet, or someone else does it for you.',
        },
        2: {
          heading: 'Routine ones, by set steps',
          text: 'You answer, log or file simple ones with ready-made text or set steps. You ask a colleague which ones are urgent or look wrong.',
        },
        3: {
          heading: 'Sorted by urgency, handed on',
          text: 'You sort by urgency and tell clinical staff at once about symptoms or worrying readings. You handle the rest in full and record what you did.',
        },
        4: {
          heading: 'Catches silence and gaps',
          text: 'You also notice people who went quiet, readings that stopped or look odd, and messages left waiting. You find out why and get it put right.',
        },
        5: {
          heading: 'Designs the message service',
          text: 'You plan with clinical staff who watches messages and home readings, and when. You review late replies and missed alerts, and teach others.',
        },
      },
    },
  },
  {
    skill: 'EHR-5',
    question: 'Which of these describes how you protect private health information at work?',
    whyWeAsk: 'One stolen password can expose many records, and one overheard call can break a patient’s trust.',
    supports: ['aamc', 'ctibs', 'hee', 'digcomp'],
    behaviours: {
      1: {
        heading: 'Still learning the rules',
        text: 'You have not handled private health information yet. Or you still share a login, leave screens open or use your own apps for it.',
      },
      2: {
        heading: 'Follows the rules when reminded',
        text: 'You use your own login and ask which tools are allowed. Someone reminds you to lock the screen, move a call or report a mistake.',
      },
      3: {
        heading: 'Locks, limits and reports',
        text: 'You use approved tools, lock your screen, keep calls private and open only what you need. You report odd emails and wrongly sent data at once.',
      },
      4: {
        heading: 'Spots risks around you',
        text: 'You also notice risky shortcuts by others, access that should have ended, or listeners at the far end of a call. You offer a safer way that works.',
      },
      5: {
        heading: 'Leads on privacy',
        text: 'You lead risk reviews, practice drills or checks of who opened which records. You write rules that people can follow and coach teams after mistakes.',
      },
    },
  },
  {
    skill: 'EHR-6',
    question: 'Which of these describes how you handle the data that make remote care payable and countable?',
    whyWeAsk: 'Wrong visit data can mean unpaid bills, and reports that hide who is left out.',
    supports: ['fourps', 'hitcomp', 'compdig'],
    behaviours: {
      1: {
        heading: 'No billing or report data yet',
        text: 'You have not recorded or used data for bills or reports on remote care yet, or someone else does it for you.',
      },
      2: {
        heading: 'From a list, then checked',
        text: 'You pick codes or fill in fields from a list, or read a report as it comes. Someone else checks the details and fixes errors.',
      },
      3: {
        heading: 'Complete, and errors traced',
        text: 'You record or check how, where and when care took place, by the current rules. If a bill is refused or a number looks odd, you find the cause.',
      },
      4: {
        heading: 'Sees patterns over time',
        text: 'You also notice when codes or counts shift over the months, and warn the team. You compare groups, such as age, language or insurer, to see who is missed.',
      },
      5: {
        heading: 'Sets definitions and teaches them',
        text: 'You set how visit data are defined and checked across teams. You plan for rule changes and teach clinical, billing or data staff.',
      },
    },
  },
];
