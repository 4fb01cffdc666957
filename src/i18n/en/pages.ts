/** Words of the small standing pages: about, privacy, accessibility, components. */
import type { Dictionary } from '../sv/index.ts';

export const pages = {
  about: {
    title: 'About this site',
    lead: 'Trygghetslöftet (“the safety promise”) shows what the municipality and the Police have promised, what they did and if it helped.',
    sections: [
      {
        title: 'Why is there a site like this?',
        text: 'A promise on a website is easy to forget. Here every promise has a date and a source. Then everyone can see how it is going.',
      },
      {
        title: 'Is this the municipality’s own site?',
        text: 'You can see that at the top of every page. If it is a demonstration, it is based on public sources. Then the municipality has not reviewed it.',
      },
      {
        title: 'Who made the software?',
        text: 'Trygghetslöftet is open source. Any municipality can use it without paying.',
      },
    ],
  },
  privacy: {
    title: 'Personal data',
    lead: 'This site uses no cookies. It does not track you. It loads nothing from other websites.',
    demonstration:
      'This is a demonstration. Nothing you write reaches the municipality. Do not write any real information about yourself or anyone else.',
    reading: 'When you read',
    sealed:
      'What you write is locked with encryption before it is saved. Only someone who has the municipality’s key can read it. Contact details are optional and are locked on their own.',
  },
} satisfies Dictionary['pages'];
