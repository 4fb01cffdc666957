/** Words about what was changed in a promise, who approved what is published, and how status is derived. */
import type { Dictionary } from '../sv/index.ts';

export const history = {
  title: 'History',
  lead: 'Every change is listed here with its date and reason. The old words are kept.',
  none: 'Nothing in the promise has been changed since it was published here.',
  kind: {
    changed: 'Changed',
    withdrawn: 'Withdrawn',
    added: 'Added',
    correction: 'Corrected',
  },
  kindMeans: {
    changed: 'Those who made the promise have changed it.',
    withdrawn: 'Those who made the promise have withdrawn this.',
    added: 'Those who made the promise have added this.',
    correction: 'We had made a mistake here. The promise itself is the same as before.',
  },
  marker: (kind: string, date: string) => `${kind}: ${date}`,
  wholePromise: 'The whole promise',
  reason: 'Reason:',
  before: 'What it said before:',
  approvedBy: (party: string) => `Approved by ${party}`,
  replyFrom: (party: string) => `Reply from ${party}`,
  party: {
    municipality: 'the municipality',
    police: 'the Police',
    association: 'the association',
    other: 'another party',
  },
  judgedBy: 'Statistics behind the answer:',
  rules: {
    title: 'How we count',
    lead: 'Nobody can type in how it is going. The site works it out from follow-up reports that have a date and a source.',
    link: 'Read how we count',
    statusTitle: 'What the marks mean',
    status: {
      'not-started':
        'The promise has not begun. Or it has begun and there is a follow-up report, but the report does not mention this part. A promise of “at most” is under way instead, because it applies from the first day.',
      'under-way':
        'Something has been done, but this part is not finished. If there is a number, it is under way until the number is reached or the time is over. Without a number, it is under way while the promise applies and nobody has assessed it.',
      delivered:
        'The number has been reached. A promise for every week or month is done when the time is over and every one of them was kept. A promise of “at most” is done when the time is over and the number was not passed. If there is no number, the assessment in the report decides.',
      partly:
        'The time is over. Something was done, but the number was not reached. Or some weeks or months were kept and others were not. Otherwise it is the assessment that says “partly”.',
      'not-delivered':
        'The time is over, and the reports show that nothing that counts was done. A promise of “at most” for the whole time is broken as soon as the number is passed. If it is per week or month, it is broken when the time is over and the number was passed every time. Otherwise it is the assessment that says “no”. Silence is never enough.',
      changed:
        'Those who made the promise have withdrawn this part, or the assessment says that the promise was changed. Then we do not count against the old words. If this part has a new number, we count against the new one. Then the date of the change is next to the mark.',
      'cannot-tell':
        'We know too little. The page always says why. It can be one of these reasons:',
    },
    orderTitle: 'What counts most',
    order: [
      'A number comes before an assessment. If the numbers are not enough, the assessment and its reason decide.',
      'We count up to the day that the reports reach, not up to today.',
      'The same activity in two reports is one activity. The latest text applies.',
      'Dates are only as exact as the source. An activity “in June” can belong to any week in June.',
    ],
    paceTitle: 'On schedule or behind',
    pace: [
      'It is only shown while the promise applies and this part is under way.',
      'We divide the number over the days until the last day. When half the time has passed, half the number should be done, rounded down to whole activities.',
      'A promise for every week or month is behind when one of them was missed. It is on schedule when all were kept. A promise of “at most” cannot be behind.',
      'If we cannot know, we say nothing.',
    ],
    lateTitle: 'The deadline has passed',
    late: 'The last day has passed, and this part is not started or is still under way.',
    staleTitle: 'No update',
    stale: (days: number) =>
      `This is shown when the promise applies and more than ${days} days have passed since the latest follow-up report. If there is no report, we count from the first day of the promise. The publisher decides the number of days.`,
    targetTitle: 'Targets that we do not have',
    target:
      'Sometimes there is a target, but it is not in the source we have. Then we say so. It does not mean that there is no target. It does not mean that nothing was done.',
    demonstrationTitle: 'Demonstrations',
    demonstration:
      'Some pages show real municipalities but are based on open sources. There may be reports that we do not know about. So we write “We have no more information”. We never say that a deadline has passed or that an update is missing.',
    periodTitle: 'Each period by itself',
    period:
      'Every promise has its own period. We never add up several years or promises into one figure. We do not add up weeks, months, quarters or four-month periods either: each one is kept or not.',
    questionsTitle: 'Two questions',
    questions:
      'Did we do what we promised? Did things get better? A promise can be kept without things getting better. So we answer them one by one.',
  },
} satisfies Dictionary['history'];
