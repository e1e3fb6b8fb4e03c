import type { RatingItem } from '#content/types.ts';

/** The rating items of the Video visits questionnaire, VID-1 to VID-5. */
export const videoRatings: readonly RatingItem[] = [
  {
    skill: 'VID-1',
    question: 'Which of these describes how you run a video visit or video meeting?',
    whyWeAsk: 'When the platform runs smoothly, the time goes to the patient and not to the buttons.',
    supports: ['aamc', 'ctibs', 'hhs', 'ama'],
    behaviours: {
      1: {
        heading: 'Someone else runs it',
        text: 'You have not run a video call yet. Someone else starts it, lets people in and shares the screen.',
      },
      2: {
        heading: 'One to one, with notes',
        text: 'You start a call and let one person in, from notes or with a colleague nearby. You need help to add people or share a screen.',
      },
      3: {
        heading: 'Runs it start to finish',
        text: 'You send the link, let people in, add a third person, share just one window and end the call. You need no help with a planned call.',
      },
      4: {
        heading: 'Handles groups and surprises',
        text: 'You keep group calls, late arrivals and unexpected guests in order. You switch to the backup link or phone without a pause, and help colleagues live.',
      },
      5: {
        heading: 'Sets it up for whole teams',
        text: 'You decide the roles, rights and templates that teams use, and try new features with users first. You set standards for calls and train trainers.',
      },
    },
  },
  {
    skill: 'VID-2',
    question: 'Which of these describes how you set up camera, sound, light and room for a call?',
    whyWeAsk: 'It may be easier to trust and follow you when people can see and hear you well.',
    supports: ['aamc', 'ctibs', 'ata'],
    behaviours: {
      1: {
        heading: 'Joins as things are',
        text: 'You have not set up for video yet, or you join from wherever you are without checking picture, sound or room.',
      },
      2: {
        heading: 'Fixes it when told',
        text: 'You move the lamp, camera or headset after someone says they cannot see or hear you. You test only when the equipment is new.',
      },
      3: {
        heading: 'Tested before people join',
        text: 'You test before each session. Your camera is at eye level, light in front, sound clear, alerts off, and nobody can overhear.',
      },
      4: {
        heading: 'Adapts the setup, has spares',
        text: 'You also change the setup to show an object or movement, or for someone who reads lips. You have a second device or line ready.',
      },
      5: {
        heading: 'Sets the standard for rooms',
        text: 'You choose rooms and equipment for a team and test them against what the work needs. You check other people’s setups and coach them.',
      },
    },
  },
  {
    skill: 'VID-3',
    question: 'Which of these describes how you help patients get ready for a video visit?',
    whyWeAsk: 'A patient who cannot join may miss care, and some groups are hit harder than others.',
    supports: ['aamc', 'fourps', 'hhs', 'epas'],
    behaviours: {
      1: {
        heading: 'Others prepare patients',
        text: 'You have not helped a patient get ready for video yet. Someone else does it, or the patient gets only a link.',
      },
      2: {
        heading: 'Sends standard steps',
        text: 'You ask if the patient has a device and send the standard steps. You offer phone if they ask, and a colleague takes over harder cases.',
      },
      3: {
        heading: 'Asks first, offers a test call',
        text: 'You ask about device, connection, private space, language and helper. You match video, phone or in person to the answers, and offer a test call.',
      },
      4: {
        heading: 'Finds a way for hard cases',
        text: 'You find patients at risk of not joining before the day. You arrange a helper, a loan device or a local site, and coach them to join alone.',
      },
      5: {
        heading: 'Builds the support service',
        text: 'You build a service or guides for getting ready, together with patients. You track which groups miss visits and train staff to close the gap.',
      },
    },
  },
  {
    skill: 'VID-4',
    question: 'Which of these describes how you use captions, interpreters and other access tools on calls?',
    whyWeAsk: 'A person who cannot hear, see or follow a call may miss what keeps them safe.',
    supports: ['whoitu', 'aamc', 'clas'],
    behaviours: {
      1: {
        heading: 'Not used these yet',
        text: 'You have not used captions, an interpreter on a call or other access tools yet, or someone else sets them up for you.',
      },
      2: {
        heading: 'Turns on tools when asked',
        text: 'You turn on captions or book an interpreter when someone asks, with a guide or a colleague. You know whom to ask about the rest.',
      },
      3: {
        heading: 'Asks first, then sets up',
        text: 'You ask people early what they need to hear, see and follow. You add captions or an interpreter, check the link works for them and allow more time.',
      },
      4: {
        heading: 'Handles several needs at once',
        text: 'You plan for mixed needs, such as sign language and low vision. You keep the interpreter in view, get barriers fixed and record what worked.',
      },
      5: {
        heading: 'Makes the service open to all',
        text: 'You check the whole service for barriers and test it with disabled people. You shape what gets bought and train teams in these tools.',
      },
    },
  },
  {
    skill: 'VID-5',
    question: 'Which of these describes how you examine or assess from a distance?',
    whyWeAsk: 'A blurred picture or a false reading can lead to a wrong decision.',
    supports: ['aamc', 'ctibs', 'fourps', 'aaacn'],
    behaviours: {
      1: {
        heading: 'No remote assessment yet',
        text: 'You have not examined a patient, or judged images or readings, from a distance yet, or someone else does that part.',
      },
      2: {
        heading: 'Basic checks from a list',
        text: 'You follow a list to check how a patient looks or moves, a reading or an image. You ask a colleague whether it is good enough to use.',
      },
      3: {
        heading: 'Gets a usable view, states limits',
        text: 'You plan what to look for and get a better view, image or reading if needed. You state what you cannot judge and what must be checked another way.',
      },
      4: {
        heading: 'Fills gaps, spots false findings',
        text: 'You fill gaps with safe tests at home, a helper on site or earlier results. You recognize false readings and misleading images and weigh them with the rest.',
      },
      5: {
        heading: 'Sets standards for remote exams',
        text: 'You write guides for remote exams or image quality. You check how often remote and in-person findings agree, and teach others with practice cases.',
      },
    },
    nonClinical: {
      question: 'Which of these describes how you help to get images, readings and devices right?',
      behaviours: {
        1: {
          heading: 'Not helped with this yet',
          text: 'You have not helped with pictures, readings or health devices yet, or someone else does that part.',
        },
        2: {
          heading: 'Works from a guide',
          text: 'You help with a common device, photo or reading step by step from a guide. A colleague checks that it is good enough to use.',
        },
        3: {
          heading: 'Clear picture, right technique',
          text: 'You guide position, light and how a device is used until the picture or reading is clear. You tell clinical staff what was not possible.',
        },
        4: {
          heading: 'Finds why data look wrong',
          text: 'You can tell a faulty device from wrong use, a weak signal or another person’s data. You get it fixed and warn clinical staff about doubtful readings.',
        },
        5: {
          heading: 'Sets how devices are used',
          text: 'You write the guides for devices and pictures, and test new ones with clinical staff. You track faults and bad readings and train others.',
        },
      },
    },
  },
];
