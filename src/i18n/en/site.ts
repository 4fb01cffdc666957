/** Words of the frame around every page: header, menu, footer, notices, start pages. */
import type { Dictionary } from '../sv/index.ts';

export const site = {
  brand: 'Trygghetslöftet',
  titleSeparator: ' – ',
  skipLink: 'Skip to main content',
  fraudNow: 'Scam call? Get help now',
  menu: 'Menu',
  menuLabel: 'Main menu',
  breadcrumbLabel: 'You are here',
  languageLabel: 'Language',
  start: 'Home',
  allPublishers: 'All municipalities',
  nav: {
    promises: 'What we promised',
    progress: 'How it is going',
    statistics: 'Statistics',
    fraud: 'Scams and fraud',
    tips: 'Send us a tip',
    feedback: 'What we heard',
    calendar: 'Calendar',
    areas: 'Priority areas',
    methods: 'How we work',
    about: 'About this site',
    privacy: 'Personal data',
    accessibility: 'Accessibility',
  },
  emergency: {
    title: 'Call the right number',
    items: [
      { number: '112', text: 'It is happening now, has just happened, or someone is in danger.' },
      { number: '114 14', text: 'The Police, when it is not urgent.' },
      {
        number: '116 006',
        text: 'Victim Support Sweden (Brottsofferjouren), if you want support.',
      },
    ],
    call: (number: string) => `Call ${number}`,
  },
  demonstration: {
    title: 'This is a demonstration',
    real: (name: string) =>
      `This site is based on public sources. It is not run by ${name}, and the municipality has not reviewed it.`,
    realAssociation: (name: string) =>
      `This site is based on public sources. It is not run by ${name}, and the association has not reviewed it.`,
    invented: (name: string) => `${name} does not exist. Everything you read here is made up.`,
    portal:
      'This is a demonstration of the software. The municipalities’ pages are based on public sources. The municipalities do not run them.',
  },
  otherLanguage: {
    notice: (language: string) => `This text is only available in ${language}.`,
    names: { sv: 'Swedish', en: 'English', fi: 'Finnish', ar: 'Arabic' },
  },
  sources: {
    title: 'Sources',
    undated: 'no date given',
  },
  missing: 'No information',
  footer: {
    about: 'About Trygghetslöftet',
    built: (date: string) => `This site was built on ${date}.`,
    openSource: 'Open source for municipalities.',
    noCookies: 'No cookies. No tracking.',
  },
  portal: {
    title: 'What has your municipality promised?',
    lead: 'Here you can see what your municipality and the Police have promised to make you safer, what they have done and if it helped.',
    choose: 'Choose your municipality',
    filterLabel: 'Search for a municipality',
    filterHint: 'Type the first letters.',
    filterCount: (count: number) => (count === 1 ? '1 match' : `${count} matches`),
    filterNone: 'No match. Your municipality may not be here yet.',
    kinds: {
      municipality: 'Municipality',
      association: 'Association of municipalities',
      invented: 'Made-up municipality',
    },
    latest: (title: string) => `Latest: ${title}`,
    fraudTitle: 'Help with scams and fraud',
    fraudLead: 'You do not need to choose a municipality. Choose what is happening to you.',
    aboutTitle: 'What is this?',
    aboutText:
      'Trygghetslöftet (“the safety promise”) is open source. Municipalities use it to show what they have promised and how it is going.',
  },
  home: {
    title: (name: string) => `A safer ${name}`,
    lead: (name: string, police: string) => `${name} and the Police in ${police}`,
    current: (title: string) => `This is what we have promised: ${title}`,
    latestKnown: (title: string, state: string) =>
      `The latest promise we know of: ${title} (${state})`,
    allCommitments: (count: number) =>
      `Read the whole promise (${count} ${count === 1 ? 'part' : 'parts'})`,
    progressTitle: 'How it is going',
    progressLink: 'See how each part is going',
    tipTitle: 'Does a place feel unsafe?',
    tipText: 'Tell us about it. It takes a few minutes. You do not need to say who you are.',
    tipTextAssociation: 'Each municipality receives its own tips. We show you who to contact.',
    tipLink: 'Send us a tip',
    onTitle: 'Coming up',
    onNone: 'There is nothing in the calendar right now.',
    onLink: 'See the whole calendar',
    heardTitle: 'What we heard',
    statisticsTitle: 'Crime figures',
  },
  notFound: {
    title: 'We cannot find that page',
    text: 'The address may be wrong, or the page may have moved.',
    home: 'Go to the home page',
  },
  error: {
    title: 'Something went wrong',
    text: 'The fault is ours. Please try again in a little while.',
  },
} satisfies Dictionary['site'];
