import type { Dictionary } from '../sv/index.ts';

export const counted = {
  helped: {
    question: 'Did this page help you?',
    answers: { yes: 'Yes', partly: 'In part', no: 'No' },
    privacy: 'We count the answers. We do not keep who you are.',
    thanks: 'Thank you. Your answer has been counted.',
    thanksNo: 'Thank you for telling us. Call someone you trust if you need help now.',
    demonstration: 'This is a demonstration. Nobody at the municipality reads the answers.',
    offline: 'Your answer needs a connection. The help on this page works anyway.',
    back: 'Back to the page',
    refused: 'We could not count the answer. Go back to the page and try again.',
  },
  hands: {
    title: 'Count the hands after the meeting',
    lead: 'If you led the meeting, write down how many raised their hand.',
    how: [
      'Ask: Who has had a call from a fraudster in the past year? Count the hands.',
      'Then ask them: Which of you hung up? Count again.',
      'Write numbers only. Write no names.',
    ],
    what: 'The municipality checks the figures and adds them up before they are shown, so that nobody can be identified.',
    canSay:
      'The figures show what people at the meeting said. They do not show how it is in the whole municipality.',
    fields: {
      date: { label: 'What day was the meeting?' },
      audience: {
        label: 'Who mostly came?',
        choices: {
          older: 'Older people',
          relatives: 'Relatives',
          staff: 'Staff',
          mixed: 'A mixed group',
        },
      },
      attended: { label: 'How many were there?', hint: 'Write a number. Do not guess: count.' },
      gotCall: { label: 'How many had had a call?' },
      hungUp: { label: 'How many of them hung up?' },
    },
    errors: {
      date: {
        REQUIRED_FIELD_EMPTY: 'Write what day the meeting was.',
        TYPE_DATE: 'Write the day like this: 2026-11-20.',
        OUT_OF_RANGE: 'That day has not been yet. Write the day the meeting was held.',
      },
      audience: { REQUIRED_FIELD_EMPTY: 'Choose who mostly came.' },
      attended: {
        REQUIRED_FIELD_EMPTY: 'Write how many were there.',
        OUT_OF_RANGE: 'Write a number from 1 to 2000.',
      },
      gotCall: {
        REQUIRED_FIELD_EMPTY: 'Write how many had had a call. Nobody: write 0.',
        OUT_OF_RANGE: 'It cannot be more than those who were there.',
      },
      hungUp: {
        REQUIRED_FIELD_EMPTY: 'Write how many hung up. Nobody: write 0.',
        OUT_OF_RANGE: 'It cannot be more than those who had a call.',
      },
    },
    errorNumber: 'Write a whole number in figures.',
    errorFallback: 'Choose one of the answers.',
    send: 'Send the figures',
    thanksTitle: 'Thank you. We have the figures.',
    thanks: (attended, gotCall, hungUp) =>
      `${attended} came to the meeting. ${gotCall} had had a call. ${hungUp} of them hung up.`,
    wrong: 'Is something wrong? Call the safety coordinator, and the figures will be removed.',
    demonstration: 'This is a demonstration. Nobody at the municipality reads the figures.',
  },
} satisfies Dictionary['counted'];
