/** Words of the page about personal data: what GDPR art. 13 asks a controller to say. */
import type { Dictionary } from '../sv/index.ts';

export const privacy = {
  controller: {
    title: 'Who is responsible?',
    text: 'A board in the municipality is responsible for your data. It is called the controller.',
    name: 'Here it is:',
    missing:
      'The board that is responsible is named here when the municipality starts to use the site.',
    each: 'Each municipality is responsible for its own pages. They say whom you can ask.',
  },
  forms: {
    tips: {
      title: 'When you send a tip',
      purpose:
        'We use your tip to learn which places feel unsafe or safe, and what we can do about it.',
    },
    dialog: {
      title: 'When you answer in a dialogue',
      purpose: 'We use your answer to learn what the people who live here think.',
    },
    vandring: {
      title: 'When you go on a safety walk by yourself',
      purpose: 'We use what you see to learn what needs to get better at the place.',
    },
    anmalan: {
      title: 'When you sign up',
      purpose: 'We use what you write to know how many people are coming, and to reach you.',
    },
  },
  counted: {
    title: 'When you say if a page helped you',
    text: 'We only count the answers. We save nothing about you.',
  },
  basis: {
    title: 'Why may we do this?',
    text: [
      'The municipality must work to prevent crime. That is in Swedish law (2023:196).',
      'It is a task in the public interest under article 6.1 e of the EU’s General Data Protection Regulation (GDPR).',
    ],
  },
  recipients: {
    title: 'Who can read it?',
    text: 'These people may get to see what you write:',
    list: [
      'Those at the municipality who work with the matter.',
      'Anyone who asks to read it. The municipality first checks if any of it must be kept secret.',
      'The Police. The municipality may have a duty to give them information.',
    ],
    further: 'Also:',
  },
  period: { title: 'How long is it kept?' },
  rights: {
    title: 'Your rights',
    text: 'You can ask us for this. We answer within a month.',
    list: [
      'To know what we have about you.',
      'To have mistakes corrected.',
      'To object to our use of your data. Then we need strong reasons to go on.',
      'To have data deleted, or only stored. That is not always possible, because the law says that the municipality must keep official documents.',
    ],
  },
  voluntary: {
    title: 'Do I have to say who I am?',
    text: [
      'No. You choose whether to give your name, e-mail address or phone number. Without them we cannot contact you.',
      'If we do not know who you are, we cannot find what you have written either. So keep your receipt code.',
      'No computer makes decisions about you.',
    ],
  },
  officer: {
    title: 'Data protection officer',
    text: 'The officer makes sure that the municipality follows the rules. You can ask questions and complain there.',
    missing: 'How to reach the officer is said here when the municipality starts to use the site.',
  },
  complaint: {
    title: 'If you are not satisfied',
    text: [
      'Please talk to us first. You can always complain to the Swedish Authority for Privacy Protection (IMY). It is free.',
    ],
    link: 'How to complain to IMY (in Swedish)',
  },
} satisfies Dictionary['privacy'];
