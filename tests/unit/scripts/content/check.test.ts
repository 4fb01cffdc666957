import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../scripts/content/check.ts';
import { loadContent } from '../../../../scripts/content/load.ts';
import { cardDigest, PRINTED_FOLDER } from '../../../../scripts/content/printed-cards.ts';
import { FULL_LANGUAGES } from '../../../../scripts/content/references.ts';
import { LOCALE_CODES } from '../../../../src/i18n/locales.ts';
import { formatProblem } from '../../../../scripts/content/problem.ts';
import { promiseSchema } from '../../../../src/domain/promises/schema.ts';
import { writeContent, type Change } from './content-folder.ts';

const PROMISE = 'promises/exempelkommun/2026.yaml';
const FOLLOW_UP = 'follow-ups/exempelkommun/2026-host.yaml';
const STATISTICS = 'statistics/exempelkommun/anmalda-brott.yaml';
const PUBLISHER = 'publishers/exempelkommun.yaml';
const GUIDE = 'fraud-guides/sv/telefon.yaml';
const PRACTICE = 'fraud-practice/sv/banken.mdx';
/** The day of the check: what lies after it has not happened. */
const TODAY = '2026-11-21';
const SOURCES =
  '\nsources:\n  - publisher: Exempelkommun\n    title: Påhittad källa\n    date: 2026-01-15\n';

function problemsAfter(...changes: Change[]): string[] {
  const { root, remove } = writeContent(changes);
  onTestFinished(remove);
  return checkContent(root, TODAY).map(formatProblem);
}

test('right content has no problems', () => {
  expect(problemsAfter()).toEqual([]);
});

test('a misspelt field is named with its line, the right name and a right example, once', () => {
  expect(
    problemsAfter({ file: PROMISE, replace: ['title: Medborgarlöfte', 'titel: Medborgarlöfte'] }),
  ).toEqual([
    `src/content/${PROMISE}:3  fält titel
  Okänt fält "titel". Menade du "title"?
  Så här: title: Medborgarlöfte 2024
  Fälten här är: ${Object.keys(promiseSchema.shape).join(', ')}.`,
  ]);
});

test.each([
  [
    'names that stand for ten of each other',
    `a: &a [x,x,x,x,x,x,x,x,x,x]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: [*c,*c,*c,*c,*c]
`,
    ':1\n  Filen går inte att läsa',
  ],
  ['a name that is nowhere', '<<: *saknas\ntitle: x\n', 'går inte att läsa'],
  [
    'a group in the place of a name',
    'title: x\n? { a: b }\n: c\n',
    ':2\n  Här står något annat än ett fältnamn',
  ],
  ['names within names', `${'? '.repeat(200)}x\n`, 'Här står något annat än ett fältnamn'],
  ['a name as long as a book', `${'x'.repeat(1000)}: 1\n`, 'Okänt fält'],
])('a file with %s is told like any other fault', (_what, text, says) => {
  const problems = problemsAfter({ file: PROMISE, text });
  expect(problems.join('\n')).toContain(says);
});

test('a dangling reference names the file, the field and the ids that do exist', () => {
  expect(
    problemsAfter({ file: FOLLOW_UP, replace: ['commitment: trafik', 'commitment: traffik'] }),
  ).toEqual([
    `src/content/${FOLLOW_UP}:7  fält activities[0].commitment
  Åtagandet "traffik" finns inte. Menade du "trafik"?
  De som finns är: trafik.`,
  ]);
});

test('what is no date is one mistake, with one message', () => {
  const problems = problemsAfter({ file: PROMISE, replace: ['to: 2026 }', 'to: 2026 och 2027 }'] });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('Skriv ett år, en månad eller en dag.');
});

test('a number where there should be a group of fields is told in plain words', () => {
  const problems = problemsAfter({
    file: PROMISE,
    replace: ['period: { from: 2026, to: 2026 }', 'period: 2026'],
  });
  expect(problems[0]).toContain('Här ska det stå en grupp av fält, indragna under namnet.');
});

test('a missing source says that one is needed and shows one', () => {
  const problems = problemsAfter({ file: PROMISE, replace: [SOURCES, '\n'] });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('Fältet "sources" (Källor) saknas. Minst en källa behövs.');
  expect(problems[0]).toContain('Så här: sources:');
  expect(problems[0]).toContain('publisher: Värnamo kommun');
});

test.each<{ what: string; change: Change; says: string[] }>([
  {
    what: 'a source without a publisher',
    change: { file: PROMISE, replace: ['  - publisher: Exempelkommun\n    title', '  - title'] },
    says: [':13  fält sources[0].publisher', 'saknas', 'Så här: publisher: Värnamo kommun'],
  },
  {
    what: 'a source without a date',
    change: { file: PROMISE, replace: ['    date: 2026-01-15\n', ''] },
    says: ['fält sources[0].date', 'saknas', 'uppgift saknas', 'Så här: date: 2024-04-22'],
  },
  {
    what: 'a date that does not exist',
    change: {
      file: 'events/exempelkommun/vandring.yaml',
      replace: ['2026-11-20', '2026-11-31'],
    },
    says: [':4  fält date', 'Skriv dagen som ÅÅÅÅ-MM-DD. Nu står det "2026-11-31".'],
  },
  {
    what: 'a misspelt field deep down, inside a union',
    change: { file: STATISTICS, replace: ['period: 2025, value', 'period: 2025, valeu'] },
    says: [
      ':15  fält series[0].values[1]',
      'value, suppressed eller missing',
      'Så här: - { period',
    ],
  },
  {
    what: 'a misspelt field in a target',
    change: { file: PROMISE, replace: ['bound:', 'bond:'] },
    says: [':9  fält commitments[0].target.bond', 'Menade du "bound"?', 'Så här: bound: at-least'],
  },
  {
    what: 'an unknown kind of target',
    change: { file: PROMISE, replace: ['kind: count', 'kind: antal'] },
    says: [
      'fält commitments[0].target.kind',
      'Skriv ett av: count, unknown.',
      'En sista dag skrivs som due',
      'Nu står det "antal"',
    ],
  },
  {
    what: 'a value that is not among the choices',
    change: { file: PROMISE, replace: ['kind: medborgarlofte', 'kind: löfte'] },
    says: [':2  fält kind', 'Skriv ett av: medborgarlofte, atgardsplan', 'Nu står det "löfte".'],
  },
  {
    what: 'a field that is there but empty',
    change: { file: PROMISE, replace: ['title: Medborgarlöfte 2026', 'title:'] },
    says: [
      ':3  fält title',
      'Fältet "title" (Rubrik) är tomt.',
      'Så här: title: Medborgarlöfte 2024',
    ],
  },
  {
    what: 'a number where there should be text',
    change: { file: PUBLISHER, replace: ['scbCode: "9999"', 'scbCode: 9999'] },
    says: [':4  fält scbCode', 'Skriv koden inom citattecken.', 'Så här: scbCode: "0683"'],
  },
  {
    what: 'a field written twice',
    change: { file: PROMISE, replace: ['summary:', 'title: En till\nsummary:'] },
    says: [':4', 'Fältet "title" står två gånger.'],
  },
  {
    what: 'a file that cannot be read',
    change: { file: PROMISE, replace: ['title: Medborgarlöfte 2026', 'title: Polisen: fler'] },
    says: [':3', 'går inte att läsa', 'citattecken'],
  },
  {
    what: 'an empty file',
    change: { file: PROMISE, text: '' },
    says: [':1', 'Filen är tom.'],
  },
  {
    what: 'an unknown publisher',
    change: { file: STATISTICS, replace: ['publisher: exempelkommun', 'publisher: varnamo'] },
    says: [
      ':1  fält publisher',
      'Utgivaren "varnamo" finns inte.',
      'De som finns är: exempelkommun, riket',
    ],
  },
  {
    what: 'a file in the folder of another publisher',
    change: {
      file: 'events/annankommun/vandring.yaml',
      text: `publisher: exempelkommun\nkind: talk\ntitle: Samtal\ndate: 2026-11-20${SOURCES}`,
    },
    says: [
      'Filen ligger i mappen "annankommun"',
      'Flytta filen till events/exempelkommun/vandring.yaml',
    ],
  },
  {
    what: 'a method in a publisher’s folder that belongs to nobody',
    change: {
      file: 'methods/exempelkommun/est.yaml',
      text: `title: EST\nwhat: Ett sätt att arbeta.\n${SOURCES}`,
    },
    says: [
      'Filen ligger i en utgivares mapp men har ingen utgivare.',
      'Skriv publisher: exempelkommun, eller flytta filen till methods/est.yaml.',
    ],
  },
  {
    what: 'an organisation that points at an unknown method',
    change: {
      file: 'organisations/exempelkommun.yaml',
      text: `publisher: exempelkommun\nprogrammes:\n  - { name: EST, method: est }\n${SOURCES}`,
    },
    says: ['fält programmes[0].method', 'Arbetssättet "est" finns inte.'],
  },
  {
    what: 'an organisation in a file named after another publisher',
    change: {
      file: 'organisations/annankommun.yaml',
      text: `publisher: exempelkommun\n${SOURCES}`,
    },
    says: ['Flytta filen till organisations/exempelkommun.yaml'],
  },
  {
    what: 'an unknown promise',
    change: {
      file: FOLLOW_UP,
      replace: ['promise: exempelkommun/2026', 'promise: exempelkommun/2062'],
    },
    says: [
      'fält promise',
      'Löftet "exempelkommun/2062" finns inte. Menade du "exempelkommun/2026"?',
    ],
  },
  {
    what: 'two activities with one name',
    change: {
      file: FOLLOW_UP,
      replace: [
        'assessments:',
        '  - { id: kontroll-mars, commitment: trafik, when: 2026-04, title: En till }\nassessments:',
      ],
    },
    says: [':11  fält activities[1].id', 'Två insatser heter "kontroll-mars".'],
  },
  {
    what: 'an assessment of an unknown commitment',
    change: { file: FOLLOW_UP, replace: ['- commitment: trafik', '- commitment: buss'] },
    says: [
      'fält assessments[0].commitment',
      'Åtagandet "buss" finns inte.',
      'De som finns är: trafik.',
    ],
  },
  {
    what: 'an unknown priority area',
    change: { file: PROMISE, replace: ['[skolvagar]', '[skolvag]'] },
    says: ['fält commitments[0].priorityAreas[0]', 'Menade du "skolvagar"?'],
  },
  {
    what: 'an unknown indicator of a commitment',
    change: { file: PROMISE, replace: ['[anmalda-brott]', '[oro]'] },
    says: ['fält commitments[0].indicators[0]', 'Statistiken "oro" finns inte.', 'anmalda-brott'],
  },
  {
    what: 'an unknown indicator of a priority area',
    change: {
      file: 'priority-areas/exempelkommun/skolvagar.yaml',
      replace: ['[anmalda-brott]', '[oro]'],
    },
    says: ['fält indicators[0]', 'Statistiken "oro" finns inte.'],
  },
  {
    what: 'an event in an unknown area',
    change: {
      file: 'events/exempelkommun/vandring.yaml',
      replace: ['area: centrum', 'area: norr'],
    },
    says: [':6  fält area', 'Området "norr" finns inte.', 'De som finns är: centrum.'],
  },
  {
    what: 'a member that is no publisher',
    change: {
      file: PUBLISHER,
      replace: [
        'demonstration:',
        'members:\n  - { name: Annan, publisher: annan }\ndemonstration:',
      ],
    },
    says: ['fält members[0].publisher', 'Utgivaren "annan" finns inte.'],
  },
  {
    what: 'a fraud situation that is not there in Swedish',
    change: { file: GUIDE, replace: ['lang: sv', 'lang: en'] },
    says: ['Situationen "telefon" finns inte på svenska.'],
  },
  {
    what: 'a case to practise on that points at help that is not there',
    change: { file: PRACTICE, replace: ['situation: telefon', 'situation: telefom'] },
    says: ['banken.mdx:6', 'Situationen "telefom" finns inte. Menade du "telefon"?'],
  },
  {
    what: 'a text with components that lacks its data',
    change: { file: 'fraud-practice/sv/tom.mdx', text: 'Bara text.' },
    says: ['Filen börjar inte med uppgifter mellan två rader med tre bindestreck.'],
  },
  {
    what: 'data in a file that should hold a text with components',
    change: { file: 'fraud-practice/sv/banken2.yaml', text: 'lang: sv' },
    says: ['ändelsen .mdx'],
  },
  {
    what: 'a table with the name of a page beside the tables',
    change: { file: 'statistics/exempelkommun/jamfor.yaml', text: 'title: x' },
    says: ['Tabellen har samma filnamn som en av statistikens egna sidor.', 'jamfor, sa-laser-du'],
  },
  {
    what: 'a publisher whose name the site uses itself',
    change: { file: 'publishers/tillganglighet.yaml', text: '' },
    says: ['Kortnamnet "tillganglighet" används av webbplatsen själv.'],
  },
  {
    what: 'a publisher whose name is a language',
    change: { file: 'publishers/fi.yaml', text: '' },
    says: ['Kortnamnet "fi" har två bokstäver'],
  },
  {
    what: 'a file outside the folders of the content',
    change: { file: 'loften/exempelkommun/2026.yaml', text: 'title: x' },
    says: ['Filen ligger inte i någon av innehållets mappar', 'publishers, promises, follow-ups'],
  },
  {
    what: 'a file with a name that cannot be an address',
    change: { file: 'promises/exempelkommun/Löfte 2025.yml', text: 'title: x' },
    says: ['ändelsen .yaml'],
  },
])('$what is found and explained', ({ change, says }) => {
  const problems = problemsAfter(change).join('\n\n');
  for (const words of says) expect(problems).toContain(words);
});

test('all problems of all files come at once, in the order of the files', () => {
  const problems = problemsAfter(
    { file: PROMISE, replace: ['summary:', 'sumary:'] },
    { file: PROMISE, replace: ['[skolvagar]', '[okant]'] },
    { file: FOLLOW_UP, replace: ['delivery: partly', 'delivery: nästan'] },
  );
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    `src/content/${FOLLOW_UP}:13  fält assessments[0].delivery`,
    `src/content/${PROMISE}:4  fält sumary`,
    `src/content/${PROMISE}:10  fält commitments[0].priorityAreas[0]`,
  ]);
});

test('three-letter names are allowed: Ale and Eda are municipalities', () => {
  const problems = problemsAfter({
    file: 'publishers/ale.yaml',
    text: `kind: municipality\nname: Ale kommun\nshortName: Ale\nscbCode: "1440"\nmap: { lat: 57.9, lon: 12.1, zoom: 11 }\ndemonstration: true${SOURCES}`,
  });
  expect(problems).toEqual([]);
});

const REPORT = 'situation-reports/exempelkommun/varen.yaml';

test.each<{ what: string; change: Change; says: string[] }>([
  {
    what: 'an activity dated after today',
    change: { file: FOLLOW_UP, replace: ['when: 2026-03', 'when: 2026-12'] },
    says: ['activities[0].when', 'Insatser som inte har gjorts än publiceras inte.'],
  },
  {
    what: 'a lägesbild of a period that still runs',
    change: {
      file: REPORT,
      replace: ['to: 2026-05 }\npublished: 2026-06-20', 'to: 2026-11 }\npublished: 2026-12-20'],
    },
    says: ['fält period.to', 'Perioden är inte slut (2026-11)'],
  },
  {
    what: 'a lägesbild that nobody has reviewed for secrecy',
    change: {
      file: REPORT,
      replace: ['secrecyReview: { by: säkerhetssamordnare, date: 2026-06-15 }\n', ''],
    },
    says: ['secrecyReview', 'någon har prövat sekretessen'],
  },
  {
    what: 'a priority that is no priority area',
    change: { file: REPORT, replace: ['[skolvagar]', '[skolvag]'] },
    says: ['fält priorities[0]', 'Menade du "skolvagar"?'],
  },
  {
    what: 'a feedback entry that answers an unknown event',
    change: {
      file: 'feedback/exempelkommun/dialog.yaml',
      replace: ['date: 2026-05', 'date: 2026-05\nevent: vandringen'],
    },
    says: ['fält event', 'Aktiviteten "vandringen" finns inte. Menade du "vandring"?'],
  },
  {
    what: 'a promise built on an unknown lägesbild',
    change: {
      file: PROMISE,
      replace: ['commitments:', 'basedOn: { situationReports: [host] }\ncommitments:'],
    },
    says: ['fält basedOn.situationReports[0]', 'De som finns är: varen.'],
  },
  {
    what: 'a promise after one that does not exist',
    change: { file: PROMISE, replace: ['commitments:', "follows: '2025'\ncommitments:"] },
    says: ['fält follows', 'Löftet "2025" finns inte.'],
  },
  {
    what: 'an activity that was an unknown event',
    change: { file: FOLLOW_UP, replace: ['    count: 2', '    count: 2\n    event: mote'] },
    says: ['fält activities[0].event', 'De som finns är: vandring.'],
  },
])('$what is found', ({ change, says }) => {
  const [problem = '', ...others] = problemsAfter(change);
  expect(others).toEqual([]);
  for (const words of says) expect(problem).toContain(words);
});

test('given an activity of the month that runs, then it may have been done already', () => {
  expect(problemsAfter({ file: FOLLOW_UP, replace: ['when: 2026-03', 'when: 2026-11'] })).toEqual(
    [],
  );
});

/** A language that nobody speaks, made of the Finnish one: all its words are there. */
const LANGUAGE = 'fraud-languages/zz.yaml';
const words = readFileSync(
  path.join(import.meta.dirname, '../../../../src/content/fraud-languages/fi.yaml'),
  'utf8',
);
const guideIn = (lang: string) => ({
  file: `fraud-guides/${lang}/telefon.yaml`,
  text: `lang: ${lang}
situation: telefon
group: now
order: 1
title: Zon zingt
summary: Zon zingt nu.
firstLine: Zop.
reassurance: Zis goed.
phones:
  - { number: "112", label: zu }
steps:
  - { title: Zop }
why: Zarom.
${SOURCES.trimStart()}`,
});

test('a further language of fraud help is a file of words and its guides, and no code', () => {
  expect(problemsAfter({ file: LANGUAGE, text: words }, guideIn('zz'))).toEqual([]);
});

test('a word that a language lacks is named, with what it is to say', () => {
  const lacking = words.replace(/^ {2}abroad:.*\n/m, '');
  const [problem, ...more] = problemsAfter({ file: LANGUAGE, text: lacking });
  expect(more).toEqual([]);
  expect(problem).toContain(`src/content/${LANGUAGE}`);
  expect(problem).toContain('guide.abroad');
});

test('a text without the place for its number is refused', () => {
  const [problem] = problemsAfter({
    file: LANGUAGE,
    text: words.replace('Soita {number}', 'Soita'),
  });
  expect(problem).toContain('Texten måste ha med {number}.');
});

test('a guide in a language without words is refused, since it would have no page', () => {
  expect(problemsAfter(guideIn('zz')).join('\n')).toContain('Språket "zz" finns inte.');
});

test('a publisher that chooses a language that is not there is told which are', () => {
  const [problem] = problemsAfter(
    { file: LANGUAGE, text: words },
    {
      file: PUBLISHER,
      replace: ['demonstration: true', 'fraudLanguages: [zy]\ndemonstration: true'],
    },
  );
  expect(problem).toContain('Språket "zy" finns inte.');
  expect(problem).toContain('De som finns är: zz.');
});

test.each([
  ['fraud-languages/svenska.yaml', 'Filen ska heta som språkets kod'],
  ['fraud-languages/en.yaml', 'Språket finns redan på hela webbplatsen.'],
])('%s is refused', (file, says) => {
  expect(problemsAfter({ file, text: words }).join('\n')).toContain(says);
});

test('the languages with a dictionary are those that the check takes for complete', () => {
  expect(FULL_LANGUAGES).toEqual(LOCALE_CODES);
});

test('a printed card must say what the words say', () => {
  const { root, remove } = writeContent([{ file: LANGUAGE, text: words }]);
  onTestFinished(remove);
  const printed = path.join(root, PRINTED_FOLDER);
  mkdirSync(printed, { recursive: true });
  const language = loadContent(root).files.find(({ id }) => id === 'zz');
  if (!language) throw new Error('zz is not there');
  writeFileSync(path.join(printed, 'zz-a5.pdf'), '');
  expect(checkContent(root, TODAY).map(formatProblem).join()).toContain('npm run cards');
  writeFileSync(path.join(printed, 'zz.sha256'), `${cardDigest(language)}\n`);
  expect(checkContent(root, TODAY)).toEqual([]);
  writeFileSync(
    path.join(root, 'src/content', LANGUAGE),
    words.replace('Pankkini', 'Minun pankkini'),
  );
  expect(checkContent(root, TODAY).map(formatProblem).join()).toContain('npm run cards');
});

const WARNING = 'fraud-warnings/exempelkommun/sms.yaml';
const warning = (publisher: string) => `publisher: ${publisher}
from: 2026-11-01
to: 2026-11-30
title: Falska sms
happens: Ett sms säger att ett paket väntar.
todo: [Tryck inte på länken.]
${SOURCES.trimStart()}`;

test('a warning belongs to a publisher or to the whole country', () => {
  expect(problemsAfter({ file: WARNING, text: warning('exempelkommun') })).toEqual([]);
  expect(problemsAfter({ file: 'fraud-warnings/riket/sms.yaml', text: warning('riket') })).toEqual(
    [],
  );
  expect(problemsAfter({ file: WARNING, text: warning('nyby') }).join('\n')).toContain(
    'Utgivaren "nyby" finns inte.',
  );
});

test('a table of the country and one of a publisher cannot have the same name: one address, two tables', () => {
  const { root, remove } = writeContent([]);
  onTestFinished(remove);
  const folder = path.join(root, 'src/content/statistics');
  const own = readFileSync(path.join(folder, 'exempelkommun/anmalda-brott.yaml'), 'utf8');
  mkdirSync(path.join(folder, 'riket'));
  const national = own.replace('publisher: exempelkommun', 'publisher: riket');
  writeFileSync(path.join(folder, 'riket/anmalda-brott-i-sverige.yaml'), national);
  expect(checkContent(root, TODAY)).toEqual([]);
  writeFileSync(path.join(folder, 'riket/anmalda-brott.yaml'), national);
  expect(checkContent(root, TODAY).map(formatProblem)).toEqual([
    expect.stringContaining('En tabell för hela landet har samma filnamn.'),
  ]);
});

test('a table of inhabitants that does not exist is named', () => {
  expect(
    problemsAfter({
      file: STATISTICS,
      replace: ['periodType: year', 'population: folk\nperiodType: year'],
    }).join(),
  ).toContain('Tabellen över invånare "folk" finns inte.');
});
