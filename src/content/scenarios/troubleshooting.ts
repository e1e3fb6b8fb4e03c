import type { Scenario } from '#content/types.ts';

/** Practice situations for the troubleshooting questionnaire, skills TRB-1 to TRB-6, in order of preference. */
export const troubleshootingScenarios: readonly Scenario[] = [
  {
    id: 'TRB-1.1',
    audience: ['COO', 'ITS', 'CSS'],
    situation:
      'A patient calls you. Her video visits keep breaking up, and the next one starts in ten minutes. A speed test on her tablet shows a fast download. She sits two rooms away from the router, and her sons are streaming films.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Tell her that the line is fast enough, and let the visit start as planned to see how it goes.',
        outcome: 'wrong',
        reason:
          'A fast download says little about upload or lost data. The visit is likely to break up again, and the ten minutes to help are gone.',
      },
      {
        text: 'Ask her to move near the router, have the films paused, and then run a quick test call.',
        outcome: 'best',
        reason:
          'Video needs a steady line in both directions. Distance and shared use are the likeliest causes here, and she can change both in a minute.',
      },
      {
        text: 'Have her install the latest updates for the tablet and the video app before the visit begins.',
        outcome: 'wrong',
        reason:
          'Updates are worth doing on another day. Now they may take longer than ten minutes, and they load a line that is already shared.',
      },
      {
        text: 'Ask her to restart the tablet and then run the speed test once more from the same chair.',
        outcome: 'partial',
        reason:
          'A restart is cheap and sometimes helps. But she is still far from the router, and the films still run, so the likely cause stays.',
      },
    ],
    keep: 'A fast download is not a steady line. Shorten the distance and share less.',
    source: {
      title: 'Mend help center, technical recommendations for video visits',
      url: 'https://bestservice.mendfamily.com/hc/en-us/articles/360037424594-Mend-Technical-Recommendations',
    },
  },
  {
    id: 'TRB-1.2',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP', 'COA'],
    situation:
      'You are in a video visit in a web browser. The patient nods when you speak, so he can hear you. You see his lips move, but no sound comes. Your last visit, ten minutes ago, had good sound on the same laptop.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Ask him to check his mute, the page’s microphone permission, and any other app that uses it.',
        outcome: 'best',
        reason:
          'One-way sound points to the side that cannot be heard. Mute, permission and a second app are quick to check, and they are common causes.',
      },
      {
        text: 'Ask him to shut his device down, start it again and then come back into the visit from the first link.',
        outcome: 'partial',
        reason:
          'A restart can free a blocked microphone. But it takes minutes, you may lose him, and a blocked permission stays blocked. Try the quick checks first.',
      },
      {
        text: 'Turn up your own speaker, try your headset, and then restart your own laptop to bring the sound back.',
        outcome: 'wrong',
        reason:
          'Your speaker worked ten minutes ago, so the fault is most likely at his end. Work on your side uses up the visit without a fix.',
      },
      {
        text: 'Tell him by chat that the sound has failed today and that the front desk will soon offer him a new time.',
        outcome: 'wrong',
        reason:
          'This gives up before one check is made. Most one-way sound comes back in a minute or two, and a phone call is still there as backup.',
      },
    ],
    keep: 'If one side is silent, check the silent side’s mute, permission and other apps.',
    source: {
      title: 'TherapyNotes help, connecting a camera and microphone for telehealth',
      url: 'https://support.therapynotes.com/article/272-connecting-a-camera-and-microphone-for-telehealth',
    },
  },
  {
    id: 'TRB-1.3',
    audience: ['RAD'],
    situation:
      'You read scans from home. This morning large studies take minutes to open. A colleague who reads from another house opens the same studies at once. Two scans from an emergency department have just come onto your list.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Tell the reading desk that the image system is down, so that it starts the backup plan for all readers.',
        outcome: 'wrong',
        reason:
          'Your colleague opens the same studies at once, so the system is not down. A backup for all takes time and disturbs those who can read now.',
      },
      {
        text: 'Read the two urgent scans from the small preview images, and look at the full sets when they have loaded.',
        outcome: 'unsafe',
        reason:
          'Small previews can hide a bleed or a break, and the team may act on your first word. Pass the scans to someone who can see them in full.',
      },
      {
        text: 'Tell the reading desk, pass the two urgent scans to your colleague, and then check your own network.',
        outcome: 'best',
        reason:
          'The urgent scans get read without delay by someone whose line works. You have also found the side with the fault, so you know where to look.',
      },
      {
        text: 'Check your cable, close other programs and restart the router, and then open the two urgent scans.',
        outcome: 'partial',
        reason:
          'You look on the right side, and the steps are sound. But two emergency patients wait while you try them, and no one knows about the delay.',
      },
    ],
    keep: 'Move the urgent work first. Then fix the side that is slow.',
    source: {
      title: 'HealthIT.gov, SAFER guide on contingency planning',
      url: 'https://www.healthit.gov/safer/guide/sg003',
    },
    review: null,
  },
  {
    id: 'TRB-1.4',
    audience: 'all',
    situation:
      'You join a video call from a laptop. Sound works both ways, but the others see a black box where your picture should be. You had a different video meeting an hour ago, and its window is still open behind this one.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Move closer to the router, stop any other downloads, and then give the picture a minute to load.',
        outcome: 'wrong',
        reason:
          'A weak signal most often makes the picture blur or freeze and the sound break. Your sound is fine, so the camera itself is the better place to look.',
      },
      {
        text: 'Restart the laptop, wait for it to come back, and then join the call again from the first link.',
        outcome: 'partial',
        reason:
          'This may work, because a restart closes the other meeting too. But it takes minutes and drops you from a call in which you can still talk.',
      },
      {
        text: 'Ask the others to leave the call and join again, so that your picture can load on their screens.',
        outcome: 'wrong',
        reason:
          'If all of them see the same black box, the cause is at your end. Their work on it will change nothing and costs everyone time.',
      },
      {
        text: 'Close the other meeting, check that this page may use the camera, and then turn your picture on again.',
        outcome: 'best',
        reason:
          'On many computers only one app can use the camera at a time. The old meeting is the likely cause, and to close it takes seconds.',
      },
    ],
    keep: 'One camera, one app. Close the other one first.',
    source: {
      title: 'TherapyNotes help, connecting a camera and microphone for telehealth',
      url: 'https://support.therapynotes.com/article/272-connecting-a-camera-and-microphone-for-telehealth',
    },
  },
  {
    id: 'TRB-2.1',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP', 'COA'],
    situation:
      'You have a 20-minute video follow-up with a patient who has been stable for months. The video has failed three times in six minutes. Most of the visit is talk, but you also hoped to see one thing. At the start you agreed on a phone number as backup.',
    question: 'What do you do now?',
    options: [
      {
        text: 'Keep working on the video, and call the patient in the last five minutes if it still does not hold.',
        outcome: 'partial',
        reason:
          'The phone is the right way out, but it comes too late here. Most of the visit goes to the fault, and five minutes are too few for the talk.',
      },
      {
        text: 'Call the patient, agree to go on by phone, note what you could not see, and book a time to see it.',
        outcome: 'best',
        reason:
          'Care goes on within a minute or two. The patient agrees, the limits are on record, and the part that needs eyes gets its own time.',
      },
      {
        text: 'Call on the video chat of your own phone, with the patient’s consent, so that you can still see it.',
        outcome: 'wrong',
        reason:
          'Consent does not turn a private app into an approved tool, and the call may show your own number. The agreed phone line is enough for today.',
      },
      {
        text: 'Send a message that the visit has to be stopped, and ask the front desk to find a new date by video.',
        outcome: 'wrong',
        reason:
          'The patient waits for care that could be given today by phone. A stable follow-up that is mostly talk does not need video for all of it.',
      },
    ],
    keep: 'Three failures are enough. Switch, say so, note the limits.',
    source: {
      title: 'Cancers 2022, table of webside manner tips',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9032063/table/cancers-14-01884-t001',
    },
    review: null,
  },
  {
    id: 'TRB-2.2',
    audience: ['COO', 'ITS', 'PM'],
    situation:
      'At 12:30 the network at your video hub goes down. The repair will take at least three hours. Forty video visits are booked for the afternoon, some with very ill patients. Mobile phones still work.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Cancel the forty visits with one text message, and ask the patients to book a new time next week.',
        outcome: 'unsafe',
        reason:
          'A very ill patient may go a week without care, and no one has looked at who can wait. Have a clinician sort the list before you move anyone.',
      },
      {
        text: 'Phone the forty patients in order of visit time, and offer each one a phone visit or a new day.',
        outcome: 'partial',
        reason:
          'Phone visits are a good way to go on. But in clock order the sickest patient may be called last, and the clinicians have not had a say.',
      },
      {
        text: 'Wait until two o’clock for more news of the repair, so that no patient is moved without need.',
        outcome: 'wrong',
        reason:
          'You already know that it takes three hours. Each minute of waiting leaves patients in front of a blank screen and makes the list harder to save.',
      },
      {
        text: 'Have clinicians rank the visits by risk, move the urgent ones to phone, and tell all the rest.',
        outcome: 'best',
        reason:
          'Risk, not the clock, decides who comes first. Clinicians make that call, phones carry the urgent visits, and no one sits waiting without word.',
      },
    ],
    keep: 'In an outage, rank by risk, switch the urgent, tell everyone.',
    source: {
      title: 'HealthIT.gov, SAFER guide on contingency planning',
      url: 'https://www.healthit.gov/safer/guide/sg003',
    },
    review: null,
  },
  {
    id: 'TRB-2.3',
    audience: ['RAD'],
    situation:
      'You read for three hospitals from home. At 2 a.m. your image system stops. A head scan for a possible stroke has been waiting for four minutes. The emergency doctor calls and asks what it shows. There is a written plan for outages.',
    question: 'What do you do?',
    options: [
      {
        text: 'Use the backup viewer or reader in the plan, and tell the doctor when to expect the result.',
        outcome: 'best',
        reason:
          'A stroke scan cannot wait for a repair. The plan gets it read on a proper screen within minutes, and the doctor knows who will call and when.',
      },
      {
        text: 'Ask the doctor to send a phone photo of the scan, and give your first read on the basis of that.',
        outcome: 'unsafe',
        reason:
          'A photo of a screen can hide early signs of a bleed or a stroke. It also puts patient data on private phones. Use the backup viewer or reader.',
      },
      {
        text: 'Report the outage as urgent, and tell the doctor that her hospital must find another reader tonight.',
        outcome: 'partial',
        reason:
          'She learns at once that you cannot see the scan, and the outage is reported. But the search is now hers in an emergency, though your plan holds a backup.',
      },
      {
        text: 'Ask the doctor to hold the line while you restart your computer and the images come back.',
        outcome: 'wrong',
        reason:
          'The whole image system has stopped, so a restart on your side is not likely to help. The time in which a stroke can be treated runs on.',
      },
    ],
    keep: 'If you cannot see it, get it to someone who can.',
    source: {
      title: 'HealthIT.gov, SAFER guide on contingency planning',
      url: 'https://www.healthit.gov/safer/guide/sg003',
    },
    review: null,
  },
  {
    id: 'TRB-2.4',
    audience: ['CSS', 'EDU', 'ADM'],
    situation:
      'It is 8:50 a.m. The service that texts visit links to patients is down, and no one knows for how long. Twelve video visits start between 9 and 10. You have the patients’ phone numbers, and they can also join by dialing in.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Send the texts again every few minutes until the service is back and the links have gone through.',
        outcome: 'wrong',
        reason:
          'You may be lucky, but the 9 o’clock patients cannot wait for luck. If the service comes back late, they may also get the same text five times.',
      },
      {
        text: 'Put a notice on the clinic’s web page, and phone back each patient who calls about a missing link.',
        outcome: 'partial',
        reason:
          'A notice helps those who look there. But patients who just sit and wait are not reached, and they are the ones who will miss the visit.',
      },
      {
        text: 'Send all the links in one email to the twelve patients, from your own email account, which still works.',
        outcome: 'unsafe',
        reason:
          'All twelve could see who else is a patient, and open each other’s visit. Your own email is also not protected for this. Use a route that the clinic has approved.',
      },
      {
        text: 'Phone the 9 o’clock patients first, help them to join by dialing in, and tell the clinicians.',
        outcome: 'best',
        reason:
          'You reach people in the order in which they need you, by a route that works. The clinicians know why a patient may be late.',
      },
    ],
    keep: 'When the usual route fails, call the next patients first.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
  },
  {
    id: 'TRB-2.5',
    audience: 'all',
    situation:
      'You help to run a video clinic. In the middle of the morning the record system goes down, but video still works. One patient is on the screen and three are waiting. The clinic has paper forms and a written plan for this.',
    question: 'What should the team do?',
    options: [
      {
        text: 'Stop the clinic and ask the waiting patients to come back on a day when the record system works.',
        outcome: 'wrong',
        reason:
          'Video still works, so much of the care can go on. Sending all of them away delays care that the paper plan was made for.',
      },
      {
        text: 'Go on with the visits, and keep notes in a text file on the laptop to copy over in the evening.',
        outcome: 'partial',
        reason:
          'Care goes on and facts are kept, which is good. But a loose file can be lost or mixed up, and the checks in the plan are skipped.',
      },
      {
        text: 'Follow the plan: use the paper forms, confirm each person with two facts, and enter it all later.',
        outcome: 'best',
        reason:
          'The paper forms hold what the record will need. Two facts, such as full name and birth date, guard against a mix-up that no screen can flag now.',
      },
      {
        text: 'Send the main facts about each patient to a team chat on private phones, so nothing gets lost.',
        outcome: 'unsafe',
        reason:
          'Health facts would sit on private phones and in a chat that the clinic does not control. A lost phone shows them to others. Paper forms are safer.',
      },
    ],
    keep: 'System down: follow the plan, confirm each person with two facts, enter it later.',
    source: {
      title: 'Joint Commission Journal 2017, table on the contingency planning guide',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8136246/table/T2',
    },
  },
  {
    id: 'TRB-3.1',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP'],
    situation:
      'You are on video with a 66-year-old man who is at home, 300 miles away. He suddenly cannot get his breath, and then the picture freezes. His record holds his address, the emergency number for his area, and his own and his daughter’s phone numbers.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Keep the call open and wait for the picture to come back, so that you can judge how ill he is.',
        outcome: 'unsafe',
        reason:
          'He may stop breathing while you look at a frozen screen. What you saw is enough to act on, so send help first and look again later.',
      },
      {
        text: 'Phone him, and if he picks up, tell him to call the emergency number and then to call you back.',
        outcome: 'partial',
        reason:
          'To phone him is useful, but a man who cannot breathe may not be able to make calls. You have his address, so you make the call.',
      },
      {
        text: 'Dial the emergency number where you are, and ask them to pass you on to the team in his area.',
        outcome: 'wrong',
        reason:
          'Emergency numbers often reach only the area of the caller, and calls can often not be passed on. You hold the number for his area.',
      },
      {
        text: 'Call the emergency number for his area, give his address, and then phone both him and his daughter.',
        outcome: 'best',
        reason:
          'Help starts out to the right door at once. The calls that follow may tell you how he is, and the daughter may get there or let the crew in.',
      },
    ],
    keep: 'Send help to where the patient is. Then try to reach the patient.',
    source: {
      title: 'Telehealth.HHS.gov, creating an emergency plan for telebehavioral health',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-for-behavioral-health/preparing-patients-for-telebehavioral-health/creating-a-telehealth-emergency-plan',
    },
    review: null,
  },
  {
    id: 'TRB-3.2',
    audience: ['PSY', 'THR'],
    contentNote: 'This question is about a person who says that she plans to end her life.',
    situation:
      'In a video session, a 34-year-old patient says that she will end her life tonight and has what she needs at hand. She turns her camera off, but you still hear her. At the start she told you where she is and gave her sister’s number. A colleague is on duty with you.',
    question: 'What do you do now?',
    options: [
      {
        text: 'Keep talking with her, and have your colleague ask her sister to go over and stay with her tonight.',
        outcome: 'partial',
        reason:
          'You stay in touch, and family can be part of the plan. But the sister may be hours away and is not trained for this. With the means at hand, trained help sets out first.',
      },
      {
        text: 'Keep talking with her, and have your colleague send emergency help to the place where she is now.',
        outcome: 'best',
        reason:
          'Your voice keeps her company and tells you how she is, while help is on its way. Two people can do both at once without a gap.',
      },
      {
        text: 'Ask her to turn her camera on first, so that you can see how she is before you decide about help.',
        outcome: 'wrong',
        reason:
          'The wish to see her is natural. But her words are enough to act on, a plea about the camera costs time, and she may feel safer unseen.',
      },
      {
        text: 'Go through her safety plan with her, close when she sounds calmer, and see her again tomorrow.',
        outcome: 'unsafe',
        reason:
          'Sounding calmer does not mean that the danger has passed, and she would be alone tonight with what she has at hand. Get help on its way and stay with her.',
      },
    ],
    keep: 'Stay on the line. Have a colleague send help, or send it yourself if you are alone.',
    source: {
      title: 'Telehealth.HHS.gov, creating an emergency plan for telebehavioral health',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-for-behavioral-health/preparing-patients-for-telebehavioral-health/creating-a-telehealth-emergency-plan',
    },
    review: null,
  },
  {
    id: 'TRB-3.3',
    audience: ['GP', 'NP', 'DER', 'RN', 'PHA', 'AHP'],
    situation:
      'A video visit was booked for something else. In passing, a 58-year-old woman says that one calf has been swollen, warm and sore for two days. She had knee surgery three weeks ago. She has no chest pain, and her breathing is fine. She would like to avoid a trip to a clinic.',
    question: 'What do you do?',
    options: [
      {
        text: 'Explain your worry, arrange for her to be seen in person today, and say when to call for help.',
        outcome: 'best',
        reason:
          'A clot cannot be ruled out through a camera. She needs hands and tests today, and she must know to call at once if her chest or breathing changes.',
      },
      {
        text: 'Ask her to call her surgeon’s office today, and let them decide how soon they want to see the leg.',
        outcome: 'partial',
        reason:
          'The surgeon’s team should hear of this, and today is the right day. But it now rests on a patient who would rather not go. You saw the red flag, so you arrange it.',
      },
      {
        text: 'Ask her to show both legs and to measure the calves, and check them again by video this evening.',
        outcome: 'wrong',
        reason:
          'A look on camera can add to the picture. But so soon after surgery, no look or measure on video makes a clot unlikely enough to put off the tests.',
      },
      {
        text: 'Suggest that she rubs the calf and walks more, and have her call if it is no better in a week.',
        outcome: 'unsafe',
        reason:
          'If this is a clot, part of it could travel to the lungs while she waits. Have her seen in person today, before any home treatment.',
      },
    ],
    keep: 'When only hands and tests can tell, remote care is not enough.',
    source: {
      title: 'American Journal of Medicine 2021, the Telehealth Ten: a patient-assisted exam',
      url: 'https://www.amjmed.com/article/S0002-9343(20)30597-0/fulltext',
    },
    review: null,
  },
  {
    id: 'TRB-3.4',
    audience: ['RAD'],
    situation:
      'You read a chest scan for a clinic far away. It was ordered as routine, for a cough. You see a large clot in the lung arteries, with no room for doubt. The clinic closed an hour ago, the patient has gone home, and the clinic has an on-call number.',
    question: 'What do you do?',
    options: [
      {
        text: 'Phone the patient at home yourself, and tell him to go to the nearest emergency room tonight.',
        outcome: 'partial',
        reason:
          'It may get him to care, and it is a way out if no clinician can be reached. But he may not pick up, and no one who treats him knows.',
      },
      {
        text: 'Write the report with care, and phone the ordering doctor as soon as the clinic opens tomorrow.',
        outcome: 'unsafe',
        reason:
          'A large lung clot can kill overnight. Someone who can act for this patient has to hear of it from you now.',
      },
      {
        text: 'Phone the on-call clinician, have the finding repeated back to you, and log the name and time.',
        outcome: 'best',
        reason:
          'Someone who can act tonight now knows. The read-back catches errors, and the log shows who heard it and when. A voicemail would show neither.',
      },
      {
        text: 'Ask a colleague to look at the scan as well, and pass it on once the two of you agree on it.',
        outcome: 'wrong',
        reason:
          'A second look is worth having when you are in doubt. This clot is plain to see, so the call comes first and the second look can follow.',
      },
    ],
    keep: 'A critical finding is passed on when a person who can act repeats it.',
    source: {
      title: 'HealthIT.gov, SAFER guides, among them test results and follow-up',
      url: 'https://www.healthit.gov/topic/safety/safer-guides',
    },
    review: null,
  },
  {
    id: 'TRB-3.5',
    audience: ['COO', 'ITS', 'PM', 'CSS', 'COA', 'EDU', 'ADM'],
    situation:
      'You cover the help line and are testing the video link with a caller. His visit is in an hour. Halfway through, he says that his chest feels tight and his arm is heavy. He asks you to go on, because he does not want to lose the visit. Your service has a red-flag script.',
    question: 'What do you do?',
    options: [
      {
        text: 'Stop the test and ask him more about the pain, to judge whether it is bad enough to call for help.',
        outcome: 'wrong',
        reason:
          'Your questions take time, and no answer would make these signs safe to wait on. To judge chest pain is not the task of a help line.',
      },
      {
        text: 'Stop the test and put him in the queue for the nurse line, and then take the next call on your list.',
        outcome: 'partial',
        reason:
          'A nurse is a good person to tell. But a queue takes time, you do not know his address, and the line may drop with no one aware.',
      },
      {
        text: 'Stop the test, get emergency help to his address, bring in a clinician, and stay on the line.',
        outcome: 'best',
        reason:
          'You act within your role and lose no time. The script tells you how. You stay until someone who can treat him takes over.',
      },
      {
        text: 'Stop the test and tell him to sit down, take an aspirin and see if it has passed by the visit.',
        outcome: 'unsafe',
        reason:
          'Advice on treatment is not for a help line, and aspirin can harm some people. Worse, he would wait at home. Get emergency help on its way.',
      },
    ],
    keep: 'Red flag on a help call: stop, get help, get the address, stay.',
    source: {
      title: 'Telehealth.HHS.gov, creating an emergency plan for telebehavioral health',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-for-behavioral-health/preparing-patients-for-telebehavioral-health/creating-a-telehealth-emergency-plan',
    },
    review: null,
  },
  {
    id: 'TRB-3.6',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP', 'COO', 'COA'],
    contentNote: 'This question is about possible abuse at home.',
    situation:
      'In a first video visit, a 29-year-old woman looks to one side before each answer. A voice off screen answers for her twice. When you ask if she is alone, the voice says yes and she looks down. Your service has a plan for such cases.',
    question: 'What do you do?',
    options: [
      {
        text: 'Go on with the visit as booked, and write down what you saw so that the team can discuss it later.',
        outcome: 'partial',
        reason:
          'To stay calm and write it down is right. But she may need help today, and no one has tried to hear her on her own.',
      },
      {
        text: 'Ask her now, on camera, whether the person in the room is hurting her and if she wants to leave.',
        outcome: 'unsafe',
        reason:
          'The other person hears the question, and she may pay for it when the call ends. Ask only when you know that she can answer alone.',
      },
      {
        text: 'Bring the visit to a polite end, and have the front desk offer her a place in the clinic next month.',
        outcome: 'wrong',
        reason:
          'This leaves her alone with the worry for weeks, and she may not be let out to come. A safe talk should be sought soon.',
      },
      {
        text: 'Keep the tone ordinary, find an everyday reason to speak with her alone, and follow the plan.',
        outcome: 'best',
        reason:
          'An ordinary tone gives nothing away. Time alone lets her speak, and the plan brings in the people who are trained for what comes next.',
      },
    ],
    keep: 'Do not ask about danger while the danger may be listening.',
    source: {
      title: 'AMA, partner violence and telehealth (report on a JAMA article of 2021)',
      url: 'https://www.ama-assn.org/delivering-care/public-health/tips-help-you-id-intimate-partner-violence-telehealth',
    },
    review: null,
  },
  {
    id: 'TRB-3.7',
    audience: 'all',
    situation:
      'You are the only host of an online exercise class for eight older people. One man stops, sinks into his chair and does not answer you. His camera is still on. Your list shows his address, the emergency number for his town and a neighbor’s number.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Call the emergency number for his town, give his address, and keep watching the screen.',
        outcome: 'best',
        reason:
          'A person who does not answer needs help at once. You send it to the right door, and you can tell the crew what you see.',
      },
      {
        text: 'Call the neighbor, ask her to go over and look at him, and decide about the ambulance after that.',
        outcome: 'partial',
        reason:
          'A neighbor can be a great help, and is a good second call. But if she is out or slow, the minutes that count most are lost.',
      },
      {
        text: 'Mute the others, talk to him calmly and give him a few minutes to come round before you call.',
        outcome: 'unsafe',
        reason:
          'If his heart or brain is in trouble, a few minutes can cost his life. Call for help first and talk to him while it is on the way.',
      },
      {
        text: 'Ask the others in the class if one of them lives near him and could go to his house to see him.',
        outcome: 'wrong',
        reason:
          'It costs time, shares his trouble with strangers, and brings no trained help. You already hold his address and the number to call.',
      },
    ],
    keep: 'No answer is an emergency. Call the help that serves that address.',
    source: {
      title: 'Telehealth.HHS.gov, creating an emergency plan for telebehavioral health',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-for-behavioral-health/preparing-patients-for-telebehavioral-health/creating-a-telehealth-emergency-plan',
    },
    review: null,
  },
  {
    id: 'TRB-3.8',
    audience: 'all',
    contentNote: 'This question is about a message that hints at suicide.',
    situation:
      'Today you sort chat messages for a health service. At 4:50 p.m. someone writes, “Cancel my visit. I can’t do this any more. Everyone is better off without me.” The person is still online. A clinician is on duty until 6 for urgent matters.',
    question: 'What do you do?',
    options: [
      {
        text: 'Reply kindly, give the number of a crisis line, and mark the message as urgent for the clinician.',
        outcome: 'partial',
        reason:
          'A kind reply and a crisis line are good to give. But the mark may not be seen in time, and the person is left to make the call alone.',
      },
      {
        text: 'Send emergency help to the home address in the record, and leave the chat as it is until they arrive.',
        outcome: 'wrong',
        reason:
          'You take it seriously, but the person may not be at home, and silence in the chat can feel like being left. The clinician can judge in minutes what is needed.',
      },
      {
        text: 'Reply kindly at once, bring in the clinician on duty, and ask the person where they are now.',
        outcome: 'best',
        reason:
          'Words like these are taken seriously each time. A kind reply keeps the person there, the place lets help find them, and the clinician takes over.',
      },
      {
        text: 'Cancel the visit as asked, say that they can come back, and set a reminder to check next week.',
        outcome: 'unsafe',
        reason:
          'The person may be in danger tonight, and the visit was a link to help. Keep them in the chat and get the clinician now.',
      },
    ],
    keep: 'Take it seriously, stay in contact, bring in a clinician now.',
    source: {
      title: 'Telehealth.HHS.gov, creating an emergency plan for telebehavioral health',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-for-behavioral-health/preparing-patients-for-telebehavioral-health/creating-a-telehealth-emergency-plan',
    },
    review: null,
  },
  {
    id: 'TRB-4.1',
    audience: ['ITS', 'PM'],
    situation:
      'You are alone on the clinic’s help desk. Two requests come in together. A senior doctor wants a second screen set up before lunch. A patient has no sound, and her video visit begins in five minutes.',
    question: 'What do you do?',
    options: [
      {
        text: 'Help the doctor first, get the screen working quickly, and then call the patient about her sound.',
        outcome: 'wrong',
        reason:
          'The second screen holds up no one, for lunch is hours away. The patient’s visit is lost in five minutes. Care and time decide, not rank.',
      },
      {
        text: 'Help the patient first, and work on the sound together until the two of you have it fixed.',
        outcome: 'partial',
        reason:
          'You chose the right request. But without a time limit she may miss the visit while you search. A phone line keeps it on time.',
      },
      {
        text: 'Send both of them the help article for their problem, and ask them to write again if it fails.',
        outcome: 'wrong',
        reason:
          'It treats both requests as equal. In five minutes the patient cannot find, read and follow an article, so her visit is likely to be lost.',
      },
      {
        text: 'Help the patient first with a quick sound check, and have a phone visit ready as a backup.',
        outcome: 'best',
        reason:
          'Her care is at stake now, and the screen can wait. A phone visit in reserve means that she is seen on time even if the check fails.',
      },
    ],
    keep: 'Put care and time first, not job title or who wrote first.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
  },
  {
    id: 'TRB-4.2',
    audience: ['ITS', 'CSS'],
    situation:
      'A patient could not be heard in two video visits this week. You checked mute and permission with her and found no cause. Now you pass the problem on to the second-line team by ticket. Her next visit is on Thursday at 10.',
    question: 'Which ticket is best?',
    options: [
      {
        text: '“Patient’s sound failed twice this week. Mute and permission are fine. Please look into it soon.”',
        outcome: 'partial',
        reason:
          'It says what failed and what you tried. But it leaves out the device, the times and the deadline, so the team must ask before it can start.',
      },
      {
        text: '“Not heard Monday at 9, Tuesday at 2. Tablet, browser. Mute, permission fine. Visit Thursday at 10.”',
        outcome: 'best',
        reason:
          'The team can look up both visits and begin at once. What was tried is not done twice, and the date shows how urgent it is for care.',
      },
      {
        text: '“Sound fault on the platform again. This is the third report that I have had. Please fix it this week.”',
        outcome: 'wrong',
        reason:
          'It blames the platform without facts, and no one could find the visits from it. It also mixes this patient with other cases.',
      },
      {
        text: '“No sound on tablet. Her login, password, birth date and health problem are below for your test.”',
        outcome: 'unsafe',
        reason:
          'Anyone who can open the ticket could get into her account and read her health facts. Give a ticket only what the fix needs, and no password.',
      },
    ],
    keep: 'A good ticket: device, times, error, steps tried, effect on care.',
    source: {
      title: 'Telehealth.HHS.gov, educational and training standards',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-accreditation/educational-and-training-standards',
    },
  },
  {
    id: 'TRB-4.3',
    audience: ['COO', 'CSS', 'COA', 'EDU', 'ADM'],
    situation:
      'You are on the phone with an 82-year-old man who wants to join his first video visit. It starts in 20 minutes. He says, “Nothing works. I am too old for this.” You cannot see his screen, and he is alone.',
    question: 'What do you say next?',
    options: [
      {
        text: '“We have time, and we’ll do it together. What do you see on the screen right now?”',
        outcome: 'best',
        reason:
          'It takes the pressure off and starts from what he sees. You can then give one small step at a time and hear whether it worked.',
      },
      {
        text: '“It is very easy. Open the browser, allow the camera and the microphone, then tap on the link.”',
        outcome: 'wrong',
        reason:
          'If it is called easy, he feels worse when it fails. Three steps at once, in words he may not know, will lose him.',
      },
      {
        text: '“Let me read you the six steps slowly. Please write them down, and call me if you get stuck.”',
        outcome: 'partial',
        reason:
          'Slow, written steps can help. But he is left alone with them 20 minutes before the visit, and you do not know where he is stuck now.',
      },
      {
        text: '“Perhaps a son or daughter could do this part for you. Is there one of them you could call now?”',
        outcome: 'wrong',
        reason:
          'A helper is fine if he asks for one. Offered first, it says that he cannot do it, and he learns nothing for the next visit.',
      },
    ],
    keep: 'Ask what they see. Give one step. Hear that it worked.',
    source: {
      title: 'Telehealth.HHS.gov, preparing patients for telehealth',
      url: 'https://telehealth.hhs.gov/providers/preparing-patients-for-telehealth/',
    },
  },
  {
    id: 'TRB-4.4',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP'],
    situation:
      'Five minutes into a video visit, a 70-year-old patient still cannot turn on her camera. Sound is good. She is close to tears and keeps saying sorry. Fifteen minutes are left, and today’s topic can be covered by voice. Your clinic has a help desk.',
    question: 'What do you do?',
    options: [
      {
        text: 'Tell her the visit needs her camera, and ask her to book again when someone can help her at home.',
        outcome: 'wrong',
        reason:
          'She is sent away without care that could be given by voice, and may not try again. The camera is not needed for today’s topic.',
      },
      {
        text: 'Reassure her, and work through the fixes with her until the camera is on, then start the visit.',
        outcome: 'partial',
        reason:
          'Your patience is kind and may work in the end. But the fifteen minutes go to the camera, and her stress grows with each failed try.',
      },
      {
        text: 'Reassure her, try one quick fix, then go on by voice and have the help desk call her afterward.',
        outcome: 'best',
        reason:
          'She gets her care today and keeps her dignity. The help desk has time to sort out the camera with her before the next visit.',
      },
      {
        text: 'Give her the help desk’s number, and see your next patient while she is getting the camera fixed.',
        outcome: 'wrong',
        reason:
          'A patient near tears is left alone and has to find her own way. The visit may not happen at all, though sound is good.',
      },
    ],
    keep: 'One quick fix, then care by the route that works.',
    source: {
      title: 'Telehealth.HHS.gov, preparing patients for telehealth',
      url: 'https://telehealth.hhs.gov/providers/preparing-patients-for-telehealth/',
    },
  },
  {
    id: 'TRB-4.5',
    audience: 'all',
    situation:
      'A new colleague asks you for help to join a video meeting. It is the third time this week. She is keen to learn, but computers make her nervous. The meeting starts in ten minutes, and you can see her screen.',
    question: 'What helps her most?',
    options: [
      {
        text: 'Take the mouse to get her in on time, and promise to show her how it works when you are free.',
        outcome: 'partial',
        reason:
          'She is in the meeting on time, and that counts. But she watched and did not do it, so she is likely to ask a fourth time.',
      },
      {
        text: 'Let her do the clicking while you guide her step by step, and have her write down what she did.',
        outcome: 'best',
        reason:
          'Her own hands learn the way, and ten minutes are enough for it. The steps in her own words let her try alone next time.',
      },
      {
        text: 'Send her the link to the help pages, so that she gets used to looking things up by herself.',
        outcome: 'wrong',
        reason:
          'A nervous person with ten minutes left will not find the answer there. It feels like being turned away, and she may stop asking.',
      },
      {
        text: 'Ask her lead to book a computer course for her before she has to join any more meetings.',
        outcome: 'wrong',
        reason:
          'A course may come in weeks, and the meeting is now. To go past her to her lead may also shame her for asking.',
      },
    ],
    keep: 'Guide the person’s hands. Do not take the mouse.',
    source: {
      title: 'Telehealth.HHS.gov, telehealth training and workforce development',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-training-and-workforce-development/getting-started',
    },
  },
  {
    id: 'TRB-5.1',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP'],
    region: 'US',
    situation:
      'You work in the US. A regular patient joins a planned video visit from a hotel in another state, where she is on vacation for two weeks. She feels well and wants her usual care. You do not know whether you may treat patients in that state.',
    question: 'What do you do?',
    options: [
      {
        text: 'Check that state’s rule for your license before you treat, and if it says no, find a lawful way.',
        outcome: 'best',
        reason:
          'In the US, the state where the patient is sets the rule. Some states have exceptions, so you check first. A lawful way may be a later date or a local colleague.',
      },
      {
        text: 'Give the usual care, write the hotel’s state in your note, and look up the rule when you have time.',
        outcome: 'partial',
        reason:
          'You asked where she is and wrote it down, which is good. But the check comes after the care, when it can no longer keep you within the rule.',
      },
      {
        text: 'Give the usual care, since your home state license covers your own patients while they travel.',
        outcome: 'wrong',
        reason:
          'In the US, a license from one state does not travel with the patient. A known patient on vacation may still be outside what you may do.',
      },
      {
        text: 'Ask her to name her home as the place of the visit, so that your license covers her usual care.',
        outcome: 'wrong',
        reason:
          'That puts a false fact in the record, and it does not change the rule. What counts is the place where she is, not the place that is written down.',
      },
    ],
    keep: 'Ask where the patient is. Check that place’s rule before you treat.',
    source: {
      title: 'American Academy of Family Physicians, legal requirements for telehealth',
      url: 'https://www.aafp.org/family-physician/practice-and-career/managing-your-practice/telehealth-and-telemedicine/legal-requirements-for-telehealth.html',
    },
  },
  {
    id: 'TRB-5.2',
    audience: ['RAD'],
    region: 'US',
    situation:
      'You read scans in the US. A hospital in a state where you hold no license asks you to start tonight. Its own reader is ill. The contract is signed, and your license for that state is “in process”.',
    question: 'What do you do?',
    options: [
      {
        text: 'Read only the urgent scans, and mark the reports as preliminary until your license has come.',
        outcome: 'partial',
        reason:
          'You try to limit the risk and help those who need it most. But a first read is still a read, and it may still need a license there.',
      },
      {
        text: 'Read tonight as agreed, since the contract is signed and you are licensed in the state where you sit.',
        outcome: 'wrong',
        reason:
          'A contract does not replace a license. In the US, the state where the patient is decides who may give care there.',
      },
      {
        text: 'Read tonight, and have a colleague who holds that license sign the reports in their own name.',
        outcome: 'wrong',
        reason:
          'The signature would claim a read that did not take place. It misleads the hospital and puts both of your licenses at risk.',
      },
      {
        text: 'Wait until license and hospital approval are confirmed, and help them to find lawful cover tonight.',
        outcome: 'best',
        reason:
          'You stay within the rule of the patient’s state and do not leave the hospital alone. Check the current rule, as exceptions differ by state.',
      },
    ],
    keep: '“In process” is not a license.',
    source: {
      title: 'American Academy of Family Physicians, legal requirements for telehealth',
      url: 'https://www.aafp.org/family-physician/practice-and-career/managing-your-practice/telehealth-and-telemedicine/legal-requirements-for-telehealth.html',
    },
  },
  {
    id: 'TRB-5.3',
    audience: ['COO', 'ITS', 'COA', 'EDU', 'ADM'],
    situation:
      'You help a patient to set up a video visit for next week. She says that her new blood pressure pill makes her dizzy. “You know about these things,” she says. “Can I just stop it until then?” Advice on medicines is not part of your role.',
    question: 'What do you do?',
    options: [
      {
        text: 'Say that you may not advise on medicines, and suggest that she brings it up in her visit next week.',
        outcome: 'partial',
        reason:
          'You stay within your role, which is right. But a dizzy person may fall or stop the pill before next week, and no clinician knows.',
      },
      {
        text: 'Say that a clinician must answer that, connect her to the nurse line now, and note what she said.',
        outcome: 'best',
        reason:
          'She gets an answer today from someone who may give it. You pass on what you heard, so that it is not lost.',
      },
      {
        text: 'Look up the pill on a good health website, and read out to her what it says about getting dizzy.',
        outcome: 'wrong',
        reason:
          'Even a good website does not know her other medicines or her health. Read out by you, it sounds like advice from the service.',
      },
      {
        text: 'Say that a few days without a new pill do most people no harm, and that the visit is soon enough.',
        outcome: 'unsafe',
        reason:
          'Her blood pressure could climb, or the cause could be something else. Only a clinician should decide, so connect her with one today.',
      },
    ],
    keep: 'Not my role to answer, but my job to get it answered today.',
    source: {
      title: 'Telehealth.HHS.gov, telehealth training and workforce development',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-training-and-workforce-development/getting-started',
    },
    review: null,
  },
  {
    id: 'TRB-5.4',
    audience: ['DAT', 'PM'],
    situation:
      'A sales email says that the rule on phone visits “has changed” and that services may now count and bill them in a new way. Two managers want to switch next week. No one on the team has seen the rule itself.',
    question: 'What do you do?',
    options: [
      {
        text: 'Delete the email, change nothing, and go on as you are until someone in charge tells you more.',
        outcome: 'wrong',
        reason:
          'You are right to doubt the source. But the rule may truly have changed, and then the service would go on counting in the wrong way.',
      },
      {
        text: 'Switch next week with the others, and undo the change later if the email turns out to be mistaken.',
        outcome: 'wrong',
        reason:
          'Bills and reports that have gone out are hard to take back. If the email is wrong, the service has sent out claims that are not true.',
      },
      {
        text: 'Look the rule up on its official page, have the legal or billing lead confirm it, and then plan.',
        outcome: 'best',
        reason:
          'The official page shows what the rule says and from when. Someone who answers for it confirms, and the team changes once, on solid ground.',
      },
      {
        text: 'Ask the seller to send the source, and switch next week if the papers appear to be in order.',
        outcome: 'partial',
        reason:
          'To ask for the source is a good start. But the seller gains from the switch and picks what you see. Check it where the rule is made.',
      },
    ],
    keep: 'Read the rule where it is made, then change.',
    source: {
      title: 'Telehealth.HHS.gov, telehealth policy updates',
      url: 'https://telehealth.hhs.gov/providers/telehealth-policy/telehealth-policy-updates',
    },
  },
  {
    id: 'TRB-5.5',
    audience: 'all',
    situation:
      'You check people in for video visits. A caller says that she is staying with a friend in another country this week. “Just put my home address,” she says, “or they will cancel me.” It is a routine visit, and it starts in an hour.',
    question: 'What do you do?',
    options: [
      {
        text: 'Put down her home address as she asks, since the visit is routine and she will soon be back.',
        outcome: 'unsafe',
        reason:
          'If she falls ill on the call, help would be sent to the wrong country. The clinician would also work without knowing which rules hold.',
      },
      {
        text: 'Put down where she is, and ask the clinician before the visit whether it can go ahead there.',
        outcome: 'best',
        reason:
          'The record is true, and the person who must follow the rules can decide in time. If it cannot go ahead, there is an hour to find another way.',
      },
      {
        text: 'Put down where she is, tell her the visit is on, and leave it for the clinician to see in the notes.',
        outcome: 'partial',
        reason:
          'A true address is the right start. But you promised what is not yours to promise, and the clinician may see it too late.',
      },
      {
        text: 'Cancel the visit right away, and ask her to book again as soon as she is back in the country.',
        outcome: 'wrong',
        reason:
          'Rules differ from place to place, and some allow it. To cancel on a guess takes away care that might have been allowed.',
      },
    ],
    keep: 'Write down the true place, and let the right person decide.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
    review: null,
  },
  {
    id: 'TRB-6.1',
    audience: ['COO', 'ITS', 'PM', 'EDU'],
    situation:
      'In your nine clinics, one in four patients misses the first video visit. A colleague thinks that a ten-minute practice call on the day before would help. Staff time is short, and no one has tried it yet.',
    question: 'What is the best next step?',
    options: [
      {
        text: 'Try it at one clinic for a month, and compare missed visits there with those at a similar clinic.',
        outcome: 'best',
        reason:
          'A small test costs little and gives real numbers. The second clinic shows whether the change came from the call or would have come anyway.',
      },
      {
        text: 'Begin with it at all nine clinics, and ask the staff after a month how well they think it works.',
        outcome: 'partial',
        reason:
          'The idea gets tried, and staff views are worth hearing. But it spends scarce time everywhere before you know, and views are not counts.',
      },
      {
        text: 'Send patients a longer email guide, which costs no staff time and reaches all of the clinics.',
        outcome: 'wrong',
        reason:
          'No one knows whether the guide is the problem. People who find video hard are often the last to read a long email.',
      },
      {
        text: 'Wait for the yearly patient survey, and see there what the patients themselves give as the reason.',
        outcome: 'wrong',
        reason:
          'Patients who missed the visit seldom fill in the survey. A year of missed visits is a high price for an answer that may not come.',
      },
    ],
    keep: 'Try it small, count it, compare it, then spread it.',
    source: {
      title: 'American Medical Association, telehealth implementation playbook',
      url: 'https://www.ama-assn.org/practice-management/digital/adopting-telehealth-your-physician-practice-follow-playbook',
    },
  },
  {
    id: 'TRB-6.2',
    audience: ['DAT', 'PM'],
    situation:
      'After a switch to a new video platform, the share of completed video visits looks 12 points higher. Your director wants to show this to the board on Friday. The chart was made in a hurry, from two different systems.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Show the gain on Friday as it is, and offer to look into the details if a board member asks.',
        outcome: 'wrong',
        reason:
          'If the gain is only a new way of counting, the board decides on a mistake. Trust is then hard to win back.',
      },
      {
        text: 'Test whether the 12 points could be chance, and put the result of the test under the chart.',
        outcome: 'partial',
        reason:
          'Chance is worth a look. But a test cannot see that the two systems count in different ways. The first question is whether like is compared with like.',
      },
      {
        text: 'Leave out the visits that ended by phone, so that the chart shows the platform more clearly.',
        outcome: 'wrong',
        reason:
          'A visit that ends by phone is often a video that failed. Without those visits, any platform looks better than it is.',
      },
      {
        text: 'Check that both systems count visits in the same way and cover the same groups of patients.',
        outcome: 'best',
        reason:
          'A new count, or other patients, can make a gain that is not real. A look by group also shows who was left behind.',
      },
    ],
    keep: 'Before you praise a number, check that it counts the same thing.',
    source: {
      title: 'American Medical Association, telehealth implementation playbook',
      url: 'https://www.ama-assn.org/practice-management/digital/adopting-telehealth-your-physician-practice-follow-playbook',
    },
  },
  {
    id: 'TRB-6.3',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP', 'COA'],
    situation:
      'You feel that you connect well with patients on video, and you have rated yourself high. For six months, though, your patients’ scores for “I felt listened to” have been well below the average of your team.',
    question: 'What do you do?',
    options: [
      {
        text: 'Sign up for a course on video communication, and look at it again when you have finished it.',
        outcome: 'partial',
        reason:
          'You take it seriously, and a course can help. But you do not yet know which habit is the trouble, so it may teach you something else.',
      },
      {
        text: 'Wait for six more months of scores, to see whether the average goes up again by itself.',
        outcome: 'wrong',
        reason:
          'Six months well below the team is a pattern, not a bad week. Waiting means another half-year of patients who do not feel heard.',
      },
      {
        text: 'Have a colleague observe two visits with a checklist, change one habit, and recheck the scores.',
        outcome: 'best',
        reason:
          'Other eyes see what you cannot, if the patients agree to it. A checklist finds the habit, one change is doable, and the scores tell you if it worked.',
      },
      {
        text: 'Keep to your own view, since it is mainly unhappy patients who fill in that kind of survey.',
        outcome: 'wrong',
        reason:
          'Your team’s patients fill in the same survey and score higher. Studies find that self-ratings often differ from what others see.',
      },
    ],
    keep: 'When your view and theirs differ, ask for someone to watch.',
    source: {
      title: 'Journal of General Internal Medicine 2022, observation tools for telehealth skills',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9040701',
    },
  },
  {
    id: 'TRB-6.4',
    audience: ['RAD'],
    situation:
      'You think that your reports are clear. Last month, doctors phoned you eleven times to ask what a report meant. Your colleagues, who share the same list, had two or three such calls each.',
    question: 'What do you do?',
    options: [
      {
        text: 'Put it down to one hard month, and look at the number of calls again at the end of the year.',
        outcome: 'wrong',
        reason:
          'The list is shared, so the scans are much alike. Four times as many calls is a sign from outside that is worth more than a guess.',
      },
      {
        text: 'Add more detail on each finding to all your reports, so that no question is left open to doctors.',
        outcome: 'wrong',
        reason:
          'You do not know yet what is unclear. Longer reports often make it harder to find the one line that matters.',
      },
      {
        text: 'Call the doctors back, go through those reports again, and invite them to call if in doubt.',
        outcome: 'partial',
        reason:
          'It is polite and helps with those patients. But it treats each call as a single case, so next month’s reports will be the same.',
      },
      {
        text: 'Ask two of the doctors to mark what is unclear in five reports, change one thing, count again.',
        outcome: 'best',
        reason:
          'The readers show you what you cannot see in your own text. One change and a new count tell you whether it helped.',
      },
    ],
    keep: 'Ask the readers what is unclear. Change one thing. Count again.',
    source: {
      title: 'Psych Central, report on a 2006 JAMA review of physicians’ self-ratings',
      url: 'https://psychcentral.com/news/archives/2006-09/jaaj-pmh083106.html',
    },
  },
  {
    id: 'TRB-6.5',
    audience: ['CSS', 'ADM'],
    situation:
      'For the third time this week, a patient has joined an hour late because the reminder showed the wrong time. Each time you found a new slot within minutes. The queue is long, and no one else seems to have noticed.',
    question: 'What do you do?',
    options: [
      {
        text: 'Tell the colleague next to you, and agree that you will both fix it quickly when it comes up.',
        outcome: 'partial',
        reason:
          'Two people now know, and patients get quick help. But nobody who can mend the reminder has heard, so it will go on.',
      },
      {
        text: 'Report the pattern today, with the three visits and what each reminder said, and check back.',
        outcome: 'best',
        reason:
          'Three cases with details let someone find the cause. Checking back makes sure that it was mended and not just filed.',
      },
      {
        text: 'Go on fixing the cases as they come, and see that each patient gets a new slot without delay.',
        outcome: 'wrong',
        reason:
          'You see only the patients who call. Others may have given up, and the next late visit may be one that could not wait.',
      },
      {
        text: 'Ask patients to check the time on the website, and say that a reminder can at times be wrong.',
        outcome: 'wrong',
        reason: 'It hands the clinic’s fault to the patients. Most will trust the reminder, as they should be able to.',
      },
    ],
    keep: 'Three times is a pattern. Report it with facts.',
    source: {
      title: 'Telehealth.HHS.gov, telehealth training and workforce development',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-training-and-workforce-development/getting-started',
    },
  },
  {
    id: 'TRB-6.6',
    audience: 'all',
    situation:
      'You practice a video call with a colleague, and you think that it went well. She says that you often talk over the other person when the line lags. You did not notice it. Your next practice call is in a week.',
    question: 'What will help you most?',
    options: [
      {
        text: 'Record the next call, watch it beside a good example, and pick one habit that you will change.',
        outcome: 'best',
        reason:
          'A good example shows you what to look for. In a small study of another skill, people judged themselves far better once they had seen one.',
      },
      {
        text: 'Trust your own sense of the call, and keep to the way of talking that feels natural to you.',
        outcome: 'wrong',
        reason:
          'What you meant is not what the other person heard. Studies find that we are often poor judges of our own skill.',
      },
      {
        text: 'Record the next call and watch it by yourself, to see if you agree with what she said.',
        outcome: 'partial',
        reason:
          'A recording is a good start. But in a small study, watching only oneself hardly made people better judges. Set a good example beside it.',
      },
      {
        text: 'Practice with another colleague, since she may be stricter than most people would be.',
        outcome: 'wrong',
        reason: 'A second view can be useful, but not as a way to get a kinder one. The point she made would be lost.',
      },
    ],
    keep: 'Watch yourself beside a good example, then pick one habit.',
    source: {
      title: 'University of Dundee, study on self-assessment with a benchmark (2012)',
      url: 'https://discovery.dundee.ac.uk/en/publications/improving-the-accuracy-of-self-assessment-of-practical-clinical-s',
    },
  },
];
