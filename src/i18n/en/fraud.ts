/** Words around fraud help. The guides themselves are content. */
import type { Dictionary } from '../sv/index.ts';

export const fraud = {
  title: 'Scams and fraud',
  lead: 'Choose the one that is most like it.',
  groups: {
    now: 'It is happening now',
    happened: 'It has happened',
    doubt: 'Something feels wrong',
    helping: 'I am helping someone else',
  },
  allSituations: 'All situations',
  easy: {
    link: 'Easy-to-read version',
    title: 'Easy-to-read help against scams',
    lead: 'Short lines. One thing at a time.',
    pageTitle: (situation: string) => `Easy to read: ${situation}`,
    back: 'Read the ordinary text',
    all: 'All easy texts',
    reviewed: (role: string, date: string) => `Test-read by ${role}, ${date}.`,
    notReviewed: 'Nobody has test-read this text yet.',
  },
  after: {
    link: 'Have you been tricked? Follow the list',
    foot: 'Have you been tricked? Do this',
    notSaved: 'You can tick the boxes here or print the page. Nothing is sent. Nothing is saved.',
    steps: 'One step at a time',
    checks: (step: string) => `Tick off: ${step}`,
    questions: 'What they may ask you',
    why: 'Good to know',
    notes: 'Write here',
  },
  call: (number: string) => `Call ${number}`,
  steps: 'What to do',
  why: 'Why',
  behaviour: 'How to recognise them',
  genuine: 'What the real ones do',
  impostor: 'What a fraudster does',
  otherSituations: 'Something else has happened',
  kit: 'More for you who help',
  calm: 'When you have a quiet moment',
  numbers: 'Numbers that can help',
  numbersList: [
    {
      number: '112',
      text: 'It is happening now, has just happened, or someone is on the way to you.',
    },
    {
      number: '114 14',
      text: 'The Police, when it is not urgent. Report it even if they did not manage to trick you.',
    },
    {
      number: '116 006',
      text: 'Victim Support Sweden (Brottsofferjouren). Support if you have been the victim of a crime.',
    },
    { number: '1177', text: 'Health-care advice, if you feel unwell.' },
    {
      number: '020-50 50 50',
      text: 'Kvinnofridslinjen. Support for women facing threats or violence, day and night.',
    },
    { number: '116 111', text: 'Bris. For those under 18, day and night.' },
  ],
  abroad:
    'Are you abroad? Call the Swedish Police on +46\u00a077\u00a0114\u00a014\u00a000. The number 112 works in the whole EU.',
  bank: 'Your bank’s number is on the back of your card.',
  textMessage:
    'Is it hard for you to hear or speak? You can reach 112 by text message if you have registered beforehand.',
  reviewed: (role: string, date: string) => `Reviewed by ${role}, ${date}.`,
  notReviewed: 'The Police and the bank have not reviewed this text yet.',
  noShame: 'It is nothing to be ashamed of. The people who do this are very skilled.',
} satisfies Dictionary['fraud'];
