/**
 * A publisher in its own name must say what the law asks it to: who answers for personal data (GDPR art. 13) and
 * how accessible its pages are (lag 2018:1937 § 13). A demonstration need not, and must not in a municipality's name.
 */
import { auditSchema, openByLaw } from '../../src/domain/accessibility/audit.ts';
import { publisherSchema, type Publisher } from '../../src/domain/publishers/schema.ts';
import type { ContentFile } from './load.ts';
import { formatFieldPath, type FieldPath, type Problem } from './problem.ts';
import { valueAt } from './schema-node.ts';

/** What is missing, still a template, or says more than has been shown, of publishers in their own name. */
export function checkRealPublishers(files: readonly ContentFile[]): Problem[] {
  const open = openCriteria(files);
  return files
    .filter(
      ({ collection, data }) =>
        collection === 'publishers' && valueAt(data, ['demonstration']) === false,
    )
    .flatMap((entry) => {
      const publisher = publisherSchema.safeParse(entry.data);
      // What is wrong with the fields themselves, the schema has told.
      return [
        ...missing(entry),
        ...templates(entry),
        ...(publisher.success ? claims(entry, publisher.data, open) : []),
      ];
    });
}

const REQUIRED: readonly { field: string; message: string; hint: string }[] = [
  {
    field: 'privacy',
    message:
      'Sidan om personuppgifter behöver veta vilken nämnd som ansvarar och hur man når den och dataskyddsombudet.',
    hint: `Så här: privacy:
  controller: Kommunstyrelsen i Nyby kommun
  contact: { unit: Kontaktcenter, phone: "08-465 004 11" }
  dataProtectionOfficer: { unit: Dataskyddsombudet, email: dataskydd@nyby.se }`,
  },
  {
    field: 'accessibility',
    message: 'Tillgänglighetsredogörelsen saknas. Lagen (2018:1937) 13 § kräver den.',
    hint: `Så här: accessibility:
  compliance: partial
  assessed: 2026-11-02
  updated: 2026-11-02
  method: Egen prövning med tangentbord och skärmläsare
  report: { unit: Kontaktcenter, email: kontakt@nyby.se }
  answerDays: 5
  supervisor: { name: Myndigheten, url: "https://…" }`,
  },
  {
    field: 'contact',
    message: 'Den som vill fråga måste kunna nå er.',
    hint: 'Så här: contact: { unit: Trygghetssamordnaren, phone: "08-465 004 11" }',
  },
];

function missing(entry: ContentFile): Problem[] {
  return REQUIRED.filter(({ field }) => valueAt(entry.data, [field]) === undefined).map(
    ({ field, message, hint }) => at(entry, [], `Fältet "${field}" saknas. ${message}`, hint),
  );
}

/** Words that the examples use: left in, they tell that nobody has filled in the form. */
const TEMPLATE = /\[[^\]]*\]|\.example\b|\bNyby\b|\bnyby\b|Exempelgatan|påhitta/;

function templates(entry: ContentFile): Problem[] {
  return ['privacy', 'accessibility', 'contact', 'erasure', 'hosting'].flatMap((field) =>
    textsIn(valueAt(entry.data, [field]), [field])
      .filter(({ text }) => TEMPLATE.test(text))
      .map(({ path, text }) =>
        at(
          entry,
          path,
          `Här står fortfarande mallens text: "${text}".`,
          'Skriv kommunens egna uppgifter.',
        ),
      ),
  );
}

function claims(entry: ContentFile, publisher: Publisher, open: readonly string[]): Problem[] {
  if (publisher.accessibility?.compliance !== 'full' || open.length === 0) return [];
  return [
    at(
      entry,
      ['accessibility', 'compliance'],
      `Redogörelsen säger att lagens krav uppfylls helt. Granskningen visar inte det: ${open.join(', ')} är inte prövade helt eller har fel.`,
      'Skriv partial, eller pröva det som är kvar och skriv in det i src/content/accessibility/.',
    ),
  ];
}

function openCriteria(files: readonly ContentFile[]): string[] {
  return files
    .filter(({ collection }) => collection === 'accessibility')
    .flatMap(({ data }) => {
      const audit = auditSchema.safeParse(data);
      return audit.success ? openByLaw(audit.data).map(({ id }) => id) : [];
    });
}

function textsIn(value: unknown, path: FieldPath): { path: FieldPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => textsIn(part, [...path, index]));
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, [...path, name]));
}

function at(entry: ContentFile, path: FieldPath, message: string, hint: string): Problem {
  return {
    file: entry.file,
    line: entry.lineOf(path),
    field: formatFieldPath(path),
    message,
    hint,
  };
}
