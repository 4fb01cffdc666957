/** Words around the fraud guides: the card by the telephone, reading help, saving, warnings. */
import type { CardWords, ToolWords } from '../../domain/fraud/help-words.ts';
import type { Dictionary } from '../sv/index.ts';

const card: CardWords = {
  resident: {
    title: 'The card by the phone',
    lead: 'Print the card. Fill it in. Keep it by the phone.',
    heading: 'Is someone calling about money, a code or a card?',
    rules: [
      'Hang up. You do not have to be polite.',
      'Do not log in. Do not read out a code.',
      'Do not trust the caller. Call back yourself.',
    ],
  },
  homeCare: {
    title: 'The card for home care staff',
    lead: 'For you who work in other people’s homes. Put the card by the phone and read it together.',
    heading: 'Is someone on the phone about money, a code or a card?',
    rules: [
      'Ask the person to hang up. Stay with them.',
      'Help them call the bank. Use the number on the back of the card.',
      'Never borrow a bank card, a code or BankID. Tell your manager.',
    ],
  },
  bank: 'My bank',
  bankHint: 'The number is on the back of the card.',
  trusted: 'Someone I trust',
  urgent: 'It is happening now, has just happened, or someone is on the way here.',
  police: 'The Police, when it is not urgent.',
  local: 'The municipality',
  paper: 'Choose the paper',
  whole: 'Full sheet',
  half: 'Half sheet',
  print: 'Then print the page from your browser’s menu.',
  download: 'Ready to print, as PDF',
  others: 'There are two cards',
};

const tools: ToolWords = {
  label: 'Help with reading',
  listen: 'Listen',
  pause: 'Pause',
  resume: 'Read on',
  text: 'Larger text',
  size: 'Size of the text',
  sizes: ['Normal', 'Larger', 'Largest'],
  airy: 'More space between lines',
  remembered: 'Your choice is kept on this phone or computer only.',
  offline: 'Offline',
  offlineText: 'Save the help, and it works without a connection too.',
  save: 'Save on my phone',
  saving: 'Saving …',
  saved: 'Saved. The help now works without a connection.',
  remove: 'Remove from my phone',
  removed: 'Removed. Nothing is left.',
  failed: 'That did not work. Try again when you have a connection.',
};

export const fraudHelp = {
  card,
  tools,
  warnings: {
    title: 'Warnings',
    lead: 'This is what fraudsters are trying right now.',
    none: 'There is no warning right now. This advice always holds.',
    now: 'Warning right now',
    archive: 'Earlier warnings',
    archiveNote: 'These no longer apply. The tricks may come back.',
    happens: 'What is happening',
    todo: 'What to do',
    always: 'This always holds',
    core: [
      'Hang up. You do not have to be polite.',
      'Do not log in, and do not read out a code. Your bank and the Police never ask for it.',
      'Do not trust the caller. Call back yourself, on a number that you look up.',
    ],
    whole: 'Applies to the whole country.',
    period: (from: string, to: string) => `Applies from ${from} to ${to}.`,
    ended: (from: string, to: string) => `Applied from ${from} to ${to}.`,
    call: 'Call 112 if it is happening now. Otherwise call the Police on 114 14.',
    poster: 'You can print this page as an A4 poster.',
    all: 'All warnings',
    feed: 'Follow the warnings in a feed reader (Atom)',
    feedTitle: (sender: string) => `Fraud warnings: ${sender}`,
    aloud: {
      title: 'Read aloud at a meeting',
      lead: 'A text to read out at a get-together. It takes about a minute.',
      opening: (name: string) => `Fraud warnings, ${name}.`,
      asOf: (date: string) => `This text is from ${date}.`,
      plain: 'The same text without the page around it',
      link: 'A text to read aloud at a meeting',
    },
  },
} satisfies Dictionary['fraudHelp'];
