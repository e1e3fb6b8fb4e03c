import type { Scenario } from '#content/types.ts';

/** Practice situations of the communication questionnaire, COM-1 to COM-6, in the order in which they are preferred. */
export const communicationScenarios: readonly Scenario[] = [
  {
    id: 'COM-1.1',
    audience: 'all',
    situation:
      'You start a video call with a patient at the booked time. The picture shows that they are at the wheel, with the phone on the dashboard. The road is busy. They say, “It’s fine, I can drive and talk.”',
    question: 'What do you do first?',
    options: [
      {
        text: 'Switch to voice only, so that they can keep their eyes on the road while you talk.',
        outcome: 'unsafe',
        reason:
          'Talking about health takes the mind off the road, even with no picture, and a crash could hurt them or others. It is safer to wait until the car is parked.',
      },
      {
        text: 'End the call at once, and send a message with some free times for a new visit.',
        outcome: 'partial',
        reason:
          'This stops the talk, which is good. But they may be able to park within a minute, and a message that pops up now may draw their eyes from the road.',
      },
      {
        text: 'Ask them to park somewhere safe before you go on, and offer a new time if they can’t.',
        outcome: 'best',
        reason:
          'It puts safety first and still keeps the door open for care. A parked car can also be private enough to talk, if they agree.',
      },
      {
        text: 'Log a missed visit, as the patient is not ready, and take the next person on your list.',
        outcome: 'wrong',
        reason:
          'The patient did come, and needs help to take part safely. Now they go without care, and no one has told them why.',
      },
    ],
    keep: 'No visit with a driver: park first, or find another time.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
    review: null,
  },
  {
    id: 'COM-1.2',
    audience: ['GP', 'NP', 'PSY', 'THR', 'RN'],
    situation:
      'You open a follow-up video visit with a patient you see each month. Their home address is in the record. Today the room behind them is one you don’t know. They wave and say, “Same as last time. Let’s get going.”',
    question: 'What do you do first?',
    options: [
      {
        text: 'Ask where they are now, what number to call if the link drops, and who is with them.',
        outcome: 'best',
        reason:
          'If something goes wrong, you can send help to the right door. The place can also decide if your license covers this visit, and you learn who can hear.',
      },
      {
        text: 'Say something kind about the new room, ask whose place it is, and turn to today’s topics.',
        outcome: 'wrong',
        reason:
          'Warm words are good, and you may hear “a friend’s house”. But you can’t send help to that, and you still don’t know who is listening.',
      },
      {
        text: 'Ask if the home address and the phone number in their record are still up to date.',
        outcome: 'partial',
        reason:
          'Keeping the file up to date is useful. Yet they could say yes from a hotel two hours away; the question is where they are today.',
      },
      {
        text: 'Rely on the address in the record, and ask where they are only if something goes wrong.',
        outcome: 'unsafe',
        reason:
          'In a crisis the link may be gone or they may not be able to speak, and help would go to an empty house. It is safer to ask at each start.',
      },
    ],
    keep: 'Ask “Where are you now?” at each visit, even with people you know.',
    source: {
      title: 'Telehealth.HHS.gov, creating an emergency plan',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-for-behavioral-health/preparing-patients-for-telebehavioral-health/creating-a-telehealth-emergency-plan',
    },
    review: null,
  },
  {
    id: 'COM-1.3',
    audience: ['DER', 'RAD', 'PHA', 'AHP'],
    situation:
      'A new patient joins you for a first video visit. When they booked online, they ticked a box to agree to telehealth. The record doesn’t show that anyone has talked with them about it. You have checked who and where they are.',
    question: 'How do you handle consent?',
    options: [
      {
        text: 'Say, “You ticked the box when you booked. Is video fine for you?” and note their yes.',
        outcome: 'partial',
        reason:
          'Asking again and noting the answer is sound. But they can’t weigh what they don’t know: what may be missed on video, and what else they could choose.',
      },
      {
        text: 'Take the tick as their consent and begin, so that the time goes to what they came for.',
        outcome: 'wrong',
        reason:
          'A tick shows that they saw a box. It does not show that they know the limits of video, or that they may say no.',
      },
      {
        text: 'Show them the whole consent form on the screen, and begin when they do not object to it.',
        outcome: 'wrong',
        reason:
          'All the facts are in it, but few people take in a long form at a glance. Not to object is not the same as to understand and agree.',
      },
      {
        text: 'Tell them what video can’t do and what else they could choose, and ask if they agree.',
        outcome: 'best',
        reason:
          'It takes under a minute, and the choice is real. A short note of what you told them and what they said then completes it.',
      },
    ],
    keep: 'Consent is a short talk about limits and choices, not a tick.',
    source: { title: 'MATRC, telehealth informed consent questions', url: 'https://matrc.org/?p=7923' },
    review: null,
  },
  {
    id: 'COM-1.4',
    audience: 'nonClinical',
    situation:
      'You bring people from the online waiting room into their video visits. A woman joins and says, “Hi, I’m here for my two o’clock.” Your list has one person at two. You greet her by that name, and she nods.',
    question: 'What do you do next?',
    options: [
      {
        text: 'Let her in straight away: she came at the right time, and she answers to the name.',
        outcome: 'unsafe',
        reason:
          'A relative, or someone with a name much like it, would fit too, and the wrong record could be opened and acted on. It is safer to check two facts first.',
      },
      {
        text: 'Ask her to tell you her full name and birth date, and compare them with the list.',
        outcome: 'best',
        reason:
          'Two facts in her own words, checked against the list, show that person and record belong together. It takes ten seconds and can be done with a smile.',
      },
      {
        text: 'Ask for her birth date, as you have said her name already, and compare it with the list.',
        outcome: 'partial',
        reason:
          'One check is better than none. But the name came from you, and on a bad line people nod at names that are not theirs, so only one fact is hers.',
      },
      {
        text: 'Ask what the visit is about, and let her in if that fits the reason on your list.',
        outcome: 'wrong',
        reason:
          'Many people come for the same reason, so this proves little. It also has her share private matters before you know who she is.',
      },
    ],
    keep: 'Let them tell you name and birth date; don’t hand them the answer.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
    review: null,
  },
  {
    id: 'COM-1.5',
    audience: 'all',
    situation:
      'You open a video call with an adult to talk about their health. They say that they are alone. Then you hear a second voice, and an arm moves at the edge of the picture. They don’t mention it. You are about to start on private matters.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Say the next part is private, and ask if they want to go on now, move or talk later.',
        outcome: 'best',
        reason:
          'You stop before anything private is said, and the choice is theirs. You don’t say what you noticed, so they can answer even if they can’t speak freely.',
      },
      {
        text: 'Start as planned. They are an adult, and they told you that nobody else is there.',
        outcome: 'unsafe',
        reason:
          'Private facts could reach someone who should not hear them, and some people are not free to say so. It is safer to stop and offer a choice.',
      },
      {
        text: 'Say that you can go on only when they have shown you the whole room with the camera.',
        outcome: 'wrong',
        reason:
          'A look around can help if they offer it. As a condition it sounds like blame, and it can put a person who is under pressure in a hard spot.',
      },
      {
        text: 'Keep to general matters for now, and turn to the private part once it seems quiet.',
        outcome: 'partial',
        reason:
          'You hold back what is private, which helps. But you are guessing who can hear, and the person has no say in it.',
      },
    ],
    keep: 'When you notice someone else, pause and give the person a choice.',
    source: {
      title: 'HHS, educating patients about telehealth privacy',
      url: 'https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/resource-health-care-providers-educating-patients/index.html',
    },
    review: null,
  },
  {
    id: 'COM-2.1',
    audience: ['GP', 'NP', 'DER', 'RAD', 'RN', 'PHA', 'AHP'],
    situation:
      'On video, a patient is telling you why a test result scares them. To answer, you need an older result, which is on your second screen. It takes about a minute to find. To the patient it will look as if you turn away.',
    question: 'What do you do?',
    options: [
      {
        text: 'Search while they talk, nod now and then, and tell them the result once you have it.',
        outcome: 'partial',
        reason:
          'Your nods show some care, and they get the answer. But they see you look away while they tell you their fear, and you will miss part of it.',
      },
      {
        text: 'Hear them out, say what you will look up and why, look, then turn back to them.',
        outcome: 'best',
        reason:
          'A look away that you explain reads as care; one that you don’t explain reads as lost interest. Turning back shows that you are with them again.',
      },
      {
        text: 'Mute yourself and turn off the camera for a minute, so that nothing distracts them.',
        outcome: 'wrong',
        reason:
          'A black screen in the middle of a fear feels like being left. They may think that the call has failed.',
      },
      {
        text: 'Keep your eyes on the camera now, and look up the old result when the visit is over.',
        outcome: 'wrong',
        reason:
          'Your eye contact is kind, but the scared patient leaves without the answer that you could have given in a minute.',
      },
    ],
    keep: 'Say it before you look away, and come back to the camera.',
    source: {
      title: 'Betsy Lehman Center, five tips for meeting patients by video',
      url: 'https://betsylehmancenterma.gov/news/new-to-telehealth-five-tips-for-meeting-with-patients-by-video',
    },
  },
  {
    id: 'COM-2.2',
    audience: ['PSY', 'THR', 'COA'],
    situation:
      'You meet a new client for the first time, by video. They sit far from the camera with their arms crossed, and give answers of one word. After five minutes they say, “This is strange, talking to a screen.”',
    question: 'Which reply is best?',
    options: [
      {
        text: '“Let’s start with the form, then. The questions are the same as they are in the office.”',
        outcome: 'wrong',
        reason: 'They have just told you how this feels, and the form passes over it. Next time they will share less.',
      },
      {
        text: '“Could you move closer to the camera? I can read people better when I see their face.”',
        outcome: 'wrong',
        reason:
          'A closer view may help later on. Just now they told you how this feels, and you answer with what you need. The distance may be what they need.',
      },
      {
        text: '“It can feel strange. What would make it a bit easier for you to talk with me today?”',
        outcome: 'best',
        reason:
          'You name the odd feeling and ask what would help. That gives them some control, and it shows from the start that you listen.',
      },
      {
        text: '“Yes, it’s strange at first. Most people get used to it after they have had a visit or two.”',
        outcome: 'partial',
        reason:
          'It is kind, and it tells them that they are not alone. But it speaks of other people and closes the topic, where a question would open it.',
      },
    ],
    keep: 'Name how the screen feels, then ask what would help.',
    source: {
      title: 'Cancers 2022, table of webside manner tips',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9032063/table/cancers-14-01884-t001',
    },
  },
  {
    id: 'COM-2.3',
    audience: 'nonClinical',
    situation:
      'You are on a video call. The other person is telling you about a problem that has gone on for weeks. You type notes as you listen. They stop and say, “I can hear you typing. Am I keeping you from something?”',
    question: 'What do you do?',
    options: [
      {
        text: 'Say sorry, tell them that you are taking notes, and go on typing while they talk.',
        outcome: 'partial',
        reason:
          'Now they know what the noise is, which helps. But they still talk to a person who types, and nothing shows them that you took it in.',
      },
      {
        text: 'Say that they are not, and mute your sound so that the keys don’t disturb them.',
        outcome: 'wrong',
        reason:
          'The noise is gone, but they still see you look down and now hear nothing back. What they wanted to know is if you are listening.',
      },
      {
        text: 'Ask them to wait a moment while you finish typing, and then let them carry on.',
        outcome: 'wrong',
        reason:
          'Your notes are complete, but they sit and watch you type in the middle of their story. That is just what they were worried about.',
      },
      {
        text: 'Stop, say you are noting their words, and sum up what you have heard so far.',
        outcome: 'best',
        reason:
          'You explain what you do and prove that you heard them. They can mend what you got wrong, and your notes get better.',
      },
    ],
    keep: 'Tell people when you take notes, then say back what you heard.',
    source: {
      title: 'Betsy Lehman Center, five tips for meeting patients by video',
      url: 'https://betsylehmancenterma.gov/news/new-to-telehealth-five-tips-for-meeting-with-patients-by-video',
    },
  },
  {
    id: 'COM-2.4',
    audience: 'all',
    situation:
      'You are on a video call with someone who needs your help. The sound is clear, but it comes about a second late. Twice now, the two of you have talked at the same time. They say, “Sorry, you go,” and fall silent.',
    question: 'What helps most now?',
    options: [
      {
        text: 'Mention the delay, ask them to go on, nod as you listen, and pause before you talk.',
        outcome: 'best',
        reason:
          'They learn that the line is to blame. Nods can be seen at any time without cutting in, and a short pause leaves room for late words.',
      },
      {
        text: 'Ask them to go on, and then stay quite still and quiet until they have told you everything.',
        outcome: 'partial',
        reason:
          'You stop cutting in, which is a good start. But with no sign from you for a long time, they can’t tell if you hear them or if the picture froze.',
      },
      {
        text: 'Say “mm-hm” and “right” more often, so that they can tell that you are still there.',
        outcome: 'wrong',
        reason:
          'In a room these sounds help. On a slow line they land a second late, on top of the next words, and stop the person again.',
      },
      {
        text: 'Talk a little faster and in longer turns, so that you two have to switch less often.',
        outcome: 'wrong',
        reason:
          'Fewer switches sound useful, but now the person who needs help can hardly get a word in. Fast speech is also harder to follow on a call.',
      },
    ],
    keep: 'On a slow line: nod, pause, then speak.',
    source: {
      title: 'Cancers 2022, table of webside manner tips',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9032063/table/cancers-14-01884-t001',
    },
  },
  {
    id: 'COM-3.1',
    audience: ['PSY', 'THR', 'RN', 'PHA', 'AHP', 'COA'],
    situation:
      'Halfway through a video visit, the person starts to talk about the death of their brother. Their voice breaks. They turn the camera off. You can still hear that they are crying.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Ask them gently to turn the camera back on, so that you can see how they are.',
        outcome: 'wrong',
        reason:
          'You want to see that they are all right. But they chose not to be seen just now, and having to show their tears may end the talk.',
      },
      {
        text: 'Say softly that you are still here, and that there is time, with or without the picture.',
        outcome: 'best',
        reason:
          'With no picture, your voice is all the presence they have. You accept their choice, and can ask next if they are safe and who is near.',
      },
      {
        text: 'Keep silent for as long as it takes, so that they have room to cry and then come back to you.',
        outcome: 'partial',
        reason:
          'Silence is a gift when people can see you. With the camera off they can’t tell your silence from a lost call, so they need your voice.',
      },
      {
        text: 'Offer to stop here for today, and say that you will send them times for a new visit.',
        outcome: 'wrong',
        reason:
          'It may be meant to spare them, but it leaves them alone at the worst moment. You also don’t know yet how they are.',
      },
    ],
    keep: 'When the picture goes, let your voice stay.',
    source: {
      title: 'Cancers 2022, table of webside manner tips',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9032063/table/cancers-14-01884-t001',
    },
    review: null,
  },
  {
    id: 'COM-3.2',
    audience: ['GP', 'NP', 'DER', 'RAD'],
    situation:
      'You have to tell a patient by video that a test points to cancer. They join from their desk at work, without a headset. People walk past behind them. They smile and say, “So, is it good news?”',
    question: 'What do you do first?',
    options: [
      {
        text: 'Tell them not to worry for now, and to book a visit with you when it suits them.',
        outcome: 'unsafe',
        reason:
          'Told not to worry, they may wait for weeks, and the next test waits too. It is safer to say that this needs a private talk, and to set a time today.',
      },
      {
        text: 'Tell them gently in plain words, stay silent for a while, and ask what they need.',
        outcome: 'partial',
        reason:
          'This is a good way to give hard news once the place is right. Here others can see and hear it, and the person has nowhere to fall apart.',
      },
      {
        text: 'Say that the result will come by letter, and keep the rest of the call short and kind.',
        outcome: 'wrong',
        reason:
          'It avoids the open office, but a letter leaves them to read this alone, with nobody to ask. It also takes days.',
      },
      {
        text: 'Ask if they can go somewhere private, and if they would like someone with them.',
        outcome: 'best',
        reason:
          'You don’t hide that it is serious, and they choose where and with whom they hear it. If they can’t move now, agree on a time later that day.',
      },
    ],
    keep: 'Before hard news: check the place, and who can be there.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
    review: null,
  },
  {
    id: 'COM-3.3',
    audience: 'nonClinical',
    situation:
      'A patient calls you and is furious. “Your app made me miss my doctor! I waited three weeks for this!” The video visit was due to start ten minutes ago. From what they say, you think that their browser is out of date.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Say you’re sorry that they missed it, and try now to get them in, by phone if need be.',
        outcome: 'best',
        reason:
          'You answer the upset first, then what they need most: the doctor. Ten minutes in, the visit may still be saved, and the fault can wait.',
      },
      {
        text: 'Explain in a calm voice that it looks like the browser, and how they can update it.',
        outcome: 'wrong',
        reason:
          'You may be right about the cause. Said first, it sounds as if it was their fault, and the slot runs out while they update.',
      },
      {
        text: 'Ask them to calm down for a moment, as you can help better when nobody is shouting.',
        outcome: 'wrong',
        reason:
          'People who are told to calm down often get louder. Anger mostly drops once someone names the loss and starts to help.',
      },
      {
        text: 'Say you’re sorry that this happened, and start at once to find the fault in the app.',
        outcome: 'partial',
        reason:
          'Saying sorry first is right, and the fault does need a fix. But each minute of tests uses up the visit that they came for.',
      },
    ],
    keep: 'First the feeling, then the care, then the fault.',
    source: {
      title: 'Journal of Patient Experience, webside manner tip sheet',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7786776',
    },
  },
  {
    id: 'COM-3.4',
    audience: 'all',
    situation:
      'You call someone to set the time of their next video visit. They agree to Friday in a flat voice. There is a long pause. Then they say, “Sorry. It’s been a hard week.” You can’t see their face.',
    question: 'Which reply is best?',
    options: [
      {
        text: '“I know just how you feel, my week was rough too. I’m sure that the next one will be better.”',
        outcome: 'wrong',
        reason:
          'It is meant to comfort, but it turns the talk to you and cheers them on before they have said a thing. They will likely say no more.',
      },
      {
        text: '“I’m so sorry to hear that. I’ll put in a note so that your care team can ask you on Friday.”',
        outcome: 'partial',
        reason:
          'You show care and make sure that someone knows. But Friday may be late, and you don’t know yet what the note should say.',
      },
      {
        text: '“That sounds hard. I have time, if you would like to tell me a bit more about your week.”',
        outcome: 'best',
        reason:
          'You name what you heard, make room, and leave the choice to them. What they say shows if this can wait for the visit or needs a clinician today.',
      },
      {
        text: '“No need to be sorry. You can tell the clinician on Friday. So is two o’clock fine for you?”',
        outcome: 'wrong',
        reason:
          'It is friendly, but it goes back to the task. They took a risk by telling you, and may not say it again on Friday.',
      },
    ],
    keep: 'By voice alone: name what you hear, offer time, and wait.',
    source: {
      title: 'Journal of Patient Experience, webside manner tip sheet',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7786776',
    },
    review: null,
  },
  {
    id: 'COM-4.1',
    audience: ['GP', 'NP', 'RN', 'PHA', 'AHP', 'COA'],
    situation:
      'By video, you have just explained how to check blood pressure at home. The cuff lies on the table in front of the patient. They nod and say, “Yes, got it.” They will start tomorrow, on their own.',
    question: 'What do you say next?',
    options: [
      {
        text: '“Good. Do you have any questions? Please ask me anything, even if it seems small.”',
        outcome: 'wrong',
        reason:
          'Most people say no, since they don’t know what they missed or don’t want to look slow. You would learn nothing about the cuff.',
      },
      {
        text: '“I want to see how well I explained it. Could you put it on now and show me?”',
        outcome: 'best',
        reason:
          'You put your own words to the test, so there is no shame in a slip. For a skill, seeing it done tells more than hearing about it.',
      },
      {
        text: '“Could you tell me all of the steps again, so I know that you understood me?”',
        outcome: 'partial',
        reason:
          'Hearing the steps is far better than a nod. But it sounds like an exam, and people can name each step and still put the cuff on wrong.',
      },
      {
        text: '“Great. I’ll send you a page with pictures, in case you forget one of the steps.”',
        outcome: 'wrong',
        reason:
          'The page is a good backup. On its own it can’t show you a mistake, and the cuff is right there to try.',
      },
    ],
    keep: 'For a skill, “show me” beats “any questions?”',
    source: {
      title: 'AHRQ, use the teach-back method (Tool 5)',
      url: 'https://www.ahrq.gov/health-literacy/improve/precautions/tool5.html',
    },
  },
  {
    id: 'COM-4.2',
    audience: ['GP', 'NP', 'DER', 'RN', 'PHA'],
    situation:
      'A video visit is nearly over. The patient will treat a small skin infection on the leg at home. It should start to get better within two or three days. They say, “Thanks, bye then,” and reach for the button.',
    question: 'How do you close the visit?',
    options: [
      {
        text: 'Tell them that these clear up well, and that they can book again in two weeks if not.',
        outcome: 'unsafe',
        reason:
          'A skin infection can spread in a day or two, and they would wait at home. It is safer to say what to watch for and when to call.',
      },
      {
        text: 'Ask if everything is clear to them, and invite them to call if it gets any worse.',
        outcome: 'wrong',
        reason:
          '“Worse” means something else to each person, and asking if all is clear brings a quick yes. They leave without knowing which signs count.',
      },
      {
        text: 'Tell them that the plan and the signs to watch for will come in a portal message.',
        outcome: 'partial',
        reason:
          'A plan in writing is a must, and the signs are in it. But they may not open it, and you don’t know if they would know what to do.',
      },
      {
        text: 'Name the signs to act on, ask them to say back what they will do, and send it too.',
        outcome: 'best',
        reason:
          'Clear signs and a teach-back show that they will act in time, and the written copy backs up their memory. It takes one more minute.',
      },
    ],
    keep: 'Close with signs, action, teach-back and a copy in writing.',
    source: {
      title: 'AHRQ, use the teach-back method (Tool 5)',
      url: 'https://www.ahrq.gov/health-literacy/improve/precautions/tool5.html',
    },
    review: null,
  },
  {
    id: 'COM-4.3',
    audience: 'nonClinical',
    situation:
      'Many patients phone because they can’t join their video visit. The invite they get is half a page of small print. You are asked for a new one, short enough for a text message. For some readers it is the first video visit of their life.',
    question: 'Which text is best?',
    options: [
      {
        text: '“Your virtual visit starts at 2 pm. Check that your device and browser meet our standards.”',
        outcome: 'wrong',
        reason:
          'It tells people to check something without saying how. “Browser” and “standards” mean little to many readers, so they will still phone.',
      },
      {
        text: '“At 2 pm, open the link, enable camera and audio access, and stay in the virtual lobby.”',
        outcome: 'partial',
        reason:
          'The steps are right and in order. But “enable”, “audio access” and “virtual lobby” are not on the screen, so new users have to guess.',
      },
      {
        text: '“At 2 pm, tap the link. If asked for camera or microphone, tap Allow. Then wait for us.”',
        outcome: 'best',
        reason:
          'It has one step to a sentence, in the order they happen, with the word that they will see on the screen. Few people need to ask.',
      },
      {
        text: '“Joining us is easy! Just open the link at 2 pm, and the app will take you through the rest.”',
        outcome: 'wrong',
        reason:
          'It sounds friendly, but it leaves out the step where people get stuck. Those who fail at something “easy” feel foolish.',
      },
    ],
    keep: 'Everyday words, one step a sentence, and the word on the button.',
    source: {
      title: 'CDC, plain language',
      url: 'https://www.cdc.gov/health-literacy/php/develop-materials/plain-language.html',
    },
  },
  {
    id: 'COM-4.4',
    audience: 'all',
    situation:
      'By video, you explain how to get ready for a test tomorrow. There are six steps, and a missed one means a new date. After the second step the person says “uh-huh” and looks away. They have written nothing down.',
    question: 'What do you do next?',
    options: [
      {
        text: 'Stop, ask what they would do so far, in their own words, and then go on step by step.',
        outcome: 'best',
        reason:
          'A small check after each small part shows what went in while it is easy to mend. The person also starts to take part.',
      },
      {
        text: 'Go through the other four steps first, and ask at the end what they want to hear again.',
        outcome: 'wrong',
        reason:
          'Six steps in one go are too much to hold for most of us. At the end they can’t tell you what slipped by.',
      },
      {
        text: 'Go back to the first step, and say each one again more slowly and in simpler words.',
        outcome: 'partial',
        reason:
          'Slower and simpler helps many people. But you still do all the talking, and don’t know if the trouble was your words or something else.',
      },
      {
        text: 'Stop there, and tell them that all six steps will be in the message you send today.',
        outcome: 'wrong',
        reason:
          'A written list is a good backup to a talk. If it takes the place of the talk, nobody finds out what they misread until tomorrow.',
      },
    ],
    keep: 'Explain a little, check, then go on.',
    source: {
      title: 'AHRQ, use the teach-back method (Tool 5)',
      url: 'https://www.ahrq.gov/health-literacy/improve/precautions/tool5.html',
    },
  },
  {
    id: 'COM-5.1',
    audience: ['GP', 'NP', 'DER', 'RAD', 'RN', 'PHA'],
    situation:
      'On video, you meet a patient who speaks little of your language. You have to explain a treatment and ask for her consent. Her son, who is 15, offers to interpret. A trained interpreter can join in five minutes.',
    question: 'What do you do?',
    options: [
      {
        text: 'Let him interpret in short sentences, and ask him to tell you when he is not sure.',
        outcome: 'unsafe',
        reason:
          'A child may leave out or soften what is hard, and she could agree to something she did not understand. It is safer to wait for the interpreter.',
      },
      {
        text: 'Start now with the few words you share, and use the interpreter for the consent.',
        outcome: 'partial',
        reason:
          'A trained interpreter for the consent is right. But her story comes before it, and what gets lost there can make the whole plan wrong.',
      },
      {
        text: 'Thank him, wait for the interpreter, and ask her then if she wants him to stay.',
        outcome: 'best',
        reason:
          'Five minutes buy exact words for the whole visit. The son can be a son, and she decides freely if he should hear it.',
      },
      {
        text: 'Offer her a new date, and ask her to bring an adult who speaks both languages well.',
        outcome: 'wrong',
        reason:
          'An adult friend is not a trained interpreter, and she may not want to share her health with one. Her care waits, though help is five minutes away.',
      },
    ],
    keep: 'A trained interpreter for the whole visit; a child is family, not staff.',
    source: {
      title: 'MATRC, telehealth language access',
      url: 'https://www.matrc.org/explore-telehealth/telehealth-language-access/',
    },
    review: null,
  },
  {
    id: 'COM-5.2',
    audience: ['PSY', 'THR', 'AHP', 'COA'],
    situation:
      'A man had a stroke last year, and his speech is slow. He joins your video visit with his sister beside him. You ask him how his week was. Before he can form a word, she answers for him. He looks down.',
    question: 'What do you do?',
    options: [
      {
        text: 'Go on with her answers, as this saves him effort and she knows his days quite well.',
        outcome: 'wrong',
        reason:
          'You get facts fast, but they are hers. He learns that on video he is talked about, and you may miss what matters to him.',
      },
      {
        text: 'Tell him there is time, wait for his own words, and ask him if she may add to them.',
        outcome: 'best',
        reason:
          'You turn to the person whose visit it is and give him what he needs, which is time. His sister keeps a place, if he wants it.',
      },
      {
        text: 'Thank her, and ask him only things that he can answer with a nod or a yes or no.',
        outcome: 'partial',
        reason:
          'It brings him back in and can help when words are hard. But you decided for him, and yes or no can’t tell you about his week.',
      },
      {
        text: 'Ask her to leave the room for a while, so that he has to find the words on his own.',
        outcome: 'wrong',
        reason:
          'It takes away a helper whom he may want, without asking him. On video he may also need her hands for the device.',
      },
    ],
    keep: 'Speak to the person, give time, and let them choose their helper.',
    source: {
      title: 'ADA.gov, nondiscrimination in telehealth',
      url: 'https://www.ada.gov/resources/telehealth-guidance/',
    },
  },
  {
    id: 'COM-5.3',
    audience: 'nonClinical',
    situation:
      'Your team plans who will be offered video visits. A colleague says, “Leave out people over 80, and those who need an interpreter. They can’t manage video, and we’re short of time.” The others look at you.',
    question: 'What do you suggest?',
    options: [
      {
        text: 'Offer it to these groups as well, but only after it has run well for all the others.',
        outcome: 'partial',
        reason:
          'They are not shut out for good, and a test run has its use. But age and language still decide who waits, and nobody has asked these people.',
      },
      {
        text: 'Let the front desk decide on each call, by how able the person sounds on the phone.',
        outcome: 'wrong',
        reason:
          'It looks personal, but it is a guess from a voice or an accent. People would be left out with no reason that anyone can check.',
      },
      {
        text: 'Give these groups phone visits for now, since a call is simple and they know how.',
        outcome: 'wrong',
        reason:
          'A phone is a fine choice for those who choose it. Here it is chosen for them, and some would be seen better by video.',
      },
      {
        text: 'Ask each person what they have, want and need, and offer help with the first visit.',
        outcome: 'best',
        reason:
          'Asking finds the many over 80 who can do it, and the younger people who can’t. A trial call or an interpreter on the link does the rest.',
      },
    ],
    keep: 'Ask, offer and help; don’t guess by age or accent.',
    source: {
      title: 'ADA.gov, nondiscrimination in telehealth',
      url: 'https://www.ada.gov/resources/telehealth-guidance/',
    },
  },
  {
    id: 'COM-5.4',
    audience: 'all',
    situation:
      'You are on a video call with a woman and a trained interpreter. You ask her one question. The two of them talk for a full minute in their language. Then the interpreter tells you, “She says no.”',
    question: 'What do you do next?',
    options: [
      {
        text: 'Ask the interpreter to tell you all that was said, then speak to the woman again.',
        outcome: 'best',
        reason:
          'A minute of talk holds more than a no: she may have asked something, or been unsure. Asking for all of it keeps you in the talk.',
      },
      {
        text: 'Put the same question to the woman again, in shorter and simpler words than before.',
        outcome: 'partial',
        reason:
          'Short, simple questions are easier to interpret. But you still don’t know what was said in that minute, and it can happen again.',
      },
      {
        text: 'Take the no as her answer, since the interpreter is trained to sum things up for you.',
        outcome: 'wrong',
        reason:
          'Interpreters are there to pass on everything, not to sum it up. A worry or a question from her could get lost here.',
      },
      {
        text: 'Ask the interpreter what they make of her answer, as they know her way of life.',
        outcome: 'wrong',
        reason:
          'A shared language is not a shared life, and you would get a guess. It also leaves the woman out of her own talk.',
      },
    ],
    keep: 'Ask for every word, and keep talking to the person.',
    source: {
      title: 'MATRC, telehealth language access',
      url: 'https://www.matrc.org/explore-telehealth/telehealth-language-access/',
    },
  },
  {
    id: 'COM-6.1',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP', 'COO'],
    situation:
      'On video, a worried parent has just told you all about their child’s health. What they need is outside your field. A colleague who can help is free to join now. You have your next visit in five minutes.',
    question: 'How do you hand over?',
    options: [
      {
        text: 'Send the colleague a chat message, “Please see this family next,” and pass on the call.',
        outcome: 'wrong',
        reason:
          'It is quick, but it says nothing about who, what or how urgent. The colleague starts blind, and the parent can tell.',
      },
      {
        text: 'Write a clear summary in the record, and then move the parent to the colleague’s call.',
        outcome: 'partial',
        reason:
          'A good summary is worth a lot. But there may be no time to read it, and nobody checks it with the parent, who lands with a stranger.',
      },
      {
        text: 'Bring in the colleague, sum up with the parent there, and leave when they say it’s right.',
        outcome: 'best',
        reason:
          'Two minutes together pass on the facts and the trust. The parent can mend what is wrong, and the colleague can ask you.',
      },
      {
        text: 'Move the parent over and let them tell it all again, as they know the story better than you.',
        outcome: 'wrong',
        reason:
          'They do know it best, but a tired, worried parent leaves things out the second time. It also tells them that you did not listen.',
      },
    ],
    keep: 'Hand over live, with the person listening, and check that it’s right.',
    source: {
      title: 'AHRQ, TeamSTEPPS program',
      url: 'https://www.ahrq.gov/teamstepps-program/index.html',
    },
  },
  {
    id: 'COM-6.2',
    audience: ['RAD'],
    situation:
      'You read scans from home for a hospital two hours away. One shows a fresh bleed in the brain of a patient in the emergency room. The doctor who ordered it does not pick up. Twenty more scans wait on your list.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Ring the emergency room, and ask the clerk who picks up to give the doctor the finding.',
        outcome: 'partial',
        reason:
          'You chose the right place and a live call. But a finding can change or get lost on its way through a third person, and you don’t know that it arrived.',
      },
      {
        text: 'Ring the emergency room, tell the doctor in charge, and have them read it back to you.',
        outcome: 'best',
        reason:
          'The finding reaches someone who is beside the patient and can act now, and the read-back shows that it was heard right. Then note who and when.',
      },
      {
        text: 'Mark the report as urgent in the system, so that it goes to the top of their list.',
        outcome: 'unsafe',
        reason:
          'A flag tells no one until somebody looks, and the bleed may grow while it waits. It is safer to speak to a person who can act.',
      },
      {
        text: 'Ask in the chat of your reading group if anyone has a better number for that doctor.',
        outcome: 'wrong',
        reason:
          'It feels active, but it waits on people who are not near the patient. The emergency room has its own line and others who can act.',
      },
    ],
    keep: 'Urgent findings go by voice to someone who can act, with a read-back.',
    source: {
      title: 'AHRQ, check-back tool',
      url: 'https://www.ahrq.gov/teamstepps-program/curriculum/communication/tools/checkback.html',
    },
    review: null,
  },
  {
    id: 'COM-6.3',
    audience: ['PM'],
    situation:
      'Your video program runs at two sites. A patient missed a visit, and nobody called them. Site A thought that site B would do it, and site B thought the same. The patient has been seen since. It is the second such case this month.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Remind all staff in a clear message that missed visits need a call on the same day.',
        outcome: 'partial',
        reason:
          'The rule is sound, and people need to hear it. But everyone knew that someone should call, and the message still doesn’t say who.',
      },
      {
        text: 'Find out who was on duty on those two days, and talk it through with each of them.',
        outcome: 'wrong',
        reason:
          'You may learn something, but two slips of the same kind point to a gap between sites. People who fear blame report less.',
      },
      {
        text: 'Wait for the report at the end of the month, to see if there is really a pattern.',
        outcome: 'wrong',
        reason:
          'Data help, but two cases with the same cause are enough to act on. The next patient who is missed may be worse off.',
      },
      {
        text: 'Get the two sites to agree on one owner for each step, and test it on a real case.',
        outcome: 'best',
        reason:
          'The gap is in the handover, so that is what you mend, with the people who do the work. A test shows if it holds.',
      },
    ],
    keep: 'When two could do it, no one does: name one owner.',
    source: {
      title: 'Telehealth.HHS.gov, telehealth training and workforce development',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-training-and-workforce-development/getting-started',
    },
  },
  {
    id: 'COM-6.4',
    audience: 'nonClinical',
    situation:
      'It is 1:20 pm. Since 1 pm, four of ten patients could not join their video visits. All four have links from an old batch. You write in the team chat, which staff from other firms can read too. Your own staff have the visit list.',
    question: 'Which message is best?',
    options: [
      {
        text: '“4 of 10 can’t join since 1 pm: old links. Front desk, send new ones by 1:30. Names are on our list.”',
        outcome: 'best',
        reason:
          'It says what, since when, why, who should act and by when. The names stay on the list, where only the right people see them.',
      },
      {
        text: '“These 4 can’t join since 1 pm.” You add their names and birth dates. “Send new links by 1:30.”',
        outcome: 'unsafe',
        reason:
          'It has a clear ask, but it shows private details to people from other firms, and that can’t be undone. It is safer to point to the list.',
      },
      {
        text: '“4 of 10 patients can’t join since 1 pm. It looks as if all have old links. Has anyone seen this?”',
        outcome: 'partial',
        reason:
          'The facts are clear, and nothing private is shown. But no one is asked to do anything, so ten people read it and none of them acts.',
      },
      {
        text: '“Video is down again for lots of people! Can someone please look into it as soon as possible?”',
        outcome: 'wrong',
        reason: 'It is loud but vague. “Someone” is no one, and “down” sends people to look in the wrong place.',
      },
    ],
    keep: 'What, since when, who should act, by when; no names.',
    source: {
      title: 'AHRQ, SBAR tool',
      url: 'https://www.ahrq.gov/teamstepps-program/curriculum/communication/tools/sbar.html',
    },
  },
  {
    id: 'COM-6.5',
    audience: 'all',
    situation:
      'You work from home. A colleague phones on a bad line and says, fast, “Call the patient in slot four today, not Friday. New number, ends in fifty.” Or was it fifteen? They are about to hang up.',
    question: 'What do you do?',
    options: [
      {
        text: 'Write down what you heard, and compare it with the number in the record after the call.',
        outcome: 'partial',
        reason:
          'Writing it down and checking is a good habit. But the record may still hold the old number, and the day stays unchecked.',
      },
      {
        text: 'Say the slot, day and number back to them, and wait until they tell you it is right.',
        outcome: 'best',
        reason:
          'Saying it back takes five seconds and catches a slip while the one person who knows is still on the line.',
      },
      {
        text: 'Say “Got it,” and dial the number that is more likely. You will hear if it is wrong.',
        outcome: 'wrong',
        reason:
          '“Got it” tells your colleague that all is clear when it is not. If the guess is wrong, a stranger picks up, and the patient waits for a call that does not come.',
      },
      {
        text: 'Let them go, and ask a teammate who knows the patient which number it is likely to be.',
        outcome: 'wrong',
        reason:
          'It saves your colleague a moment, but you swap a fact for a guess. The number is new, so others may not know it.',
      },
    ],
    keep: 'Say it back, and wait for the yes.',
    source: {
      title: 'AHRQ, check-back tool',
      url: 'https://www.ahrq.gov/teamstepps-program/curriculum/communication/tools/checkback.html',
    },
  },
];
