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
  overview: {
    groups: {
      reported: {
        title: 'Reported offences',
        lead: 'This is what has been reported. It is not everything that has happened.',
      },
      own: {
        title: 'The municipality’s own figures',
        lead: 'The municipality has counted this itself. Fewer reports need not mean fewer events.',
      },
      stated: {
        title: 'Changes that a source tells of',
        lead: 'The source says how big the difference is. It does not say how many there were.',
      },
      population: {
        title: 'Inhabitants',
        lead: 'We use these to work out offences per inhabitant.',
      },
    },
    country: 'The whole country',
    countryLead: 'Figures for all of Sweden, to read beside the local ones.',
    publishers: 'Figures for a municipality',
    more: 'More about the figures',
    readingText: 'What can the figures tell you, and what can they not?',
    openDataText: 'Download all the figures, or fetch them with a program.',
  },
  summary: {
    more: (previous: string, labels: string) => `More than in ${previous}: ${labels}.`,
    fewer: (previous: string, labels: string) => `Fewer than in ${previous}: ${labels}.`,
    equal: (previous: string, labels: string) => `As many as in ${previous}: ${labels}.`,
    uncertain: (labels: string) => `It is not certain whether there are more or fewer: ${labels}.`,
    none: (labels: string) => `Cannot be compared: ${labels}.`,
    newest: (period: string, figures: string) => `${period}: ${figures}.`,
  },
  glance: {
    title: 'The short answer',
    over: 'More or fewer than before?',
    series: 'What',
    change: 'Difference',
    verdict: 'More or fewer?',
    verdicts: { more: 'more', fewer: 'fewer', equal: 'as many', uncertain: 'not certain' },
    none: 'cannot be compared',
    how: 'What does “not certain” mean?',
    each: 'One at a time',
  },
  stated: {
    title: 'What the source says',
    compared: (current: string, previous: string) => `${current}, compared with ${previous}`,
    sentence: (amount: string, previous: string) =>
      `According to the source that is ${amount} compared with ${previous}.`,
    baseTitle: 'The numbers behind it',
    /** Both figures are unknown, or only the one before. */
    base: {
      both: 'Not stated. The source does not say how many there were.',
      previous: 'The source does not say how many there were before.',
    },
    canMean: 'This can mean',
    cannotMean: 'This does not tell you',
    percent: (percent: string) => `${percent} per cent`,
    percentOf: (amount: string, unit: string) => `${amount} in the number of ${unit}`,
  },
  rates: {
    title: 'Per 100,000 inhabitants',
    lead: 'The number divided by how many lived there that year. The range shows what chance can do.',
    inhabitants: 'Inhabitants',
    rate: 'Per 100,000',
    interval: 'Range',
    range: (lower: string, upper: string) => `${lower} to ${upper}`,
    without: (years: string) =>
      `We do not have the number of inhabitants for ${years}, so there is no rate.`,
  },
  neighbours: 'More questions',
  reading: {
    title: 'How to read the figures',
    lead: 'Figures about crime are easy to misread. Here is what they can tell you, and what they cannot.',
    sections: [
      {
        id: 'anmalt',
        title: 'Reported is not the same as committed',
        text: [
          'Reported offences are what has been reported and registered as an offence by the Police, Customs or a prosecutor.',
          'Many offences are never reported, so they are not in the figures. How many are missing differs between kinds of offence.',
          'A few per cent of what is reported turns out not to be an offence. It is counted all the same.',
          'If the figure goes up, more offences may have been committed. Or more people may be reporting them.',
        ],
      },
      {
        id: 'polisens-arbete',
        title: 'The figures show how the Police work',
        text: [
          'Some offences are mostly found when the Police look for them. Narcotics offences are one example. If the Police look more, the figure goes up.',
        ],
      },
      {
        id: 'preliminar',
        title: 'A preliminary figure may change',
        text: [
          'The first figures are preliminary. Offences that are registered late are not in them yet.',
          'We always tell you when a figure is preliminary. In the chart it has a dashed outline.',
        ],
      },
      {
        id: 'andrat-satt',
        title: 'Sometimes the way of counting changes',
        text: [
          'Laws and routines change. Then you cannot compare with what was before.',
          'The chart has a line where it changes. We never compare across that line.',
        ],
      },
      {
        id: 'samma-tid',
        title: 'The same part of the year',
        text: [
          'We compare a whole year with a whole year, and June with June. We never compare part of a year with a whole one.',
        ],
      },
      {
        id: 'inte-sakert',
        title: 'Why we say “not certain”',
        text: [
          'The number of offences goes up and down by chance, even when nothing has changed. Small numbers jump the most.',
          'We say more or fewer only when the difference is bigger than that. If nothing has changed, the method is wrong at most one time in twenty.',
          'If the number before is below 20 we give no percentage. It would tell you more about the small number than about the change.',
        ],
      },
      {
        id: 'per-invanare',
        title: 'Per 100,000 inhabitants',
        text: [
          'More offences are reported in a big municipality than in a small one. So when we compare, we divide by how many live there.',
          'We use the number for the same year. If it is missing, we do not make a rate.',
          'Many people spend time in a town centre without living there. The rate does not show that.',
        ],
      },
      {
        id: 'vantat-spann',
        title: 'The expected range',
        text: [
          'In long series the chart can have a pale band. It shows how much the figure usually goes up and down.',
          'A point inside the band is as usual. We only mark what stands out.',
          'If the figure has gone up or down for a long time, nothing is usual. Then we draw no band.',
        ],
      },
      {
        id: 'egna-siffror',
        title: 'The municipality’s own figures',
        text: [
          'Staff write down what they see. If the figure goes up, more of them may be writing.',
          'Fewer reports need not mean fewer events.',
        ],
      },
      {
        id: 'dolda-tal',
        title: 'Why we hide some numbers',
        text: [
          'If a number is small, someone could be identified. Then we hide it. Sometimes we hide one more, so that nobody can work out the first.',
          'A hidden number is not zero.',
          'Official statistics have already been published. We do not hide those.',
        ],
      },
      {
        id: 'inte-varfor',
        title: 'Figures do not say why',
        text: [
          'A figure goes down after a promise. That does not prove that the promise helped. We show the promise and the figure side by side, and leave the question open.',
        ],
      },
    ],
  },
} satisfies Dictionary['statistics'];
