import type { Dictionary } from '../sv/index.ts';

export const practice = {
  title: 'Practise',
  caseTitle: (title: string) => `Practise: ${title}`,
  lead: 'Ten short events. Choose what you would do. There are no points and no clock.',
  channels: {
    call: 'Calls',
    text: 'Texts, e-mail and letters',
    door: 'At the door',
    online: 'Online',
  },
  kinds: {
    safe: 'That is safe.',
    half: 'You are on the right track.',
    risky: 'That is what they want you to do.',
  },
  place: (number, of) => `Exercise ${number} of ${of}`,
  next: 'Next exercise',
  done: 'That was the last one. Good that you practised.',
  all: 'All exercises',
  help: 'Help when it happens for real',
} satisfies Dictionary['practice'];

export const helpers = {
  title: 'If you help others',
  lead: 'For those who hold meetings, are relatives or work with older people. Take what you need.',
  groups: { meeting: 'Holding a meeting', others: 'Being close to someone' },
  handouts: 'To hand out and put up',
  card: 'The card by the phone',
  cardText: 'Print one for each person.',
  homeCareCard: 'The card for home care staff',
  homeCareCardText: 'Put it by the phone in the home of the person you help.',
  warnings: 'Warnings now',
  warningsText: 'Short texts to read aloud at the meeting, and a poster.',
  practice: 'Ten exercises',
  practiceText: 'Talk about them in pairs.',
  hands: 'Count the hands after the meeting',
  handsText: 'Write down how many had had a call, and how many hung up.',
  told: 'What people have said at the meetings',
  dates: 'Coming meetings',
  noDates: 'No meetings are planned at the moment.',
  calendar: 'The whole calendar',
  print: 'Print',
  minutes: (minutes) => `${minutes} minutes`,
  say: 'Say this',
  note: 'For you who speak',
  showAnswer: 'Show the answer',
} satisfies Dictionary['helpers'];
