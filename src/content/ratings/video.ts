import type { RatingItem } from '#content/types.ts';

/** The rating items of the Video visits questionnaire, VID-1 to VID-5. */
export const videoRatings: readonly RatingItem[] = [
  {
    skill: 'VID-1',
    question: 'How do you run a video visit or meeting?',
    whyWeAsk: 'When the platform runs smoothly, the time goes to the patient and not to the buttons.',
    supports: ['aamc', 'ctibs', 'hhs', 'ama'],
    behaviours: {
      1: {
        heading: 'Someone else runs it',
        text: 'You have not started a video call or let people in yourself yet.',
      },
      2: {
        heading: 'One to one',
        text: 'From notes, you start a call, but need help to share your screen.',
      },
      3: {
        heading: 'Run it start to finish',
        text: 'You send the link, add a third person and share one window without help.',
      },
      4: {
        heading: 'Handle groups and surprises',
        text: 'You manage late arrivals and unexpected guests, and switch to a backup without a pause.',
      },
      5: {
        heading: 'Set it up for teams',
        text: 'You decide roles and templates, test new features with users and train trainers.',
      },
    },
  },
  {
    skill: 'VID-2',
    question: 'How do you set up camera, sound, light and room?',
    whyWeAsk: 'It may be easier to trust and follow you when people can see and hear you well.',
    supports: ['aamc', 'ctibs', 'ata'],
    behaviours: {
      1: {
        heading: 'Join as things are',
        text: 'You have not set up for video, or you join without any check.',
      },
      2: {
        heading: 'Fix it when told',
        text: 'You move the lamp or microphone after someone cannot see or hear you.',
      },
      3: {
        heading: 'Tested before people join',
        text: 'Your camera is at eye level, light in front, sound clear, and nobody can overhear.',
      },
      4: {
        heading: 'Adapt the setup',
        text: 'You adjust to show movement or help someone read lips, with a spare device ready.',
      },
      5: {
        heading: 'Set the standard for rooms',
        text: 'You choose and test equipment for a team, check others’ setups and coach them.',
      },
    },
  },
  {
    skill: 'VID-3',
    question: 'How do you help patients prepare for video visits?',
    whyWeAsk: 'A patient who cannot join may miss care, and some groups are hit harder than others.',
    supports: ['aamc', 'fourps', 'hhs', 'epas'],
    behaviours: {
      1: {
        heading: 'Others prepare patients',
        text: 'You have not done this yet, or patients get only a link from you.',
      },
      2: {
        heading: 'Send standard steps',
        text: 'You ask about a device, and a colleague takes over when it gets harder.',
      },
      3: {
        heading: 'Ask first, then match',
        text: 'You ask about device, space, language and helper, and offer phone or a test call.',
      },
      4: {
        heading: 'Solve the hard cases',
        text: 'You spot who may not manage, and arrange a helper, loan device or local site.',
      },
      5: {
        heading: 'Build the support service',
        text: 'You create guides with patients, track which groups miss visits and train staff.',
      },
    },
  },
  {
    skill: 'VID-4',
    question: 'How do you use captions, interpreters and other access tools?',
    whyWeAsk: 'A person who cannot hear, see or follow a call may miss what keeps them safe.',
    supports: ['whoitu', 'aamc', 'clas'],
    behaviours: {
      1: {
        heading: 'Not used these yet',
        text: 'You have not set any up, or someone else does it for you.',
      },
      2: {
        heading: 'Turn on when asked',
        text: 'With a guide or colleague, you add captions or book an interpreter.',
      },
      3: {
        heading: 'Ask first, then set up',
        text: 'You ask people’s needs early, check the link works for them and allow extra time.',
      },
      4: {
        heading: 'Handle several needs together',
        text: 'You plan for mixes like sign language and low vision, and record what worked.',
      },
      5: {
        heading: 'Open the service to all',
        text: 'You test it with disabled people, shape what is bought and train teams.',
      },
    },
  },
  {
    skill: 'VID-5',
    question: 'How do you examine or assess from a distance?',
    whyWeAsk: 'A blurred picture or a false reading can lead to a wrong decision.',
    supports: ['aamc', 'ctibs', 'fourps', 'aaacn'],
    behaviours: {
      1: {
        heading: 'No remote assessment yet',
        text: 'You have not had to do this, or others do it.',
      },
      2: {
        heading: 'Basic checks from a list',
        text: 'You ask a colleague whether the image or reading is good enough to use.',
      },
      3: {
        heading: 'Usable view, limits stated',
        text: 'You get a better image or reading if needed, and say what you cannot judge.',
      },
      4: {
        heading: 'Fill gaps, spot false findings',
        text: 'You use safe home tests, a local helper or earlier results to confirm doubtful findings.',
      },
      5: {
        heading: 'Set standards for remote exams',
        text: 'You write guides, compare remote with in-person findings and teach with practice cases.',
      },
    },
    nonClinical: {
      question: 'How do you help with images, readings and devices?',
      behaviours: {
        1: {
          heading: 'Others do this part',
          text: 'You have not helped with images, readings or devices yet.',
        },
        2: {
          heading: 'Work from a guide',
          text: 'You help step by step, and a colleague checks if the result is usable.',
        },
        3: {
          heading: 'Clear picture, right technique',
          text: 'You guide position, light and device use, and tell clinical staff what was not possible.',
        },
        4: {
          heading: 'Find why data look wrong',
          text: 'You tell a faulty device from wrong use, and warn clinical staff of doubtful readings.',
        },
        5: {
          heading: 'Set how devices are used',
          text: 'You write guides, test new devices with clinical staff, track faults and train others.',
        },
      },
    },
  },
];
