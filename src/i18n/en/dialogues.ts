import type { Dictionary } from '../sv/index.ts';

export const dialogues = {
  title: 'Dialogue',
  lead: 'Answer questions from the municipality and the Police. You can also see what others have answered, and what came of it.',
  none: 'There is no dialogue at the moment.',
  listTitle: {
    open: 'Open now',
    coming: 'Opening soon',
    closed: 'Closed, results to come',
    answered: 'What you answered',
  },
  line: {
    open: (to) => `You can answer until ${to}.`,
    coming: (from) => `Opens on ${from}.`,
    closed: (by) => `The results will be shown by ${by}.`,
    answered: (day) => `The results came on ${day}.`,
  },
  who: 'Who is asking?',
  whoText: (asks) => `Asked by: ${asks}.`,
  usedFor: 'What are the answers used for?',
  notice: {
    title: 'What happens with your answers',
    titleDemonstration: 'How it works when the dialogue is real',
    lines: [
      'Your answers become an official document. Others may ask to read them, and then it is decided whether anything is secret.',
      'You do not have to say who you are. Please do not write the names of others.',
    ],
    erasure: (days) => `The answers are erased after ${days} days.`,
    noErasure:
      'There is no decision on when the answers are to be erased. Until then they are kept.',
  },
  demonstration: 'This is a demonstration. Nobody at the municipality reads your answers.',
  coming: (from, to) => `The dialogue opens on ${from} and closes on ${to}. Please come back then.`,
  closed: (to, by) =>
    `The dialogue closed on ${to}. We are now reading the answers. The results will be shown here by ${by}.`,
  closedLate: (to, by) =>
    `The dialogue closed on ${to}. The results should have been shown on ${by}. They are late.`,
  results: {
    title: 'What you answered',
    answers: (count) => `${count} people answered.`,
    published: (day) => `Published on ${day}.`,
    whatItSays:
      'The answers show what those who answered think. They do not show what everybody in the municipality thinks.',
    answer: 'Answer',
    count: 'Number',
    answered: (count) => `${count} people answered the question.`,
    severalAnswers: 'Everybody could choose several answers.',
    firstOfRanking: 'The number says how many put the answer first.',
    hidden: 'Hidden, so that nobody can be pointed out.',
    tooFew:
      'Too few people answered for us to show the numbers. That way nobody can be pointed out.',
    stepOf: (step, word) => `${step} (${word})`,
    cameOfIt: 'What came of it',
    cameOfItLink: 'Read what we heard and did',
    cameOfItNone: 'We have not yet written what came of it.',
  },
  contactTitle: 'Contact',
  contactIntro:
    'Only fill this in if you want us to get in touch. The address is kept separately from your answers.',
  email: 'Your e-mail',
  areaOf: 'In which area?',
  point: {
    label: 'Would you like to show the place on a map?',
    hint: 'The area and your words are enough. Only those who read the answers see the point.',
  },
  form: {
    send: 'Send the answers',
    check: {
      title: 'Are your answers right?',
      lead: 'The answers have not been sent yet.',
      again: 'The answers have not been sent yet. Look through them and press Send once more.',
    },
    receipt: {
      title: 'Thank you. We have received your answers.',
      codeText:
        'Write down the code if you may want to ask something later. We cannot find it for you.',
      nextDemonstration: 'Nothing more. This was a trial, and nobody reads the answers.',
      nextText:
        'We read all answers when the dialogue has closed. The results are shown on the page of the dialogue.',
      follow: 'See whether the answers have been read',
      another: 'Back to the dialogue',
    },
  },
  home: { title: 'Answer questions', link: 'All dialogues' },
} satisfies Dictionary['dialogues'];
