/** Published situational pictures, in English; the Swedish word stands beside. */
import type { Dictionary } from '../sv/index.ts';

export const lagesbild = {
  title: 'Situational pictures (lägesbilder)',
  lead: 'A situational picture (lägesbild) shows what has happened, where and when.',
  what: 'What is a situational picture?',
  whatText: [
    'Schools, the Police, housing companies and others tell what they have seen. The municipality puts it together into one picture. It shows what should come first.',
    'The picture that is used every week is not open to all. It could reveal what the Police plan to do, and it could point at people.',
    'What you read here is a short version. The period is over, nobody can be identified, and somebody has reviewed it for secrecy.',
  ],
  none: 'There is no situational picture here yet.',
  noneKnown:
    'We have no further information. No published situational picture is in the sources we have.',
  period: (period: string) => `Covers ${period}`,
  published: (date: string) => `Published on ${date}`,
  level: { municipality: 'The whole municipality', area: 'One area' },
  reviewed: (by: string, date: string) => `Reviewed for secrecy on ${date} by ${by}.`,
  stoodOut: 'What stood out',
  priorities: 'What comes first',
  measures: 'What was decided',
  counts: 'How many were reported',
  countsNote:
    'Small counts are not shown, so that nobody can be identified. A missing figure is not zero.',
  category: 'Category',
  count: 'Number',
  note: 'Note',
  total: 'Total',
} satisfies Dictionary['lagesbild'];
