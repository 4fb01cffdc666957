/** Words about promises, follow-ups, priority areas, events and feedback. */
import type { Dictionary } from '../sv/index.ts';

/** "3 of 4 weeks", "1 of 1 week". Numbers arrive written. */
const ofAll = (kept: string, total: string, one: string, other: string) =>
  `${kept} of ${total} ${total === '1' ? one : other}`;
/** Of periods whose figures the follow-ups do not give. */
const noneFor = (count: string, one: string, other: string) =>
  `no figures for ${count} ${count === '1' ? one : other}`;

export const promises = {
  title: 'What we promised',
  lead: 'Promises and plans from the municipality and the Police. The newest come first.',
  leadAssociation: 'Promises from the member municipalities. The newest come first.',
  none: 'There is no promise here yet.',
  now: 'Current',
  upcoming: 'Starting later',
  ended: 'Ended',
  /** Heads the list of promises without a date. */
  undated: 'We do not know when these applied',
  phase: {
    upcoming: 'not started yet',
    'in-force': 'current',
    ended: 'ended',
    open: 'in force until further notice',
    unknown: 'we do not know when',
  },
  kind: {
    medborgarlofte: 'Signed promise',
    atgardsplan: 'Action plan',
    inriktning: 'Political direction',
    overenskommelse: 'Agreement',
  },
  kindMeans: {
    medborgarlofte:
      'A medborgarlöfte is a promise that the municipality and the Police sign together. The law does not require it. It is based on what people who live here have said.',
    atgardsplan:
      'An åtgärdsplan is the municipality’s plan against crime. The law says that every municipality must have one.',
    inriktning:
      'An inriktning is a political decision. It says what the municipality will focus on for a long time.',
    overenskommelse:
      'An överenskommelse says how the municipality and the Police will work together. The promises are based on it.',
  },
  periodUnknown: 'unknown time',
  openEnd: (from: string) => `from ${from}`,
  signed: (date: string) => `Signed: ${date}`,
  signedUnknown: 'Signed, no date given',
  decided: (date: string, by: string) => `Decided: ${date}, by ${by}`,
  parties: 'Who made the promise',
  partiesUnknown: 'Our source does not say who signed it.',
  /** Before the period on a promise's sheet. */
  holds: 'The promise covers',
  concerns: (place: string) => `Applies to ${place}`,
  situation: 'What things were like when the promise was made',
  expectedEffect: 'What it should lead to',
  commitments: 'This is the promise',
  commitmentsCount: (count: number) => (count === 1 ? '1 part' : `${count} parts`),
  responsible: 'Responsible',
  responsibleParty: {
    municipality: 'The municipality',
    police: 'The Police',
    association: 'The association',
    other: 'Others',
  },
  due: (date: string) => `Deadline: ${date}`,
  builtOnTitle: 'What the promise is based on',
  builtOn: {
    lagesbild: 'Lägesbild (situational picture): a shared picture of what happens, where and when',
    'staff-dialogue': 'Talks with staff',
    'citizen-dialogue': 'Talks with residents',
    tips: 'Tips from residents',
    statistics: 'Statistics',
    intelligence: 'Police intelligence (information that the Police collect)',
    survey: 'A survey',
  },
  target: {
    unknown: 'There is a target, but it is not in the source we have',
    atLeast: (count: string, unit: string) => `at least ${count} ${unit}`,
    atMost: (count: string, unit: string) => `at most ${count} ${unit}`,
    per: {
      week: ' a week',
      month: ' a month',
      quarter: ' every three months',
      tertial: ' every four months',
      period: '',
    },
  },
  measure: {
    done: (done: string, target: string) => `${done} of ${target}`,
    doneAtLeast: (done: string, target: string) => `at least ${done} of ${target}`,
    windows: {
      week: (kept: string, total: string) => ofAll(kept, total, 'week', 'weeks'),
      month: (kept: string, total: string) => ofAll(kept, total, 'month', 'months'),
      quarter: (kept: string, total: string) =>
        ofAll(kept, total, 'three-month period', 'three-month periods'),
      tertial: (kept: string, total: string) =>
        ofAll(kept, total, 'four-month period', 'four-month periods'),
    },
    /** After the above: weeks (months …) that the follow-ups do not tell enough of. */
    windowsUnknown: {
      week: (count: string) => noneFor(count, 'week', 'weeks'),
      month: (count: string) => noneFor(count, 'month', 'months'),
      quarter: (count: string) => noneFor(count, 'three-month period', 'three-month periods'),
      tertial: (count: string) => noneFor(count, 'four-month period', 'four-month periods'),
    },
    kept: 'kept',
    missed: 'missed',
    /** Beside a commitment without a known number. */
    activities: (n: number) => (n === 1 ? '1 activity reported' : `${n} activities reported`),
    promised: (target: string) => `Promised: ${target}`,
  },
  status: {
    'not-started': 'Not started',
    'under-way': 'Under way',
    delivered: 'Done',
    partly: 'Partly done',
    'not-delivered': 'Not done',
    changed: 'Changed',
    'cannot-tell': 'Cannot tell',
  },
  unknownBecause: {
    'no-follow-up': 'There is no follow-up report here.',
    'target-unknown': 'The target is not in the source we have.',
    'not-reported': 'The follow-up report does not mention this part.',
    incomplete: 'There is not enough information to tell if the target was met.',
    'not-assessed': 'Activities are reported, but no one has assessed if the promise was kept.',
    assessed: 'The people who followed it up could not tell.',
  },
  pace: { 'on-track': 'On schedule', behind: 'Behind schedule' },
  overdue: 'The deadline has passed',
  stale: (days: number) => (days === 1 ? 'No update for 1 day' : `No update for ${days} days`),
  noMoreFacts: 'We have no more information',
  reportedUntil: (date: string) => `What we know goes up to ${date}.`,
  summary: {
    lead: (count: number) => (count === 1 ? '1 part:' : `${count} parts:`),
    parts: {
      delivered: (n: number) => `${n} done`,
      'under-way': (n: number) => `${n} under way`,
      partly: (n: number) => `${n} partly done`,
      'not-delivered': (n: number) => `${n} not done`,
      changed: (n: number) => `${n} changed`,
      'not-started': (n: number) => `${n} not started`,
      'cannot-tell': (n: number) => `${n} that we cannot tell about`,
    },
    and: 'and',
    /** After the sentence: what is known to have been done, whether or not it can be held against a target. */
    activities: (n: number) =>
      n === 1 ? '1 activity is reported.' : `${n} activities are reported.`,
    nothingNow:
      'We do not know how it is going. There is no follow-up report in the sources we have.',
    nothing: 'We do not know how it went. There is no follow-up report in the sources we have.',
    nothingYet: 'There is no follow-up report yet.',
  },
  delivery: {
    question: 'Did we do what we promised?',
    delivered: 'Yes',
    partly: 'Partly',
    'not-delivered': 'No',
    changed: 'The promise was changed',
    'cannot-tell': 'We cannot tell',
  },
  outcome: {
    question: 'Did things get better?',
    better: 'Yes, better',
    unchanged: 'No, the same as before',
    worse: 'No, worse',
    'cannot-tell': 'We cannot tell',
  },
  followUps: 'Follow-up reports',
  followUpNone: 'There is no follow-up report here yet.',
  followUpDate: (date: string) => `Published: ${date}`,
  followUpUndated: 'Published, no date given',
  followUpCovers: (period: string) => `Covers: ${period}`,
  whatWasDone: 'What was done',
  whatWeDoNotKnow: 'What we do not know',
  activityUndated: 'No date given',
  activityBy: (who: string) => `By: ${who}`,
  progressTitle: 'How it is going',
  progressLead:
    'What we have done of what we promised. We only count things that have a date and a source.',
  progressRules: 'How we count',
  progressRulesText: [
    'Nobody types in how it is going. The site works it out from the follow-up reports.',
    'If there is no information, we say so. Then it says “Cannot tell”.',
    'We can keep a promise without things getting better. So we answer two questions: Did we do what we promised? Did things get better?',
  ],
  areas: {
    title: 'Priority areas',
    lead: 'Places and issues that the municipality has chosen to put first.',
    none: 'There are no priority areas here yet.',
    kind: { place: 'Place', theme: 'Theme' },
    goal: 'The goal',
    since: (date: string) => `A priority since ${date}`,
    sinceUnknown: 'We do not know when it started.',
    measures: 'What is being done',
    promisesTitle: 'Promises about this area',
    promisesNone: 'No promise is linked to this area.',
    statisticsTitle: 'Statistics about this area',
  },
  calendar: {
    title: 'Calendar',
    lead: 'Walks, talks and meetings that you can come to.',
    upcoming: 'Coming up',
    past: 'Past events',
    none: 'Nothing is planned right now. Please come back later.',
    nonePast: 'There are no past events yet.',
    kind: {
      'safety-walk': 'Safety walk (trygghetsvandring)',
      dialogue: 'Dialogue meeting',
      talk: 'Talk',
      visit: 'Visit',
    },
    /** The ISO week, as Swedes reckon. */
    week: (week: number) => `week ${week}`,
    time: (from: string, to: string | undefined) => (to ? `from ${from} to ${to}` : `at ${from}`),
    outcome: 'What it led to',
  },
  feedback: {
    title: 'What we heard, what we did',
    lead: 'Answers to everyone who has told us something. No names, no single cases.',
    none: 'We have not collected any feedback here yet.',
    heard: 'What we heard',
    done: 'What we did',
    doneUnknown: 'Our source does not say what was done after that.',
  },
  methods: {
    title: 'How we work',
    lead: 'Short explanations of words that you will see on this site.',
    items: [
      {
        id: 'lagesbild',
        term: 'Lägesbild (situational picture)',
        text: 'A shared picture of what happens, where it happens and when. The municipality and the Police make it together. It helps them decide what to do first.',
      },
      {
        id: 'est',
        term: 'EST',
        text: 'EST stands for effektiv samordning för trygghet (effective coordination for safety). Every week the municipality collects what schools, the Police, housing companies and others have seen. Then they decide what to do and who will do it.',
      },
      {
        id: 'indikator',
        term: 'Indicator',
        text: 'A figure that shows how something changes over time. For example, how many offences are reported in a year.',
      },
      {
        id: 'medborgarlofte',
        term: 'Medborgarlöfte (signed promise)',
        text: 'A promise that the municipality and the Police sign. It often lasts for one or two years.',
      },
      {
        id: 'anmalda-brott',
        term: 'Reported offences (anmälda brott)',
        text: 'Offences (crimes) that someone has reported. Many are never reported. So the figure does not show all crime.',
      },
      {
        id: 'trygghetsvandring',
        term: 'Safety walk (trygghetsvandring)',
        text: 'We walk through an area together. We talk about what feels safe and unsafe, and what could be better.',
      },
      {
        id: 'grannsamverkan',
        term: 'Neighbourhood watch (grannsamverkan)',
        text: 'Neighbours who keep an eye on each other’s homes, with support from the Police.',
      },
    ],
  },
} satisfies Dictionary['promises'];
