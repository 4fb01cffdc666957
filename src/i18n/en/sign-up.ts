import type { Dictionary } from '../sv/index.ts';

export const signUp = {
  link: (title) => `Sign up for ${title}`,
  title: 'Sign up',
  until: (day) => `Sign up by ${day}.`,
  places: (count) => `There are ${count} places.`,
  over: 'Signing up is closed. Call us if you have a question.',
  notice: {
    title: 'What happens with your sign-up',
    titleDemonstration: 'How it works when the sign-up is real',
    why: 'We need to be able to reach you if something changes. That is why we ask for your name and your e-mail or telephone.',
    public: 'Your sign-up becomes an official document. Your details are kept separately.',
    erasure: (days) => `The details are erased ${days} days after the event.`,
    noErasure:
      'There is no decision on when sign-ups are to be erased. Until then the details are kept.',
  },
  demonstration:
    'This is a demonstration. Nobody at the municipality reads the sign-up, and there is no event.',
  fields: {
    contactName: { label: 'Your name' },
    contactEmail: {
      label: 'Your e-mail',
      hint: 'Fill in e-mail or telephone. One of them is enough.',
    },
    contactPhone: { label: 'Your telephone number' },
    people: {
      label: 'How many of you are coming?',
      hint: 'Count yourself too. If you are more than 10, call us.',
    },
    needs: {
      label: 'Is there anything you need in order to take part?',
      hint: 'For example a hearing loop, a ramp or an interpreter.',
    },
  },
  errors: {
    contactName: { REQUIRED_FIELD_EMPTY: 'Write your name.' },
    contactEmail: {
      REQUIRED_FIELD_EMPTY: 'Write your e-mail or your telephone number, so that we can reach you.',
      TYPE_EMAIL: 'Write a whole e-mail address, for example name@example.com.',
    },
    people: {
      REQUIRED_FIELD_EMPTY: 'Write how many of you are coming. If you come alone, write 1.',
      TYPE_NUMERIC: 'Write a number from 1 to 10.',
      OUT_OF_RANGE: 'Write a number from 1 to 10.',
    },
  },
  form: {
    send: 'Send the sign-up',
    check: {
      title: 'Is your sign-up right?',
      lead: 'The sign-up has not been sent yet.',
      again: 'The sign-up has not been sent yet. Look through it and press Send once more.',
    },
    receipt: {
      title: 'Thank you. You are signed up.',
      codeText:
        'Write down the code. With it you can ask us something, or say that you cannot come.',
      nextDemonstration:
        'Nothing more. This was a trial. Nobody reads the sign-up, and there is no event.',
      nextText: 'Come on the day. We will get in touch if something changes.',
      follow: 'Ask, or say that you cannot come',
      another: 'Back to the event',
    },
  },
} satisfies Dictionary['signUp'];
