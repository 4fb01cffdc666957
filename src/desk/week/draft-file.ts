/** A draft as the YAML file that the content check, the editor and a text program open. */
import { stringify } from 'yaml';
import type { Draft } from '../../domain/est/draft.ts';

/** What stands over a draft, so that whoever opens the file later knows what it is. */
const HEAD = [
  'Utkast ur veckorna. Läs igenom det, ändra orden och fyll i det som saknas.',
  'Ta bort rader som kan peka ut någon. Inget är publicerat förrän du lägger filen bland innehållet.',
];

/** What the browser saves a draft as: the last part of where it belongs. */
export function draftFileName({ file }: Pick<Draft<unknown>, 'file'>): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The file's text. Fields that a person must fill in stand as comments: the content check asks for them. */
export function draftText({ file, entry, leftOut, mayNamePerson }: Draft<object>): string {
  const comments = [
    ...HEAD,
    `Filen hör hemma i src/content/${file}`,
    ...(mayNamePerson.length > 0 ? ['Se efter: något i texten ser ut som en personuppgift.'] : []),
    ...(leftOut.length > 0 ? ['Fyll i, och ta bort # framför:'] : []),
    ...leftOut.map(({ field, example }) => `${field}: ${example}`),
  ];
  return `${comments.map((line) => `# ${line}\n`).join('')}${stringify(entry, { lineWidth: 100 })}`;
}
