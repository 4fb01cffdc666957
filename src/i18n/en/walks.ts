/** The digital safety walk. */
import type { Dictionary } from '../sv/index.ts';

export const walks = {
  title: 'Safety walk',
  lead: 'Walk a round by yourself or with someone. Tell us what you see at each stop.',
  none: 'There is no digital walk at the moment.',
  how: {
    title: 'How it works',
    items: [
      'You walk the round when you like. Do bring someone along.',
      'At each stop you answer a few short questions. Skip those you do not want to answer.',
      'You can add stops of your own.',
      'You can go on if you lose the network. First choose to save on your phone.',
      'When you are done, you read through and send.',
    ],
  },
  safety: 'Turn back if anything feels wrong. Call 112 if someone is in danger.',
  start: 'Start the walk',
  stops: (count: number) => (count === 1 ? '1 stop' : `${count} stops`),
  route: 'The stops',
  length: 'Length',
  access: 'Access',
  open: (from: string, to: string) => `You can send answers from ${from} to ${to}.`,
  openTo: (to: string) => `You can send answers up to and including ${to}.`,
  openFrom: (from: string) => `You can send answers from ${from}.`,
  notNow: 'This walk is not taking answers now.',
  link: 'Do the walk on your own',
  noticeTitle: 'What happens to your answers',
  notice: [
    'Your answers become a public document. Others may ask to read them, and it is then decided whether anything is secret.',
    'You do not have to say who you are. Do not write names, number plates or anything else about others.',
  ],
  demonstration:
    'This is a demonstration. Nobody at the municipality reads what you write. Call 112 or 114 14.',
  send: 'Send the walk',
  check: {
    title: 'Read through your answers',
    lead: 'Change anything that is wrong. Nothing has been sent yet.',
    again: 'Back to your answers',
  },
  receipt: { title: 'Thank you. The walk has been sent.' },
  stop: (number: number, name: string) => `Stop ${number}: ${name}`,
  ownPart: 'Stops of your own',
  ownIntro: 'Did you see something in another place? Open a stop of your own and tell us.',
  ownStop: (number: number) => `Own stop ${number}`,
  fields: {
    name: { label: 'Where is it?', hint: 'For example: the corner by the kiosk.' },
    point: {
      label: 'Would you like to show the place on a map?',
      hint: 'Only those who read your answers see the point.',
    },
    feeling: {
      label: 'How does it feel here?',
      choices: { safe: 'Safe', mixed: 'A bit of both', unsafe: 'Unsafe' },
    },
    good: { label: 'What is good here?' },
    bad: { label: 'What is less good here?' },
    text: { label: 'What do you see?', hint: 'Do not write about people you recognise.' },
    todo: { label: 'What would make the place better?' },
  },
  aspects: {
    light: 'The light',
    sight: 'How well you can see around',
    people: 'How many people there are',
    upkeep: 'How the place is looked after',
  },
  empty: 'Answer at least one question at one of the stops.',
  keep: {
    title: 'Save on your phone',
    text: 'Your answers stay if you lose the network or close the page. The page can be opened without a network. Save only on a phone that is your own.',
    erased:
      'The answers are erased from the phone when you have sent them, when you press Erase and when you press Leave this page quickly. Otherwise they are erased the next time you open the page after 7 days.',
    save: 'Save on the phone until I have sent',
    erase: 'Erase from the phone',
    saving: 'Saving …',
    saved: 'Your answers are saved on this phone as you write. Nothing has been sent yet.',
    savedOnline: 'Your answers are saved on this phone, but the page needs a network to open.',
    restored: 'We have fetched the answers that you saved on the phone. Nothing has been sent yet.',
    erasedNow:
      'The answers are erased from the phone. What you wrote stays on the page until you close it.',
    sent: 'The answers are erased from the phone.',
    failed: 'It was not possible to save on this phone. Fill in everything in one go.',
  },
  position: {
    use: 'Use my position',
    asking: 'The phone is looking for where you are …',
    failed: 'The phone could not say where you are. Show the place on the map or describe it.',
    outside: 'You seem to be far from here. Show the place on the map or describe it.',
    found: (metres: string) => `The phone believes this is right to within about ${metres} metres.`,
  },
} satisfies Dictionary['walks'];
