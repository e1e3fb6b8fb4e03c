import type { Scenario } from '#content/types.ts';

/** Practice situations of the questionnaire on video visits, VID-1 to VID-5, in the order of preference. */
export const videoScenarios: readonly Scenario[] = [
  {
    id: 'VID-1.1',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP', 'COA'],
    situation:
      'You see people by video one after the other, all in the same virtual room. This visit is running late, and your patient is telling you about a private worry. Then the next patient, who is early, pops up on the screen. Each can now see and hear the other.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Ask the early patient to mute and turn the camera off while you finish this visit.',
        outcome: 'unsafe',
        reason:
          'A muted person still hears each word. Private facts would go on reaching a stranger. Move that person out before anyone speaks again.',
      },
      {
        text: 'Stop talking, and ask the early patient to hang up and come back in about ten minutes.',
        outcome: 'partial',
        reason:
          'It stops the leak, but hangs on the other person finding the right button. It also leaves your patient unsure what was heard.',
      },
      {
        text: 'Move the early patient to the waiting room at once, and tell your own patient what happened.',
        outcome: 'best',
        reason:
          'You hold the controls, so you can close the leak in a second. Tell your patient openly, let them say how to go on, and report it to your privacy contact afterward.',
      },
      {
        text: 'End the call for everyone at once, and send each of them a message after your clinic.',
        outcome: 'wrong',
        reason:
          'The leak stops, but a worried patient is cut off without a word. Hours may pass before anyone explains.',
      },
    ],
    keep: 'Use a waiting room or lock, and let in one person at a time.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
  },
  {
    id: 'VID-1.2',
    audience: ['COO', 'ADM', 'CSS'],
    situation:
      'You are covering the virtual front desk. One doctor’s video clinic runs 35 minutes late. Four patients sit in the waiting room, where the screen says only “Please wait”. One of them has already left and come back twice.',
    question: 'What do you do now?',
    options: [
      {
        text: 'Give each patient the new time and a choice to rebook, and update the doctor.',
        outcome: 'best',
        reason:
          'People can plan, and no one sits in front of a silent screen. The doctor learns who is still there, and who should not wait.',
      },
      {
        text: 'Let all four into the doctor’s room on mute, so that each is ready when called.',
        outcome: 'unsafe',
        reason:
          'Muted people still see and hear one another and the visit under way. That gives away private facts; it is safer to speak with each person apart.',
      },
      {
        text: 'Put a note on the waiting screen that says the clinic is running late today.',
        outcome: 'partial',
        reason:
          'It shows that the link works. But it does not say how long the wait is, and it offers no other way to be seen.',
      },
      {
        text: 'Wait until the doctor is nearly free, then tell all four that it is almost time.',
        outcome: 'wrong',
        reason:
          'Until then they hear nothing. They may think that the link is broken, and some will leave and miss their care.',
      },
    ],
    keep: 'In a virtual waiting room, silence looks like a broken link.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
  },
  {
    id: 'VID-1.3',
    audience: ['ITS', 'COO', 'PM'],
    situation:
      'Overnight, an update to your video platform switched on recording for each visit. A colleague spots the red dot at 8:40. The first visits start at 9:00. No patient has agreed to be recorded, and you have the rights to change settings.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Email all staff, and ask them to stop the recording by hand when each visit starts.',
        outcome: 'partial',
        reason:
          'It warns people, but someone will miss the email or forget the click. Fix it once for all, then tell staff.',
      },
      {
        text: 'Turn recording off for all accounts and prove it with a test visit, then tell staff.',
        outcome: 'best',
        reason:
          'One change at the source protects each visit, and the test shows that it worked. Then find out what was recorded and tell the privacy lead.',
      },
      {
        text: 'Cancel the first hour of visits, and ask the vendor what the update has changed.',
        outcome: 'wrong',
        reason:
          'No one is recorded, but people lose their care over a setting that you can change in a minute. The vendor can be asked after that.',
      },
      {
        text: 'Start at nine with a notice on the waiting screen, and send the vendor a ticket.',
        outcome: 'unsafe',
        reason:
          'Private talks would be recorded and stored, and a notice that people may not read is not consent. It is safer to stop the recording before anyone joins.',
      },
    ],
    keep: 'After an update, check the settings in a test visit before patients join.',
    source: {
      title: 'Telehealth.HHS.gov, obtaining informed consent',
      url: 'https://www.telehealth.hhs.gov/providers/telehealth-for-behavioral-health/preparing-patients-for-telebehavioral-health/informed-consent-for-telebehavioral-health/',
    },
  },
  {
    id: 'VID-1.4',
    audience: 'all',
    situation:
      'You are on a video call with a patient and a colleague from another site. You want to show them one graph of the patient’s results. Your desktop also holds your inbox, the day’s schedule and another person’s record.',
    question: 'How do you show the graph?',
    options: [
      {
        text: 'Share the whole screen, go straight to the graph, and stop once they have seen it.',
        outcome: 'unsafe',
        reason:
          'Names on a schedule can be read or captured in a second. Other patients’ facts could get out; it is safer to share one window.',
      },
      {
        text: 'Close the inbox and the other record first, and then share your whole screen.',
        outcome: 'partial',
        reason:
          'Closing things first cuts the risk. But the schedule, an alert or a forgotten file can still show up on a shared screen.',
      },
      {
        text: 'Hold a printout of the graph up to your camera until they have had a good look.',
        outcome: 'wrong',
        reason:
          'Paper held to a camera is hard to read and shakes. It keeps other files hidden, but no one learns much from it.',
      },
      {
        text: 'Share only the graph’s window, with alerts off, and say what they are looking at.',
        outcome: 'best',
        reason:
          'They see what they need and nothing else. Saying what it shows helps those on a small screen or a poor line.',
      },
    ],
    keep: 'Share one window with alerts off, not your desktop.',
    source: {
      title: 'HHS Office for Civil Rights, audio telehealth and reasonable safeguards',
      url: 'https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/hipaa-audio-telehealth/index.html',
    },
  },
  {
    id: 'VID-2.1',
    audience: ['AHP'],
    situation:
      'You are about to show a patient an exercise or a kitchen task by video. Your laptop sits on the desk and shows your face and shoulders. When you step back, your voice fades. The patient will copy what you do.',
    question: 'How do you set up before the visit starts?',
    options: [
      {
        text: 'Move the camera back, test that the whole task is in view, and use a wireless headset.',
        outcome: 'best',
        reason: 'The patient can see each step in full and still hear you. A test beforehand saves time in the visit.',
      },
      {
        text: 'Plan to step back when you get to that part, and check then how much of you can be seen.',
        outcome: 'partial',
        reason:
          'You may end up in view, but your voice will still fade. The patient waits while you move things around.',
      },
      {
        text: 'Stay in your chair, and plan clear words for each part that cannot be seen.',
        outcome: 'wrong',
        reason: 'Clear words help, but people copy what they see. Small faults are hard to put right by voice alone.',
      },
      {
        text: 'Hold the laptop in one hand, point it at what you are doing, and talk as you go.',
        outcome: 'wrong',
        reason:
          'The picture shakes, and you cannot move freely with one hand full. The patient sees parts, not the whole.',
      },
    ],
    keep: 'Before you show a task, test what the other side will see and hear.',
    source: {
      title: 'AAMC, telehealth competencies (setting up the space)',
      url: 'https://www.aamc.org/data-reports/report/telehealth-competencies',
    },
  },
  {
    id: 'VID-2.2',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RAD', 'RN', 'PHA', 'AHP', 'COA'],
    situation:
      'You work from home today. Your first video call about a patient’s care starts in ten minutes. Your partner is at a desk behind a thin wall, and a voice assistant stands on the shelf. You have a headset in the drawer.',
    question: 'How do you get your space ready?',
    options: [
      {
        text: 'Put on the headset and shut the door, so that no one hears the other person.',
        outcome: 'partial',
        reason:
          'It hides one half of the talk. Your own words still go through the thin wall, and the voice assistant may pick them up.',
      },
      {
        text: 'Ask to move the call to another day, when you have the whole home to yourself.',
        outcome: 'wrong',
        reason:
          'It keeps the talk private, but the patient’s care waits. Ten minutes are enough to close off the sound in this room.',
      },
      {
        text: 'Blur your background, use the loudspeaker, and ask your partner to keep it private.',
        outcome: 'unsafe',
        reason:
          'A blur hides only what can be seen, and a promise does not make the talk private. Your partner would hear it all; it is safer to close off the sound.',
      },
      {
        text: 'Unplug the voice assistant, use the headset, and have your partner move away.',
        outcome: 'best',
        reason:
          'It deals with each way that sound can leave the room: the device, the other person’s voice, and your own.',
      },
    ],
    keep: 'Private means that your own voice, too, cannot be overheard.',
    source: {
      title: 'HHS Office for Civil Rights, audio telehealth and reasonable safeguards',
      url: 'https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/hipaa-audio-telehealth/index.html',
    },
  },
  {
    id: 'VID-2.3',
    audience: ['COO', 'ITS', 'PM', 'ADM', 'EDU'],
    situation:
      'You set up a small clinic room for video visits. The staff chair has a bright window behind it. Patients say that they see a dark shape and hear an echo. There is no money for new gear, but two headsets lie in a drawer.',
    question: 'What do you change?',
    options: [
      {
        text: 'Pull down the blind, ask the staff to sit close, and have them speak up a little.',
        outcome: 'partial',
        reason:
          'Less light from behind helps. But the face now has no light from the front, and a louder voice makes the echo worse.',
      },
      {
        text: 'Turn on a blurred background, which hides the window and looks neat.',
        outcome: 'wrong',
        reason: 'A blur hides the view, not the glare. The face stays dark, and the echo has not changed.',
      },
      {
        text: 'Turn the desk to face the window, hand out the headsets, and test it.',
        outcome: 'best',
        reason:
          'Light from the front shows the face, and a headset stops the echo. Seeing it from the other end proves that it works.',
      },
      {
        text: 'Ask patients to turn their screen and sound up before their visits.',
        outcome: 'wrong',
        reason: 'It hands your problem to the patient. A brighter screen does not show a face that has no light on it.',
      },
    ],
    keep: 'Light in front, headset on, then look at it from the patient’s side.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
  },
  {
    id: 'VID-2.4',
    audience: 'all',
    situation:
      'People on your video calls say that you seem to look past them. Your laptop, with its camera, sits low on the desk. You watch the other person on a big screen off to the side.',
    question: 'Which change helps most?',
    options: [
      {
        text: 'Keep your eyes on the camera for the whole call, and leave both of the screens as they are.',
        outcome: 'partial',
        reason: 'They will feel looked at, but you can no longer see them. You would miss a frown, a nod or a tear.',
      },
      {
        text: 'Raise the camera to eye level, and put the other person’s picture right next to it.',
        outcome: 'best',
        reason:
          'When the picture is close to the lens, looking at the person also looks like eye contact. You can watch their face and still seem present.',
      },
      {
        text: 'Buy a camera with a sharper picture, and put it where the old camera was before.',
        outcome: 'wrong',
        reason:
          'A sharper picture of someone looking away is still someone looking away. The place of the camera is what counts.',
      },
      {
        text: 'Make the other person’s picture larger, so that you can see more of their face.',
        outcome: 'wrong',
        reason: 'You see more, but your eyes still point to the side. To them, nothing has changed.',
      },
    ],
    keep: 'Camera at eye level, their picture next to the lens.',
    source: {
      title: 'Cancers 2022, table of webside manner tips',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9032063/table/cancers-14-01884-t001',
    },
  },
  {
    id: 'VID-3.1',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP', 'COA'],
    situation:
      'A man of 61 is at the end of a visit in your office. You say that the next one could be by video. He says, “Whatever you think,” and looks down. You know that he shares a small home with his son’s family.',
    question: 'What do you say next?',
    options: [
      {
        text: 'Ask how he feels about video, what device and private space he has, and offer choices.',
        outcome: 'best',
        reason:
          'His words were polite, not a yes. Asking about comfort, tools and privacy shows what would work. Then note what he prefers.',
      },
      {
        text: 'Ask if he has a smartphone with a camera, and book the video visit if he says yes.',
        outcome: 'partial',
        reason:
          'A device is one part of it. It tells you nothing of his comfort with video or of a place where he can talk freely.',
      },
      {
        text: 'Book the next visit in person without more talk, as he seems unsure about video.',
        outcome: 'wrong',
        reason:
          'A guess takes the choice away from him. With a little help, he might like video or a phone call better.',
      },
      {
        text: 'Say that most people get to like it, book it, and have the front desk send the link.',
        outcome: 'wrong',
        reason: 'Cheering him on skips the reason for his doubt. If the barrier is real, he may just not show up.',
      },
    ],
    keep: 'Ask about device, skill, comfort and private space, then offer a choice.',
    source: {
      title: 'Jefferson Center for Connected Care, digital health readiness',
      url: 'https://research.jefferson.edu/connected-care-center/core-initiatives/digital-health-readiness.html',
    },
  },
  {
    id: 'VID-3.2',
    audience: ['EDU', 'COO', 'PM'],
    situation:
      'A report shows that patients over 70 miss twice as many video visits as others do. A manager wants to stop offering video to that age group. You are asked what to do, and you have two weeks to try something.',
    question: 'What do you suggest?',
    options: [
      {
        text: 'Stop video for that group for now, since visits in person are simpler for them.',
        outcome: 'wrong',
        reason:
          'Missing more visits does not mean that none of them can join. Shutting out a whole age group takes care away from people who cannot travel easily.',
      },
      {
        text: 'Send each patient over 70 a second text reminder, and run the same report again after.',
        outcome: 'partial',
        reason:
          'It is cheap and may help those who forget. But you have not asked why people miss visits, and many may not read texts.',
      },
      {
        text: 'Leave it for now, let people get used to video, and look at the figures next year.',
        outcome: 'wrong',
        reason:
          'People go without care in the meantime. Without help or practice, there is little reason for it to change.',
      },
      {
        text: 'Call some who missed theirs to learn why, and offer practice calls before visits.',
        outcome: 'best',
        reason:
          'The answers show which barriers are real. A small trial of practice calls can start at once, and the next report can test it.',
      },
    ],
    keep: 'A missed visit has a cause. Ask before you change the rules.',
    source: {
      title: 'Jefferson Center for Connected Care, digital health readiness',
      url: 'https://research.jefferson.edu/connected-care-center/core-initiatives/digital-health-readiness.html',
    },
  },
  {
    id: 'VID-3.3',
    audience: ['COO', 'CSS', 'EDU', 'ADM', 'ITS'],
    situation:
      'You call a 78-year-old patient about her first video visit on Friday. She has a tablet, but has used it only to look at photos. “I will probably break it,” she says. She would like to see the doctor’s face.',
    question: 'What do you offer her?',
    options: [
      {
        text: 'A clear guide by email, with large pictures, and your number in case she gets stuck.',
        outcome: 'partial',
        reason:
          'A good guide helps some people. She may struggle to open it, and she would find the problems only on the day.',
      },
      {
        text: 'A visit in person in its place, so that she does not have to deal with the tablet.',
        outcome: 'wrong',
        reason: 'It sounds kind, but she wants to see the doctor by video. It decides for her that she cannot learn.',
      },
      {
        text: 'A practice call before Friday, a helper if she likes, and the phone as a backup.',
        outcome: 'best',
        reason:
          'Practice builds trust in her own hands, and problems show up early. The backup means that she gets care on Friday either way.',
      },
      {
        text: 'A link on the morning of the visit, so that she does not have days to worry about it.',
        outcome: 'wrong',
        reason:
          'With so little time, any small problem becomes a missed visit. Worry eases with practice, and this leaves her none.',
      },
    ],
    keep: 'Practice before the day, a helper if wanted, a backup agreed.',
    source: {
      title: 'Telehealth.HHS.gov, preparing patients for telehealth',
      url: 'https://telehealth.hhs.gov/providers/preparing-patients-for-telehealth/',
    },
  },
  {
    id: 'VID-3.4',
    audience: 'all',
    situation:
      'A man wants to book a video visit this week. He tells you that he pays for data by the day, shares his phone with his sister, and has no quiet room at home. Your clinic also does visits by phone and in person.',
    question: 'Which plan is best?',
    options: [
      {
        text: 'Book the video visit for an hour at which his sister can do without the phone.',
        outcome: 'partial',
        reason: 'It solves the shared phone. The cost of data and the lack of privacy could still spoil the visit.',
      },
      {
        text: 'Lay out phone, office or video in a private room nearby, and let him choose.',
        outcome: 'best',
        reason:
          'Each choice eases some of his problems with data, the phone and privacy. He knows his life best, and he still gets care this week.',
      },
      {
        text: 'Book the next free office visit, since data and a quiet room are no problem there.',
        outcome: 'wrong',
        reason:
          'It closes off video and phone, though a small change might open them. He was not asked, and he might have to wait longer for care.',
      },
      {
        text: 'Book the video visit, suggest a café with free internet, and remind him of headphones.',
        outcome: 'wrong',
        reason:
          'It saves data, but others could hear what he says about his health. He may then keep the main thing to himself.',
      },
    ],
    keep: 'Fit the kind of visit to the person’s life, not the other way round.',
    source: {
      title: 'Telehealth.HHS.gov, preparing patients for telehealth',
      url: 'https://telehealth.hhs.gov/providers/preparing-patients-for-telehealth/',
    },
  },
  {
    id: 'VID-4.1',
    audience: 'clinical',
    situation:
      'A Deaf patient who uses sign language has a video visit today to talk about a new treatment. A qualified interpreter is booked. You now find that your usual video tool lets in only two people. Your clinic has other approved tools.',
    question: 'What do you do?',
    options: [
      {
        text: 'Put the visit off until the IT team has made the usual tool work for three.',
        outcome: 'partial',
        reason:
          'It keeps the interpreter in the plan, which is right. But care is delayed, though another approved tool could do the job today.',
      },
      {
        text: 'Go ahead with automatic captions, and ask the patient to type any replies.',
        outcome: 'wrong',
        reason:
          'Written words are not sign language, and captions get medical words wrong. It is no fair swap for an interpreter in a talk like this.',
      },
      {
        text: 'Ask the patient’s 12-year-old, who signs well, to interpret the visit today.',
        outcome: 'unsafe',
        reason:
          'A child lacks the words and should not carry such news. Mistakes about a treatment could cause harm. Use the qualified interpreter.',
      },
      {
        text: 'Switch to an approved tool, so that patient, interpreter and you are all in view.',
        outcome: 'best',
        reason:
          'The patient can see the signing and your face the whole time, and takes a full part. The visit goes ahead as planned.',
      },
    ],
    keep: 'If the tool shuts out the interpreter, change the tool, not the interpreter.',
    source: {
      title: 'ADA.gov, guidance on nondiscrimination in telehealth',
      url: 'https://www.ada.gov/resources/telehealth-guidance/',
    },
    review: null,
  },
  {
    id: 'VID-4.2',
    audience: ['COO', 'ITS', 'CSS', 'ADM', 'EDU', 'PM', 'COA'],
    situation:
      'A blind patient calls you. Her invitation to a video visit is one big picture. Her screen reader, which reads text aloud, finds no Join button in it. Her visit starts in fifteen minutes.',
    question: 'What do you do?',
    options: [
      {
        text: 'Get her in now by a plain link or phone, note her need, and report the fault.',
        outcome: 'best',
        reason:
          'She gets her visit on time. The note helps her next time, and the report helps each person who uses a screen reader.',
      },
      {
        text: 'Read the link out letter by letter while she types, until she is in the visit.',
        outcome: 'partial',
        reason:
          'It may work today, but it is slow and easy to get wrong. With no note and no report, it will happen again.',
      },
      {
        text: 'Ask if a neighbor or a friend could come, press Join for her, and stay nearby.',
        outcome: 'wrong',
        reason:
          'She could do it alone if the invitation were built well. It costs her privacy, and fifteen minutes may not be enough.',
      },
      {
        text: 'Rebook her for a visit in person, where a screen reader will not be needed.',
        outcome: 'wrong',
        reason: 'She loses today’s care over a fault that is not hers. Travel may be harder for her than for others.',
      },
    ],
    keep: 'Open another door today, then get the broken one fixed.',
    source: {
      title: 'ADA.gov, guidance on nondiscrimination in telehealth',
      url: 'https://www.ada.gov/resources/telehealth-guidance/',
    },
  },
  {
    id: 'VID-4.3',
    audience: ['EDU', 'ITS', 'COO', 'PM'],
    situation:
      'You made a guide on how to join a video visit. It is a set of screen pictures with small text inside them. It goes out to 4,000 patients in ten days. A colleague asks if people with low vision, or who cannot use a mouse, could follow it.',
    question: 'What do you do?',
    options: [
      {
        text: 'Run an automatic access check on the file, fix what it lists, and then send it out.',
        outcome: 'partial',
        reason:
          'Such a check finds missing labels and the like. It cannot tell you if a real person can follow the steps.',
      },
      {
        text: 'Send it out as it is, and make a large-print version for those who ask for one.',
        outcome: 'wrong',
        reason:
          'Most people who are shut out do not ask. They just do not join. Large print also does not help those who cannot see.',
      },
      {
        text: 'Add real text and larger type, then try it with people who have such needs.',
        outcome: 'best',
        reason:
          'Real text can be read aloud, made larger and moved through with keys. People who live with a barrier find what you cannot see.',
      },
      {
        text: 'Add a line that tells people with low vision to ask a relative to read it to them.',
        outcome: 'wrong',
        reason: 'It makes people depend on others for something that you can fix. Some have no one to ask.',
      },
    ],
    keep: 'Test with people who have the need, not only with a tool.',
    source: {
      title: 'WHO, accessible telehealth standard and toolkit',
      url: 'https://www.who.int/activities/making-accessible-telehealth-services-for-persons-with-disabilities',
    },
  },
  {
    id: 'VID-4.4',
    audience: 'all',
    situation:
      'You are on a video call with a man who is hard of hearing. Automatic captions are on, but they lag behind. They have just shown “fifty” when you said “fifteen”. He nods, and you are not sure what he took in.',
    question: 'What do you do next?',
    options: [
      {
        text: 'Say the number once more, louder and slower, and go on while the captions run.',
        outcome: 'partial',
        reason:
          'You fix the one mistake that you saw. A loud voice may not be clearer to him, and the next mistake may slip by.',
      },
      {
        text: 'Face the camera, type key facts in the chat, and ask what works best for him.',
        outcome: 'best',
        reason:
          'He can see your lips, the facts are in writing, and he tells you what helps. Have him say the number back, too.',
      },
      {
        text: 'Switch the captions off, because wrong words on a screen are worse than no words.',
        outcome: 'wrong',
        reason: 'He may lean on them for most of the talk. Taking them away leaves him with less, not more.',
      },
      {
        text: 'Ask if his wife could join the call too, and repeat to him any parts that he misses.',
        outcome: 'wrong',
        reason: 'It puts a relative between you and him, and costs him privacy. Make the call work for him first.',
      },
    ],
    keep: 'Captions help but slip. Put numbers and names in writing.',
    source: {
      title: 'ADA.gov, guidance on nondiscrimination in telehealth',
      url: 'https://www.ada.gov/resources/telehealth-guidance/',
    },
  },
  {
    id: 'VID-5.1',
    audience: ['GP', 'NP', 'RN'],
    situation:
      'A 70-year-old with heart failure says by video that his shoes feel tight this week. He waves the phone past one ankle. The room is dim, and you can make out little. He has a scale and a blood pressure cuff at home.',
    question: 'How do you go on?',
    options: [
      {
        text: 'Take his weight now, then his blood pressure, and see the legs in the office this week.',
        outcome: 'partial',
        reason:
          'The numbers matter, and a rise in weight is a warning. But he may need care sooner: both legs, a press test and his breathing can be checked now.',
      },
      {
        text: 'Tell him that the ankle looks fine from here, and ask him to call if it gets worse.',
        outcome: 'unsafe',
        reason:
          'A dim glance cannot rule out fluid, and he may wait too long. It is safer to get a proper look, a weight and his symptoms first.',
      },
      {
        text: 'Guide a lit view and press test of both legs, add weight and breathing, and set urgency.',
        outcome: 'best',
        reason:
          'Each finding checks the others. Together they tell you if he needs care now, today, or a planned visit. Breathlessness or one sore leg cannot wait.',
      },
      {
        text: 'Send him to the emergency room now, since swelling of the legs cannot be judged by video.',
        outcome: 'wrong',
        reason:
          'He may need that, but nothing so far says so. A guided look, a weight and questions on his breathing take minutes and show how soon he needs care.',
      },
    ],
    keep: 'Guide the view, add the numbers, then decide how soon.',
    source: {
      title: 'American Journal of Medicine, the Telehealth Ten (guided exam by video)',
      url: 'https://www.amjmed.com/article/S0002-9343(20)30597-0/fulltext',
    },
    review: null,
  },
  {
    id: 'VID-5.2',
    audience: ['DER', 'GP', 'NP', 'RN'],
    situation:
      'A patient sends a photo of a mole that she says has changed. The photo is blurred and yellow from a lamp. On live video, the mole looks plain brown, and its edge is hard to see. It is the middle of the day.',
    question: 'What do you do?',
    options: [
      {
        text: 'Coach her through daylight photos now, and book an exam of the mole, as it changed.',
        outcome: 'best',
        reason:
          'Daylight, a steady hand, a ruler and two distances often save the picture and show how soon she must be seen. A good photo does not cancel the change that she reports.',
      },
      {
        text: 'Ask her to send one more photo tonight, and look at it before you decide.',
        outcome: 'partial',
        reason:
          'A new photo is the right idea. Without tips on light and distance, it will likely be as poor as the first.',
      },
      {
        text: 'Run the photo through a sharpening tool, and ask a colleague to judge the edge on it.',
        outcome: 'wrong',
        reason:
          'Such tools can add detail that is not there. Two people would then be judging the software, not the skin.',
      },
      {
        text: 'Judge it from the live video, note the poor photo, and check again in three months.',
        outcome: 'unsafe',
        reason:
          'Live video blurs color and edges, so a cancer could grow for months. It is safer to get a clear picture and have the mole seen in person.',
      },
    ],
    keep: 'If the picture is not good enough, do not decide on it.',
    source: {
      title: 'American Journal of Medicine, the Telehealth Ten (guided exam by video)',
      url: 'https://www.amjmed.com/article/S0002-9343(20)30597-0/fulltext',
    },
    review: null,
  },
  {
    id: 'VID-5.3',
    audience: ['DER', 'GP', 'NP', 'RN'],
    situation:
      'You look at photos of a sore lower leg, sent from a clinic. The patient has dark brown skin. A strong flash has washed out the color. The note that came with them says “no redness seen”. The patient is still at the clinic.',
    question: 'What do you do?',
    options: [
      {
        text: 'Turn up the brightness and color on your own screen until any redness comes out.',
        outcome: 'wrong',
        reason:
          'Changing your screen cannot bring back what the flash took away. It may also show color that is not there.',
      },
      {
        text: 'Go by the note: without redness, infection or inflammation is not likely here.',
        outcome: 'unsafe',
        reason:
          'On dark skin, redness can look purple, gray or brown, or not show. A skin infection could be missed; it is safer to ask about heat, swelling and pain.',
      },
      {
        text: 'Ask if the skin feels warm or swollen, and form a view with the photos you have.',
        outcome: 'partial',
        reason:
          'Touch tells you a lot when color is hard to read. But better photos are easy to get while the patient is still there.',
      },
      {
        text: 'Ask for new photos next to normal skin without flash, and a check for heat and swelling.',
        outcome: 'best',
        reason:
          'Even light and normal skin beside it let you compare. Touch gives the signs that color can hide, and a swollen leg on one side raises the question of a clot.',
      },
    ],
    keep: 'On dark skin, compare with nearby skin and ask what hands can feel.',
    source: {
      title: 'NHS, cellulitis (signs on brown or black skin)',
      url: 'https://www.nhs.uk/conditions/cellulitis/',
    },
    review: null,
  },
  {
    id: 'VID-5.4',
    audience: ['RAD'],
    situation:
      'You read a scan sent at night from a small hospital. The patient moved, and several images are blurred, right at the spot that the team asks about. The team waits for your answer. The patient is still at the scanner.',
    question: 'What do you do?',
    options: [
      {
        text: 'Report what you can see, and state in the text that movement limits the study.',
        outcome: 'partial',
        reason:
          'It is honest and belongs in the report. But the question stays open, and a line of text may be read too late.',
      },
      {
        text: 'Call the team, say what you cannot judge, and agree on a repeat or a new test.',
        outcome: 'best',
        reason:
          'A call reaches the team while the patient is still there. They hear what is known, what is not, and what comes next.',
      },
      {
        text: 'Have a colleague read the images too, agree on what can be said, and send that.',
        outcome: 'wrong',
        reason:
          'A second reader sees the same blur, so it proves little that you agree. Meanwhile the patient leaves the scanner, and the chance of a quick repeat is gone.',
      },
      {
        text: 'Report no acute finding, and suggest another scan if the team is still worried.',
        outcome: 'unsafe',
        reason:
          'The sharp images do not show the spot in question. A false all-clear could send someone home ill; it is safer to say what cannot be judged.',
      },
    ],
    keep: 'Poor images call for a call, not for a guess.',
    source: {
      title: 'AAMC, telehealth competencies (collecting findings from a distance)',
      url: 'https://www.aamc.org/data-reports/report/telehealth-competencies',
    },
    review: null,
  },
  {
    id: 'VID-5.5',
    audience: ['AHP'],
    situation:
      'A 74-year-old fell last week. By video, you want to see how she reaches and turns at her kitchen counter. She is alone, in socks, on a smooth floor. The camera shows her only down to the waist. Her daughter comes tomorrow.',
    question: 'What do you do today?',
    options: [
      {
        text: 'Skip any look at how she moves, and go by what she tells you about the kitchen.',
        outcome: 'wrong',
        reason:
          'Her own account helps, but it leaves out much. Safe tasks in a chair can be done today and tell you more.',
      },
      {
        text: 'Put all the tasks off until tomorrow, when her daughter can hold the phone and stand close.',
        outcome: 'partial',
        reason:
          'Waiting for a helper is right for the standing tasks. But seated tasks and a better camera view can be done today, and they tell you a lot.',
      },
      {
        text: 'Fix the camera view, do seated tasks now, and plan standing tasks with her daughter there.',
        outcome: 'best',
        reason:
          'You learn what is safe to learn today. The harder tasks wait until someone can stand beside her and you can see her feet.',
      },
      {
        text: 'Have her hold the counter, reach up to a shelf once, and stop if she feels shaky.',
        outcome: 'unsafe',
        reason:
          'She could fall before she can stop, with no one near. After a fall, it is safer to do standing tasks with a helper, good shoes and a full view.',
      },
    ],
    keep: 'See the feet and have a helper before you test how someone stands.',
    source: {
      title: 'American Journal of Medicine, the Telehealth Ten (guided exam by video)',
      url: 'https://www.amjmed.com/article/S0002-9343(20)30597-0/fulltext',
    },
    review: null,
  },
  {
    id: 'VID-5.6',
    audience: ['COO'],
    situation:
      'You help in the exam room of a small clinic. A doctor on video listens through a digital stethoscope that you hold to the patient’s chest. The doctor says that the sound is scratchy and cuts out.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Set it flat on the skin in a quiet room, check the link, and ask if it sounds clear now.',
        outcome: 'best',
        reason:
          'Cloth, noise and a weak link are the usual causes, and quick to fix. The doctor is the one to say when the sound is good enough.',
      },
      {
        text: 'Swap it for the spare one, see that it is charged, and go on with the exam.',
        outcome: 'partial',
        reason:
          'A spare helps if the device is broken. But most bad sound comes from contact, noise or the link, and no one has checked these.',
      },
      {
        text: 'Turn the volume all the way up, so that the doctor can hear past the scratchy noise.',
        outcome: 'wrong',
        reason: 'Louder noise is still noise. It can hide the soft sounds that the doctor is listening for.',
      },
      {
        text: 'Listen with a normal stethoscope, and tell the doctor if it sounds clear to you.',
        outcome: 'wrong',
        reason:
          'Judging chest sounds is not your role here, and the doctor still hears nothing. Your part is a clear signal.',
      },
    ],
    keep: 'Skin, quiet, link. Then ask the doctor: is it clear?',
    source: {
      title: 'Telehealth and Medicine Today, a telepresenter certificate program',
      url: 'https://telehealthandmedicinetoday.opusjournal.com/article/230',
    },
    review: null,
  },
  {
    id: 'VID-5.7',
    audience: ['ITS', 'PM'],
    situation:
      'You support home scales that send weights to a care team. A nurse calls. One patient’s weight fell by a third last night and was back to normal in the morning. She asks if she can trust the device.',
    question: 'What do you do?',
    options: [
      {
        text: 'Send the patient a new scale, ask for the old one back, and have it tested.',
        outcome: 'partial',
        reason:
          'It rules out a broken scale. If a child stepped on it or the set-up is wrong, the new one will do the same.',
      },
      {
        text: 'Tell the nurse that the scale passed its tests, so that the reading must be true.',
        outcome: 'wrong',
        reason: 'A device can work well and still weigh the wrong person. No body changes by a third in one night.',
      },
      {
        text: 'Delete the odd reading, so that the chart is right when the nurse next opens it.',
        outcome: 'unsafe',
        reason:
          'Removing data hides a fault or a mix-up, and the team may act on a false picture. Keep it, mark it and find the cause.',
      },
      {
        text: 'Ask who used the scale, check its set-up with the patient, and tell the nurse.',
        outcome: 'best',
        reason:
          'A shared scale is a common cause, and the set-up shows whose record it feeds. The nurse then knows which readings to use.',
      },
    ],
    keep: 'An odd reading: ask who, check the set-up, keep the data, tell the team.',
    source: {
      title: 'Telehealth.HHS.gov, preparing patients for remote monitoring',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-and-remote-patient-monitoring/preparing-patients-remote',
    },
    review: null,
  },
  {
    id: 'VID-5.8',
    audience: 'all',
    situation:
      'On video, a man takes his blood pressure with a home device to report it to his care team. He chats while the cuff squeezes over a thick sleeve. His arm hangs down. The number is much higher than usual. He says that he feels well.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Have him bare and rest his arm, sit still for five minutes, and measure again.',
        outcome: 'best',
        reason:
          'Talk, a sleeve and a hanging arm can each push the number up. If it is still high, the care team needs to hear about it today.',
      },
      {
        text: 'Pass the number on to his care team now, since it is high, and say how he took it.',
        outcome: 'partial',
        reason:
          'The note is honest and helps. But a good reading is minutes away, and the team cannot use the bad one.',
      },
      {
        text: 'Tell him that his device must be faulty, and that he should buy another one.',
        outcome: 'wrong',
        reason: 'Nothing shows that the device is broken. The way he used it explains more, and costs nothing to fix.',
      },
      {
        text: 'Tell him not to worry, as he took it the wrong way, and leave the number out.',
        outcome: 'unsafe',
        reason:
          'The number may be too high because of how he took it, or truly high. Waving it off could miss a danger. Measure again properly.',
      },
    ],
    keep: 'Rest, bare arm, arm supported, no talking. Then measure again.',
    source: {
      title: 'American Journal of Medicine, the Telehealth Ten (guided exam by video)',
      url: 'https://www.amjmed.com/article/S0002-9343(20)30597-0/fulltext',
    },
    review: null,
  },
];
