export const shellText = {
  name: 'Webside',
  skip: 'Skip to the page',
  mainNavigation: 'Main',
  moreNavigation: 'More',
  links: {
    assess: 'Assess',
    results: 'Results',
    roles: 'Roles',
    resources: 'Resources',
    team: 'Team',
    method: 'How scores work',
    data: 'Your data',
    glossary: 'Glossary',
    accessibility: 'Accessibility',
  },
  promise:
    'Webside runs in your browser alone. No account, no tracking, nothing sent anywhere. For learning, not for hiring, pay, ranking, discipline or licensing.',
  draft:
    'Written by the project and informed by published frameworks; none of them endorses it. Not yet reviewed by clinicians, and not yet tested for accuracy.',
  blocked:
    'This browser does not let Webside save. You can answer everything, print your results and save a file, but closing this tab loses them.',
  newer:
    'What is saved here was written by a newer version of Webside. It is left as it is. Answers you give now are kept only in this tab; reload the page to get the newer version.',
  unread:
    'A part of Webside could not be loaded, so what is saved here is not shown. It is left as it is. Answers you give now are kept only in this tab.',
  unwatched: 'Shared computer: nothing is kept, but this tab does not wipe itself. Wipe it before you leave.',
  wipe: 'Finish and wipe',
  notSaved:
    'Your last answers could not be saved: the disk may be full. They are kept in this tab, and the next answer tries again. Print your results, or save a file, before you close it.',
  lost: 'The browser has cleared what Webside kept here. Your answers are still in this tab: save them again, or save a file.',
  saveAgain: 'Save again',
  saved: 'Saved. Each answer is kept on this device as you give it.',
  newVersion: 'A new version of Webside is ready. Your answers stay.',
  openNewVersion: 'Reload',
  setAside: (count: number) =>
    `${count === 1 ? 'One saved entry' : `${count} saved entries`} could not be read. Nothing was deleted: you can download what was set aside under`,
  notFoundTitle: 'There is no page at this address',
  notFoundBody:
    'The link may be old, or a letter may be missing. Your answers are not affected. From here you can go to:',
  unknownQuestionnaire: 'There is no such questionnaire',
  unknownQuestion: 'There is no such question',
  unknownQuestionBody: 'The number in this address does not belong to a question of this part. Go on from here:',
  failedTitle: 'This page could not be shown',
  failedBody:
    'Something went wrong in Webside. Your answers were not changed. Reload the page, or choose another one above.',
  reload: 'Reload the page',
  startPage: 'Start page',
} as const;
