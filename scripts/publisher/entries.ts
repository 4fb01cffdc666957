/** The first files of a new publisher, from the answers alone: nothing is made up. */
import { stringify } from 'yaml';
import type { Day } from '../../src/domain/calendar/days.ts';
import { UNKNOWN_DATE } from '../../src/domain/content/fields.ts';
import { COUNTIES } from './counties.ts';
import { splitList, type Answers } from './questions.ts';
import { unusedSlug } from './slug.ts';

export interface NewFile {
  /** From the root of the repository. */
  path: string;
  content: string;
}

export interface EntryOptions {
  today: Day;
}

/** The publisher and, when there is one, its first promise. The answers have been checked. */
export function entriesFrom(answers: Answers, options: EntryOptions): NewFile[] {
  const promise = promiseFrom(answers);
  return [publisherFrom(answers, options), ...(promise ? [promise] : [])];
}

function publisherFrom(answers: Answers, { today }: EntryOptions): NewFile {
  const { slug = '', name, short, code = '', police, unit, phone, email } = answers;
  const areas: { id: string; name: string }[] = [];
  for (const area of splitList(answers['areas'] ?? '')) {
    const taken = areas.map(({ id }) => id);
    areas.push({ id: unusedSlug(area, taken), name: area });
  }
  return file(`publishers/${slug}.yaml`, {
    kind: 'municipality',
    name,
    shortName: short,
    scbCode: code,
    county: COUNTIES[code.slice(0, 2)],
    localPoliceArea: police,
    contact: unit === undefined ? undefined : { unit, phone, email },
    map: { lat: Number(answers['lat']), lon: Number(answers['lon']), zoom: 10 },
    ...(areas.length > 0 ? { areas } : {}),
    // Until what the law asks for is filled in: the check says what that is when this is set to false.
    demonstration: true,
    sources: [{ publisher: name, title: 'Kommunens egna uppgifter', date: today }],
  });
}

function promiseFrom(answers: Answers): NewFile | undefined {
  const { slug = '', name, promise, 'promise-years': years = '' } = answers;
  if (promise === undefined) return undefined;
  const [from = '', to = from] = years.split('-');
  const commitments: { id: string; title: string }[] = [];
  for (const title of splitList(answers['commitments'] ?? '')) {
    const taken = commitments.map(({ id }) => id);
    commitments.push({ id: unusedSlug(title, taken), title });
  }
  return file(`promises/${slug}/${years}.yaml`, {
    publisher: slug,
    kind: 'medborgarlofte',
    title: promise,
    summary: answers['promise-summary'],
    period: { from: Number(from), to: Number(to) },
    commitments,
    // The document has a day; the one who answers here has not been asked for it.
    sources: [{ publisher: name, title: promise, date: UNKNOWN_DATE }],
  });
}

/** What is undefined is left out. */
function file(path: string, data: Record<string, unknown>): NewFile {
  return {
    path: `src/content/${path}`,
    content: stringify(data, { lineWidth: 0, singleQuote: true, keepUndefined: false }),
  };
}
