/** Words of the accessibility page: the statement of a public body, and what has been tried. */
import type { Dictionary } from '../sv/index.ts';

export const accessibility = {
  title: 'Accessibility',
  lead: 'Everyone should be able to use this site.',
  demonstration:
    'This is a demonstration. So there is no statement in the municipality’s name. Here is what has been tried in the software.',
  portal: 'Each municipality has its own statement. Here is what has been tried in the software.',
  helps: {
    title: 'What you can count on',
    list: [
      'The pages work without JavaScript.',
      'The text is large from the start. You can zoom in to 400 per cent.',
      'You can print every page.',
    ],
  },
  statement: {
    title: 'Accessibility statement',
    who: (name: string) => `${name} is behind this website. Everyone should be able to use it.`,
    compliance: {
      full: 'The website meets the requirements of the law in full.',
      partial:
        'The website meets the requirements of the law in part. What is missing is listed below.',
      none: 'The website does not meet the requirements of the law. What is missing is listed below.',
    },
    law: 'The requirements are in Swedish law (2018:1937) on the accessibility of digital public services.',
    shortcomings: 'What is not accessible',
    noShortcomings: 'We know of nothing that is not accessible.',
    known: 'Faults that we know of:',
    notShown: 'Nobody has tried all of this yet, so we do not know if it holds:',
    exempt: 'What does not have to meet the requirements',
    report: 'Tell us if something does not work',
    reportText:
      'Tell us what you wanted to do and what went wrong. You can also ask for something in a form that suits you.',
    answer: (days: number) =>
      days === 1 ? 'We answer within 1 working day.' : `We answer within ${days} working days.`,
    supervisor: 'Are you not satisfied with the answer?',
    supervisorText: 'Then you can report it to the authority that supervises this:',
    how: 'How we have tried',
    assessed: 'Assessed',
    updated: 'Statement changed',
    method: 'How',
  },
  audit: {
    title: 'What has been tried',
    text: 'The software is tried against WCAG 2.2, levels A and AA. This is how it went:',
    counts: {
      'no-fault': 'tried, no faults found',
      partly: 'tried in part, no faults found',
      fault: 'faults that are known',
      untried: 'not tried',
      'not-applicable': 'nothing of the kind on the pages',
    },
    lastTried: (date: string) => `Last tried on ${date}.`,
    table: 'All requirements, one by one',
  },
} satisfies Dictionary['accessibility'];
