import type { Dictionary } from '../sv/index.ts';

export const answers = {
  closedReasons: {
    done: 'We have done what could be done.',
    'passed-on': 'We have passed the tip on to those who can do something about it.',
    'not-ours': 'This is not a matter for the municipality, so we cannot do more.',
    'same-as-other': 'Others have told us about the same thing. We are working on it all at once.',
    'not-clear': 'We did not understand which place you meant. Please tell us more below.',
  },
  threadTitle: 'Answers and questions',
  empty: 'There is no answer yet. Please look here again.',
  from: {
    municipality: (name: string) => `${name} answered`,
    sender: 'You wrote',
  },
  unreadable: 'This cannot be shown right now. Call us and we will help you.',
  question: {
    title: 'Would you like to ask something or tell us more?',
    label: 'Your question, or what you want to add',
    hint: 'The answer will come on this page. Come back with your code.',
    send: 'Send',
    sent: 'Thank you. We have received what you wrote.',
    demonstration: 'This is a demonstration. Nobody reads what you write.',
  },
  problems: {
    empty: 'Write something first.',
    'too-long': 'The text is too long. It can have 4,000 characters at most.',
    'too-many': 'You have written many times about this tip. Please call us instead.',
    'no-tip': 'We no longer have the tip. Call us or send a new one.',
    trap: 'A hidden field was filled in. Sometimes the browser does that by itself. Try again.',
  },
  lostTitle: 'Have you lost the code?',
  lost: 'We still have your tip and we read it. But without the code we cannot show it to you, because we do not know which one is yours. If you want an answer, you can send a new tip or call us.',
  tipsRead: {
    'every-day': 'Tips are read every day.',
    'working-days': 'Tips are read on working days.',
    weekly: 'Tips are read once a week.',
    unknown: 'The municipality has not said when tips are read.',
  },
  notUrgent: 'This is therefore the wrong way if it is urgent.',
  erasure: {
    contacts: (days: string) => `Your name and contact details are erased after ${days} days.`,
    tips: (days: string) => `The tip and the answers are erased after ${days} days.`,
    backups: (days: string) => `They may remain in backups for another ${days} days.`,
    decision: 'This is laid down in:',
  },
} satisfies Dictionary['answers'];
