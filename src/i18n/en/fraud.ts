/** Words around fraud help. The guides themselves are content. */
import type { Dictionary } from '../sv/index.ts';

export const fraud = {
  title: 'Scams and fraud',
  lead: 'What is happening to you? Choose the one that is most like it.',
  call: (number: string) => `Call ${number}`,
  steps: 'What to do',
  why: 'Why',
  behaviour: 'How to recognise them',
  genuine: 'What the real ones do',
  impostor: 'What a fraudster does',
  tricked: 'Have you been tricked? Do this',
  otherSituations: 'Something else has happened',
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
  ],
  abroad:
    'Are you abroad? Call the Swedish Police on +46 77 114 14 00. The number 112 works in the whole EU.',
  bank: 'Your bank’s number is on the back of your card.',
  reviewed: (role: string, date: string) => `Reviewed by ${role}, ${date}.`,
  notReviewed: 'The Police and the bank have not reviewed this text yet.',
  notTranslated: 'This help is only available in Swedish.',
  noShame: 'It is nothing to be ashamed of. The people who do this are very skilled.',
} satisfies Dictionary['fraud'];
