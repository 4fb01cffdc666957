/** Words around figures. The finding itself is written by the statistics domain. */
import type { Dictionary } from '../sv/index.ts';

export const statistics = {
  title: 'Statistics',
  lead: 'Figures about crime and safety. We explain what they can and cannot tell you.',
  none: 'There are no statistics here yet.',
  figure: 'Chart',
  table: 'Show the figures in a table',
  tableCaption: (title: string) => `${title}, table`,
  period: { year: 'Year', month: 'Month', quarter: 'Quarter', days: 'Part of the year' },
  status: 'Note',
  preliminary: 'preliminary figure',
  final: 'final figure',
  suppressed: {
    protected: 'Not shown, so that nobody can be identified',
    'by-source': 'Not shown in the source',
  },
  missing: {
    'not-collected': 'Was not collected',
    'not-published': 'Not published yet',
    'not-applicable': 'Does not apply',
    'not-in-source': 'Not in our source',
  },
  /** In the drawing, where a figure would stand. */
  gap: { suppressed: 'hidden', missing: 'missing' },
  legendPreliminary: 'Dashed outline: preliminary figure',
  download: 'Download the figures',
  csv: 'CSV',
  csvExcel: 'CSV for Excel',
  json: 'JSON',
  definition: 'What is counted',
  countedBy: (who: string) => `Counted by ${who}.`,
  retrieved: (date: string) => `Retrieved: ${date}.`,
  retrievedUnknown: 'We do not know when the figures were retrieved.',
  caveats: 'Please keep in mind',
  breaks: 'Changes in how it is counted',
  official: 'Official statistics. Shown as they were published.',
  own: 'The municipality’s own figures. Small numbers are not shown, so that no one can be identified.',
} satisfies Dictionary['statistics'];
