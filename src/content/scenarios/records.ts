import type { Scenario } from '#content/types.ts';

/** Practice situations of the questionnaire Records, in the order in which a role is asked them. */
export const recordsScenarios: readonly Scenario[] = [
  {
    id: 'EHR-1.1',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP'],
    situation:
      'You see a patient by video for a follow-up. After 12 of the 20 minutes the picture freezes and does not come back. You call and finish by phone. Some of what you had planned to look at could not be seen.',
    question: 'What goes in the note about the visit?',
    options: [
      {
        text: 'The full visit as usual, with a line that it was completed by phone after a technical problem.',
        outcome: 'partial',
        reason:
          'This is true, and it shows that phone was used. It does not say how much was by video or what you could not see, so the next reader may think that you saw everything.',
      },
      {
        text: 'The visit, with when and why video turned into phone, and what you could not see.',
        outcome: 'best',
        reason:
          'The note stands alone: a colleague can tell what rests on sight and what rests on words. It also gives true facts to those who code the visit.',
      },
      {
        text: 'A full video visit, the way it was booked, with the findings, the plan and the time spent.',
        outcome: 'wrong',
        reason:
          'This states that all of it was by video, which is not so. It hides the part that you could not see, and the bill may then be false too.',
      },
      {
        text: 'The findings and the plan in your office template, since the standard of care is the same.',
        outcome: 'wrong',
        reason:
          'The standard of care is the same, but what you can see is not. Without the way of contact, no one can tell how far to trust each finding.',
      },
    ],
    keep: 'Say how you met, what changed, and what you could not see.',
    source: {
      title: 'The Doctors Company, tips for telehealth clinical documentation',
      url: 'https://www.thedoctors.com/articles/seven-tips-for-telehealth-clinical-documentation/',
    },
  },
  {
    id: 'EHR-1.2',
    audience: ['RAD'],
    situation:
      'You are reading a chest scan from home. The patient moved, so the lowest part of the lungs is blurred. The older scans are at another hospital and will not open. The ward team has only your words to go on.',
    question: 'Which report do you send?',
    options: [
      {
        text: 'Report the clear part in your usual template, and leave the blurred part out of the text.',
        outcome: 'wrong',
        reason:
          'Silence reads as normal. The ward team cannot see that part of the lungs went unread, so they have no cause to scan again.',
      },
      {
        text: 'Report both lungs as clear of acute disease, and advise a new scan if the signs go on.',
        outcome: 'unsafe',
        reason:
          'A clot or growth can hide in the blur, and the word “clear” may end the search for it. It is safer to say which part you could not judge.',
      },
      {
        text: 'Report what you see, name the blurred part and missing scans, and say what could settle it.',
        outcome: 'best',
        reason:
          'The team learns what the scan can and cannot answer, and what to do next. They can weigh a repeat scan against how ill the patient is.',
      },
      {
        text: 'Head the report “limited by movement”, then give your findings for the lungs as you would.',
        outcome: 'partial',
        reason:
          'The heading is honest, but it is vague. The reader does not learn which part is blurred, that older scans were missing, or what would help.',
      },
    ],
    keep: 'Name the part you could not judge, and what would settle it.',
    source: {
      title: 'The Doctors Company, tips for telehealth clinical documentation',
      url: 'https://www.thedoctors.com/articles/seven-tips-for-telehealth-clinical-documentation/',
    },
    review: null,
  },
  {
    id: 'EHR-1.3',
    audience: 'all',
    situation:
      'You are covering the phone line of a telehealth service. A patient says: “I stopped my water pill on Monday. It made me dizzy.” You pass this to the nurse on duty five minutes later. Now you write the note.',
    question: 'Which note is best?',
    options: [
      {
        text: 'Phone, 10:15. Patient: “I stopped my water pill on Monday. It made me dizzy.” Nurse told 10:20.',
        outcome: 'best',
        reason:
          'The patient’s own words stand as said, with the time, the way of contact and who was told. The next reader needs no guessing and knows that someone has it.',
      },
      {
        text: 'Phone, 10:15. Patient called about a problem with one of her daily pills. Nurse told 10:20.',
        outcome: 'partial',
        reason:
          'The time and the handoff are there. But the facts that matter are lost: which pill, that she has stopped it, since when, and why.',
      },
      {
        text: 'Phone, 10:15. Patient has an allergy to her water pill, so it has been stopped. Nurse told 10:20.',
        outcome: 'wrong',
        reason:
          'She said dizzy, not allergy. A guess that is written as fact can stay in a record for years and keep a useful medicine from her.',
      },
      {
        text: 'Phone, 10:15. Patient called with questions about her water pill. To be raised at her next visit.',
        outcome: 'wrong',
        reason:
          'This drops what she said and the fact that the nurse was told. It also puts off something that may need an answer today.',
      },
    ],
    keep: 'Write what was said, when, how, and who was told.',
    source: {
      title: 'The Doctors Company, tips for telehealth clinical documentation',
      url: 'https://www.thedoctors.com/articles/seven-tips-for-telehealth-clinical-documentation/',
    },
    review: null,
  },
  {
    id: 'EHR-2.1',
    audience: 'clinical',
    situation:
      'An AI tool has drafted your report on today’s case. It reads well, and six more drafts wait for your signature. One line says that the patient has no drug allergies. You did not check that today.',
    question: 'What do you do with this draft?',
    options: [
      {
        text: 'Take out the line on allergies, since you did not check that today, and sign all the rest.',
        outcome: 'partial',
        reason:
          'You remove the one line that caught your eye. A tool that made up one line may have made up or left out others, and those you would sign unchecked.',
      },
      {
        text: 'Check the draft against the record and what you found, correct it, and sign it after that.',
        outcome: 'best',
        reason:
          'Your signature makes the words yours. Reading against the record finds both what was made up and what was left out, before others act on it.',
      },
      {
        text: 'Sign it with an added line that says that an AI tool wrote the text and may have made errors.',
        outcome: 'wrong',
        reason:
          'A warning does not make a false line true. It hands the checking to the next reader, who was not there and cannot do it.',
      },
      {
        text: 'Sign all seven drafts for now, and go back to this one line when you have caught up today.',
        outcome: 'unsafe',
        reason:
          'Once signed, the line can be copied and trusted within minutes, and someone may give a drug that harms. A draft that waits unsigned is safer than a false record.',
      },
    ],
    keep: 'If you sign it, you have checked it.',
    source: {
      title: 'National Academy of Medicine list, toolkit for the safe use of copy and paste',
      url: 'https://nam.edu/clinicianwellbeing/resources/health-it-safe-practices-toolkit-for-the-safe-use-of-copy-and-paste/',
    },
    review: null,
  },
  {
    id: 'EHR-2.2',
    audience: ['ITS', 'DAT', 'PM'],
    situation:
      'You are preparing a list of patients for reminders. One woman is on it twice: same name, birth date and phone, but two record numbers. One record shows an allergy to penicillin. The other shows none. Both were used this month.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Join the two records in the system now, keep the fuller one, and tell the records team.',
        outcome: 'unsafe',
        reason:
          'Joining records is hard to undo, and a wrong join can hide the allergy or mix up two people. A patient could then get a harmful drug; it is safer to have them checked first.',
      },
      {
        text: 'Take one of the two rows off your list, so that she gets only one reminder for each visit.',
        outcome: 'wrong',
        reason:
          'Your list looks clean, but the two records live on. A clinician who opens the wrong one sees no allergy.',
      },
      {
        text: 'Report both numbers to the records team today, since the allergies in them do not agree.',
        outcome: 'best',
        reason:
          'The people who may join records get what they need, and the allergy makes it urgent. They can check that it is one person and keep every fact.',
      },
      {
        text: 'Mark her as a likely double in your list, and bring it to the next monthly data meeting.',
        outcome: 'partial',
        reason:
          'You saw it and you will raise it, which is good. But the clash over an allergy can do harm this week, so it should not wait for a meeting.',
      },
    ],
    keep: 'Two records for one person: report it today, do not fix it alone.',
    source: {
      title: 'HealthIT.gov, SAFER Guides (patient identification)',
      url: 'https://www.healthit.gov/topic/safety/safer-guides',
    },
    review: null,
  },
  {
    id: 'EHR-2.3',
    audience: 'all',
    situation:
      'You are letting people in to the virtual clinic for a colleague. Two people with the same first and last name are in the waiting room. Both have a visit this morning. You need to open the record for the first one.',
    question: 'What do you do?',
    options: [
      {
        text: 'Let one in, have them state full name and birth date, and match both to the record you open.',
        outcome: 'best',
        reason:
          'Two facts from the patient’s own mouth tell the two apart, and you give nothing away. The match comes before anyone talks about care.',
      },
      {
        text: 'Let one in, have them say their full name and time of visit, and open the record that fits.',
        outcome: 'partial',
        reason:
          'Asking is good, but the name is the same for both. A visit time is not about the person: people mix it up, or join early or late.',
      },
      {
        text: 'Let one in, read out the birth date and address on the screen, and ask if both are right.',
        outcome: 'unsafe',
        reason:
          'If this is the other patient, you have told a stranger private facts. People also tend to say yes without listening; it is safer to let them say theirs.',
      },
      {
        text: 'Keep both waiting for your colleague, who has met them and can tell which of them is which.',
        outcome: 'wrong',
        reason:
          'Two people wait for care that one short question could start. A face that someone knows is no match for two facts checked against the record.',
      },
    ],
    keep: 'Let the patient state two facts; you match them.',
    source: {
      title: 'Telehealth.HHS.gov, planning your telehealth workflow',
      url: 'https://telehealth.hhs.gov/providers/planning-your-telehealth-workflow/',
    },
  },
  {
    id: 'EHR-3.1',
    audience: 'clinical',
    situation:
      'You are about to log off. A blood test comes in for a patient whom a colleague saw by video yesterday. The potassium is in the danger range. Your colleague has gone home. Another clinician is on cover.',
    question: 'What do you do?',
    options: [
      {
        text: 'Mark the result as urgent, and send it to your colleague and the clinician on cover by message.',
        outcome: 'partial',
        reason:
          'It goes to the right people, but a message is not an answer. No one may open it tonight, and you would not know.',
      },
      {
        text: 'Call the clinician on cover, have it said back, and note who is to phone the patient.',
        outcome: 'best',
        reason:
          'A named person has the result, has shown that they heard it, and knows the next step. The note lets everyone else see that the loop is closed.',
      },
      {
        text: 'Have the front desk phone the patient now, read her the result, and ask her to come in soon.',
        outcome: 'wrong',
        reason:
          'She hears a number today, but from someone who cannot judge it or say what to do. No clinician has taken the result on.',
      },
      {
        text: 'Put the result first on the list for the morning handoff, so that your colleague sees it at once.',
        outcome: 'unsafe',
        reason:
          'Potassium in the danger range can upset the heart rhythm before morning, and that can be deadly. It is safer to reach the person on cover now.',
      },
    ],
    keep: 'A danger result is handed over when a named person says it back.',
    source: {
      title: 'HealthIT.gov, SAFER Guides (test results follow-up)',
      url: 'https://www.healthit.gov/topic/safety/safer-guides',
    },
    review: null,
  },
  {
    id: 'EHR-3.2',
    audience: ['PHA'],
    situation:
      'A prescription for an anti-inflammatory pain pill comes in after a video visit. With the blood thinner on the patient’s list, it can cause bleeding. The doctor’s line is busy. The patient is on a video call with you and in pain.',
    question: 'What do you do?',
    options: [
      {
        text: 'Cancel it in the system, and ask the patient to book another video visit with the doctor.',
        outcome: 'wrong',
        reason:
          'No risky pill goes out, but the patient is left in pain with no plan. The doctor also does not learn why the order was dropped.',
      },
      {
        text: 'Fill one day of it, tell the patient which signs of bleeding to watch for, and try again later.',
        outcome: 'unsafe',
        reason:
          'Even a few doses with a blood thinner can start a bleed that no one sees. It is safer to hold the pill until you have spoken with someone who can change the order.',
      },
      {
        text: 'Hold it, phone the doctor or the one on cover, and tell the patient what comes next.',
        outcome: 'best',
        reason:
          'The risk stops with you, a doctor can choose another pain plan today, and the patient knows why there is a wait. Note the call and its outcome.',
      },
      {
        text: 'Hold it, send the doctor a message about the clash, and ask the patient to call tomorrow.',
        outcome: 'partial',
        reason:
          'Holding it is safe, and the doctor will learn why. But a patient in pain waits a day for an answer that a call to the doctor on cover could give now.',
      },
    ],
    keep: 'Hold, call, tell the patient, write it down.',
    source: {
      title: 'ASHP, statement on telepharmacy (copy)',
      url: 'https://docslib.org/doc/13599525/ashp-statement-on-telepharmacy',
    },
    review: null,
  },
  {
    id: 'EHR-3.3',
    audience: 'all',
    situation:
      'You work on the help line of a telehealth service. A patient had a blood test three weeks ago and has heard nothing. “So it must be fine,” she says. You see that the result came in and that no one has marked it as read.',
    question: 'What do you do?',
    options: [
      {
        text: 'Tell her that staff would have called by now if need be, thank her, and note her call.',
        outcome: 'unsafe',
        reason:
          'No one has looked, so no one knows. A serious result could lie unread for weeks; it is safer to tell her so and get it read today.',
      },
      {
        text: 'Open the result and read her the numbers, so that she can see if any are out of range.',
        outcome: 'wrong',
        reason:
          'Numbers without someone who knows her can alarm or falsely calm her. Explaining results is a clinician’s task, and no clinician would have looked at it yet.',
      },
      {
        text: 'Ask her to write to her doctor in the portal, and note in her record that she called about it.',
        outcome: 'partial',
        reason:
          'This may work, and the note is useful. But it puts the task on the patient, and her message may wait unread just as the result did.',
      },
      {
        text: 'Hand it to a named clinician today, say who will call and when, and check that it is done.',
        outcome: 'best',
        reason:
          'One named person now owns the result, the patient knows what to expect, and you find out if it slips again. That is what closing the loop means.',
      },
    ],
    keep: 'No news is not a result. Find a named person and check back.',
    source: {
      title: 'HealthIT.gov, SAFER Guides (test results follow-up)',
      url: 'https://www.healthit.gov/topic/safety/safer-guides',
    },
    review: null,
  },
  {
    id: 'EHR-4.1',
    audience: ['GP', 'NP', 'RN', 'PHA'],
    situation:
      'A home blood pressure of 190 over 110 comes in for a 66-year-old. You call at once. He feels well and has no symptoms. He took it just after he carried bags up the stairs. Last week he was near 140 over 85.',
    question: 'What do you do next?',
    options: [
      {
        text: 'Ask him to measure it again tomorrow morning, since effort can raise it, and to send it on.',
        outcome: 'partial',
        reason:
          'A repeat is right, but not a day later. At this height you want to know within minutes if it is real, while you have him on the phone.',
      },
      {
        text: 'Arrange for a higher dose of his blood pressure pill, and look at his readings next week.',
        outcome: 'wrong',
        reason:
          'One reading after effort says little about his usual pressure. A dose that is set on weak grounds may be more than he needs.',
      },
      {
        text: 'Take the reading out as an error, tell him not to worry, and watch the rest of the week.',
        outcome: 'unsafe',
        reason:
          'You do not know that it is an error, and very high pressure can come without symptoms. If it is real, waiting could harm him; it is safer to check again now.',
      },
      {
        text: 'Have him rest for five minutes and take it twice in the right way, then go by his care plan.',
        outcome: 'best',
        reason:
          'Rest and good technique show if the number is real, and two readings guard against chance. If it stays high, the plan says who acts and how fast.',
      },
    ],
    keep: 'Symptoms first, then technique, then repeat, then act on the plan.',
    source: {
      title: 'American Journal of Medicine, The Telehealth Ten: a patient-assisted exam',
      url: 'https://www.amjmed.com/article/S0002-9343(20)30597-0/fulltext',
    },
    review: null,
  },
  {
    id: 'EHR-4.2',
    audience: 'clinical',
    situation:
      'You open your portal inbox between two cases. A message that came two hours ago reads: “My left arm went weak this morning and my words come out wrong.” Your next case is due now.',
    question: 'What do you do?',
    options: [
      {
        text: 'Write back in the portal that the patient must call an ambulance now, and ask for a reply.',
        outcome: 'wrong',
        reason:
          'The advice is sound, but it may not be read, and someone whose words fail may not be able to call. You would not know if help is coming.',
      },
      {
        text: 'Phone the patient now and get an ambulance sent to where they are, then note what you did.',
        outcome: 'best',
        reason:
          'These are signs of a stroke, where each minute counts. A live call tells you where the patient is. If no one answers, help can go to the address on file.',
      },
      {
        text: 'Phone the patient now, and have someone at home drive them to the nearest hospital at once.',
        outcome: 'partial',
        reason:
          'You reach the patient at once, which matters a lot. But an ambulance crew can treat on the way and warn the stroke team, and a car cannot.',
      },
      {
        text: 'Give the patient your next free video slot today, so that you can look at the arm yourself.',
        outcome: 'unsafe',
        reason:
          'A look by video cannot rule out a stroke, and some treatments work only for a short time. The wait could leave lasting harm; it is safer to phone at once.',
      },
    ],
    keep: 'A message with a red flag gets a phone call, not a reply.',
    source: {
      title: 'Telehealth.HHS.gov, creating a telehealth emergency plan',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-for-behavioral-health/preparing-patients-for-telebehavioral-health/creating-a-telehealth-emergency-plan',
    },
    review: null,
  },
  {
    id: 'EHR-4.3',
    audience: 'nonClinical',
    situation:
      'You are helping to clear the inbox for bookings and bills. One message asks to move a visit to next week. Its last line reads: “I have been short of breath since last night, even in bed.” It came in an hour ago.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Move the visit as the patient asked, and add the last line as a note for the clinician.',
        outcome: 'unsafe',
        reason:
          'Being short of breath at rest can be a danger to life, and the note may not be read until next week. It is safer to bring in a clinician at once.',
      },
      {
        text: 'Forward it to the nurses’ shared inbox, mark it as urgent, and go on with the next message.',
        outcome: 'partial',
        reason:
          'You saw the risk and chose the right people. But a second inbox may wait unread like the first, and no one has said “I have it”.',
      },
      {
        text: 'Call the clinician on duty now, read out the message, and stay until someone takes it on.',
        outcome: 'best',
        reason:
          'You do not judge how ill the patient is; you put it in the hands of someone who can, at once. If no one answers, the urgent steps say whom to call next.',
      },
      {
        text: 'Write back with advice to sit up and rest, and to call an ambulance if it gets any worse.',
        outcome: 'wrong',
        reason:
          'Advice on breathing is beyond your role, and the reply may not be read. No clinician would know of it yet, and one can be called in a minute.',
      },
    ],
    keep: 'A red flag in any inbox: get a live person now.',
    source: {
      title: 'Telehealth.HHS.gov, creating a telehealth emergency plan',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-for-behavioral-health/preparing-patients-for-telebehavioral-health/creating-a-telehealth-emergency-plan',
    },
    review: null,
  },
  {
    id: 'EHR-4.4',
    audience: 'all',
    situation:
      'A patient has taken home a blood pressure device that sends its readings to your service. “Good to know that someone watches over me day and night,” he says. In fact staff look at the readings on weekdays from nine to five.',
    question: 'What do you do?',
    options: [
      {
        text: 'Tell him when staff look and whom to call if he is ill, and have him put it in his own words.',
        outcome: 'best',
        reason:
          'He learns the hours and what to do outside them, and his own words show that he has understood. Now he will not wait at home for a call that no one will make.',
      },
      {
        text: 'Tell him that there is a leaflet in the box, which gives the hours when staff look at readings.',
        outcome: 'partial',
        reason:
          'The facts are there, but many leaflets go unread. He said aloud that he is watched day and night, so this is the moment to put it straight.',
      },
      {
        text: 'Tell him that the device would send an alarm if a reading were bad, so he has no need to worry.',
        outcome: 'unsafe',
        reason:
          'At night no one would see the alarm. He may stay at home with a stroke or chest pain because he trusts it; plain words about the hours are safer.',
      },
      {
        text: 'Tell him to take his readings only between nine and five, so that none of them go unseen.',
        outcome: 'wrong',
        reason:
          'Readings sent later are still seen on the next workday. The real gap is that he does not know what to do when he feels ill at night.',
      },
    ],
    keep: 'Say when readings are watched, when not, and what to do then.',
    source: {
      title: 'Telehealth.HHS.gov, preparing patients for remote patient monitoring',
      url: 'https://telehealth.hhs.gov/providers/best-practice-guides/telehealth-and-remote-patient-monitoring/preparing-patients-remote',
    },
    review: null,
  },
  {
    id: 'EHR-5.1',
    audience: 'all',
    situation:
      'It is a busy morning. An email “from IT” says that your work account will close in 30 minutes unless you log in through a link. It has the right logo, and it names the system that you use.',
    question: 'What do you do?',
    options: [
      {
        text: 'Check that the link shows your workplace’s name, log in, and change your password tonight.',
        outcome: 'unsafe',
        reason:
          'Anyone can put your workplace’s name into a link, and a thief needs only seconds to reach patient records. It is safer to leave the link and report the email.',
      },
      {
        text: 'Forward the email to your whole team, and ask if anyone has logged in and found it real.',
        outcome: 'wrong',
        reason:
          'The link now sits in more inboxes, sent by someone they trust, and one click is enough. The people who could block it still do not know.',
      },
      {
        text: 'Leave the link, report the email as your workplace asks, and call IT on a number you know.',
        outcome: 'best',
        reason:
          'You stay clear of the trap, and you learn from the real IT team what is so. Your report lets them warn and protect everyone else who got it.',
      },
      {
        text: 'Delete the email, and sign in to the system in your usual way to see if it still works.',
        outcome: 'partial',
        reason:
          'You are safe, since you did not use the link. But colleagues got the same email, and without a report IT cannot stop the one who clicks.',
      },
    ],
    keep: 'Hurry plus a link: do not click, report, call a known number.',
    source: {
      title: 'HHS 405(d), cybersecurity practices for health care',
      url: 'https://405d.hhs.gov/',
    },
  },
  {
    id: 'EHR-5.2',
    audience: 'clinical',
    situation:
      'A colleague at another site wants your view on a patient within the hour. She asks you to send the patient’s image by the chat app on your own phone, “just this once”. The approved system works, but it is slow today.',
    question: 'What do you do?',
    options: [
      {
        text: 'Send the image from your work email to hers, and add a line in the record that you did so.',
        outcome: 'partial',
        reason:
          'It stays with work accounts and leaves a trace. But email may not be scrambled between sites, and she waits for an email when you could be talking.',
      },
      {
        text: 'Talk it through by phone now, and share the image through the approved system as it loads.',
        outcome: 'best',
        reason:
          'She gets your first thoughts at once, so care does not wait. The image stays where access is logged and where others can find it later.',
      },
      {
        text: 'Send it by the chat app, since her need is urgent and such apps scramble all that they carry.',
        outcome: 'wrong',
        reason:
          'Scrambling helps on the way, but copies stay on two phones and perhaps in a backup. No one at work can then see, control or find the image.',
      },
      {
        text: 'Tell her that your view has to wait until the approved system is back to its usual speed.',
        outcome: 'wrong',
        reason:
          'Privacy is kept, but the patient pays for it with time. A phone call gives your view within the hour and breaks no rule.',
      },
    ],
    keep: 'Urgent? Talk now. Images stay in the approved system.',
    source: {
      title: 'HHS, privacy rules and audio-only telehealth',
      url: 'https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/hipaa-audio-telehealth/index.html',
    },
  },
  {
    id: 'EHR-5.3',
    audience: ['ITS'],
    situation:
      'Staff on a busy ward share one login for the video cart, because signing in takes two minutes. The ward lead asks you to turn off the screen lock as well. “Patients come first,” she says.',
    question: 'What do you do?',
    options: [
      {
        text: 'Turn off the lock on this one cart, and put a sign on it that asks all staff to log out.',
        outcome: 'unsafe',
        reason:
          'An open cart on a ward shows records to any visitor who walks by. A sign will not stop that; a lock with a faster way in is safer.',
      },
      {
        text: 'Keep the lock but make it wait longer, and let the shared login stay until the next upgrade.',
        outcome: 'wrong',
        reason:
          'The screen stays open for longer, and no one can tell who looked at what. It leaves both problems in place and gives them your blessing.',
      },
      {
        text: 'Keep the lock, and remind the ward that each person must use a login of their own each time.',
        outcome: 'partial',
        reason:
          'The rule is right, but a reminder does not make signing in any faster. Next week they will share again, and they may not tell you.',
      },
      {
        text: 'Keep the lock and report the shared login, then set up a faster sign-in for each person.',
        outcome: 'best',
        reason:
          'People work around what slows them down. A badge or other quick sign-in takes away the cause, keeps a name to each action, and serves patients too.',
      },
    ],
    keep: 'Behind a workaround is a real need. Meet it safely.',
    source: {
      title: 'HHS 405(d), cybersecurity practices for health care',
      url: 'https://405d.hhs.gov/',
    },
  },
  {
    id: 'EHR-5.4',
    audience: 'nonClinical',
    situation:
      'A manager asks you by email for “the full list of patients who missed a video visit this year”. He wants to see which weekdays are worst. The list has names, birth dates, phone numbers and reasons for the visit.',
    question: 'What do you do?',
    options: [
      {
        text: 'Check that counts would do, then send him the number of missed visits for each weekday.',
        outcome: 'best',
        reason:
          'Counts answer his question in full. What is not sent cannot be lost, forwarded or read by someone who has no need to know.',
      },
      {
        text: 'Take the names and the phone numbers out, then send him the list with all the other columns.',
        outcome: 'partial',
        reason:
          'Less goes out, which is good. But a birth date with a reason for a visit can still point to one person, and he needs neither.',
      },
      {
        text: 'Send him the full list in a file with a password, and give him the password by phone.',
        outcome: 'wrong',
        reason:
          'A password guards the file on its way, not after it is opened. His post gives him no need for names or reasons to answer this.',
      },
      {
        text: 'Refuse to send him anything, since facts about patients must stay inside the record system.',
        outcome: 'wrong',
        reason:
          'The question is a fair one, and a better service may come of it. Saying no blocks that, although counts would put no one’s privacy at risk.',
      },
    ],
    keep: 'Ask what the question is, then share the least that answers it.',
    source: {
      title: 'HHS, HIPAA training materials',
      url: 'https://www.hhs.gov/hipaa/for-professionals/training/index.html',
    },
  },
  {
    id: 'EHR-5.5',
    audience: 'all',
    situation:
      'You send a visit summary by email. A minute later you see that it went to another patient, whose address is much the same. The summary has test results in it. No one else has noticed so far.',
    question: 'What do you do?',
    options: [
      {
        text: 'Ask the person who got it to send it on to the right patient, and to delete it after that.',
        outcome: 'wrong',
        reason:
          'This asks a stranger to open and handle private results once more. It spreads the summary further and leaves your workplace in the dark.',
      },
      {
        text: 'Send it to the right patient, and wait to see if the other person gets in touch about it.',
        outcome: 'wrong',
        reason:
          'The right patient gets the summary, but the leak stays open. Many people do not write back, and the days for acting on it run out.',
      },
      {
        text: 'Ask the person who got it to delete it unread, and check the address twice the next time.',
        outcome: 'partial',
        reason:
          'Asking them to delete it may limit the harm. But you cannot judge alone what else is owed, such as telling the patient whose results went out.',
      },
      {
        text: 'Recall the email if you can, and tell your privacy contact at once what went to whom.',
        outcome: 'best',
        reason:
          'A recall may stop it being read. Your privacy contact knows how to limit the harm, what the law asks and who must be told. Early and honest reports keep small slips small.',
      },
    ],
    keep: 'Sent to the wrong person? Report it now, then follow the steps.',
    source: {
      title: 'NHS elearning for healthcare, data security awareness',
      url: 'https://www.e-lfh.org.uk/programmes/data-security-awareness/',
    },
  },
  {
    id: 'EHR-6.1',
    audience: ['GP', 'NP', 'PSY', 'THR', 'DER', 'RN', 'PHA', 'AHP'],
    situation:
      'You saw a patient by video. The booking said that she would be at home. In fact she joined from a room at a small clinic near her. The form for payment still says “patient at home”. It is ready to send.',
    question: 'What do you do?',
    options: [
      {
        text: 'Send the form as it is, since the care was the same and the place came from the booking.',
        outcome: 'wrong',
        reason:
          'A form states what took place, not what was planned. Where the patient was can change what is paid, and a false place can be seen as a false bill.',
      },
      {
        text: 'Correct the place on the form, and see if the payer has a rule of its own for that place.',
        outcome: 'best',
        reason:
          'The form then matches the visit. Payers differ and their rules change, so a look at the current rule saves a rejected or false bill.',
      },
      {
        text: 'Write in your note that she was at a clinic, and send the form as it was filled in for you.',
        outcome: 'partial',
        reason:
          'Your note is now true, which matters for care. But the form and the note tell two stories, and it is the form that gets paid and counted.',
      },
      {
        text: 'Change the form to an in-person visit at that clinic, and add the name of the clinic to it.',
        outcome: 'wrong',
        reason:
          'You were not in the room, so it was not in person. This trades one false fact for another, and a graver one.',
      },
    ],
    keep: 'Bill what took place: how you met and where the patient was.',
    source: {
      title: 'CodingIntel, place and modifier codes for telemedicine (US)',
      url: 'https://codingintel.com/telemedicine-modifier-95',
    },
  },
  {
    id: 'EHR-6.2',
    audience: ['ADM', 'COO', 'CSS'],
    situation:
      'Six bills for video visits come back this week from the same insurer. All give the same reason: the place of the visit does not fit the type of visit. Until last month such bills were paid.',
    question: 'What do you do?',
    options: [
      {
        text: 'Look up the insurer’s current rule, get the cause fixed at booking, and resend all six.',
        outcome: 'best',
        reason:
          'Six with one reason point to one cause, most likely a changed rule. Fixing it where the place is first entered stops the seventh.',
      },
      {
        text: 'Correct the place on each of the six bills by hand, and send them back to the insurer.',
        outcome: 'partial',
        reason:
          'These six may get paid. But you have not seen the rule or touched the cause, so the same bills will come back next week.',
      },
      {
        text: 'Resend the six as office visits, note why you did so, and see if they are paid this time.',
        outcome: 'wrong',
        reason:
          'They were not office visits. A bill that states something false can lead to paybacks and fines, even when no one meant harm.',
      },
      {
        text: 'Hold the six for a month, since the insurer may have made an error and will put it right.',
        outcome: 'wrong',
        reason:
          'It may be their error, but waiting will not show that. Bills often have a last date, and each new visit adds to the pile.',
      },
    ],
    keep: 'Same reason many times: fix the cause, not each bill.',
    source: {
      title: 'CodingIntel, place and modifier codes for telemedicine (US)',
      url: 'https://codingintel.com/telemedicine-modifier-95',
    },
  },
  {
    id: 'EHR-6.3',
    audience: ['DAT', 'PM'],
    situation:
      'A new video platform went live in March. Since then the share of booked video visits that are completed is up by 12 points. Your director wants to announce it tomorrow. You hear that some clinics now offer video only after a test call.',
    question: 'What do you do first?',
    options: [
      {
        text: 'Test if a rise of 12 points could be due to chance, and give the figure with its range.',
        outcome: 'partial',
        reason:
          'Chance is worth ruling out, but it is not the main doubt. If those likely to fail are no longer offered video, the rise can be large, firm and still mislead.',
      },
      {
        text: 'Report the rise as it stands, since the same report was run before March and after it.',
        outcome: 'wrong',
        reason:
          'The same report on different people is not the same measure. The gain may come from who was let in, and leaders would act on it.',
      },
      {
        text: 'Check if what is counted or who is offered video has changed, and look at each group.',
        outcome: 'best',
        reason:
          'A change in who is counted can make a gain out of nothing. Splitting by age, language and place shows who is left out by the test call.',
      },
      {
        text: 'Ask the maker of the platform for its own figures, and announce the gain if they agree.',
        outcome: 'wrong',
        reason:
          'Figures from the seller count the same picked group, and it has a stake in them. Two numbers that agree can share one fault.',
      },
    ],
    keep: 'Before you praise a change, ask who is being counted.',
    source: {
      title: 'NHS Education for Scotland, digital and data capability framework',
      url: 'https://learn.nes.nhs.scot/79957',
    },
  },
  {
    id: 'EHR-6.4',
    audience: 'all',
    situation:
      'After each contact with a patient you fill in a short form. The field for how you met starts out as “in person”. Most of your contacts are by phone or video. You learn that many colleagues skip this field.',
    question: 'What do you do?',
    options: [
      {
        text: 'Leave the field as it is, since the text of each note says how you met the patient.',
        outcome: 'wrong',
        reason:
          'Reports and bills are built from fields, not from text. Your remote contacts would be counted as visits in person.',
      },
      {
        text: 'Set the field yourself after each of your contacts, and carry on with your other work.',
        outcome: 'partial',
        reason:
          'Your own entries are true, and that counts. But the form still gives false facts for everyone who skips the field, and you know why.',
      },
      {
        text: 'Set the field to “video” as your own usual value, and change it only for visits in person.',
        outcome: 'wrong',
        reason:
          'This swaps one false fact for another. Phone calls would vanish from the figures, and with them the patients who cannot use video.',
      },
      {
        text: 'Set it to what took place, and tell the owner of the form, since its start value misleads.',
        outcome: 'best',
        reason:
          'Your entries are true, and the person who can fix the form knows about it. An empty start value would make each person choose.',
      },
    ],
    keep: 'Record what took place, and report a form that misleads.',
    source: {
      title: 'Australian Digital Health Agency, nursing and midwifery digital health framework',
      url: 'https://www.digitalhealth.gov.au/about-the-agency/workforce-and-education',
    },
  },
];
