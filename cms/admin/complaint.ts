/** What the content check says of a file, said to the one who sees a form: the form's names, and what to do there. */
import type { Problem } from '../../scripts/content/problem.ts';
import type { Field } from '../config/decap.ts';
import type { Complaint } from './problems-dialog.ts';

/** The field is not there, or nothing stands in it. */
const EMPTY =
  /^Fältet "[^"]*"(?: \([^)]*\))? (?:saknas|är tomt)\.| Nu står det (?:""|en tom lista)\.$/;
const OWN_WORDS_OF_LIST = /(Minst [^.]*\.)/;

/** @param fields those of the form that the entry is written in */
export function complaint({ field, message, hint }: Problem, fields: readonly Field[]): Complaint {
  const place = placeOf(field, fields);
  const shown = hint === undefined ? undefined : hintInForm(hint);
  return {
    place: place.words,
    message: messageInForm(message, place.field),
    ...(shown !== undefined && { hint: shown }),
  };
}

/** `commitments[1].target` → "Åtaganden 2, Mål": the labels that stand in the form. */
export function placeInForm(path: string, fields: readonly Field[]): string {
  return placeOf(path, fields).words;
}

function placeOf(path: string, fields: readonly Field[]): { words: string; field?: Field } {
  let within: readonly Field[] = fields;
  let last: Field | undefined;
  const words: string[] = [];
  for (const part of path.split(/[.[\]]+/).filter(Boolean)) {
    if (/^\d+$/.test(part)) {
      words.push(`${words.pop() ?? ''} ${Number(part) + 1}`.trim());
      continue;
    }
    const found = within.find(({ name }) => name === part);
    last = found;
    words.push(found?.label ?? part);
    within = [
      ...(found?.fields ?? []),
      ...(found?.types ?? []).flatMap(({ fields: own = [] }) => own),
    ];
  }
  return { words: words.join(', '), ...(last && { field: last }) };
}

function messageInForm(message: string, field: Field | undefined): string {
  const kind = field?.own_widget ?? field?.widget;
  const chosen = kind === 'select' || kind === 'relation' || kind === 'choice';
  // Values of a fixed list are words of the files.
  if (chosen && (EMPTY.test(message) || message.startsWith('Skriv '))) return 'Välj i listan.';
  if (!EMPTY.test(message)) return message;
  switch (kind) {
    case 'day':
      return 'Välj en dag.';
    case 'date-or-unknown':
      return 'Skriv när, eller kryssa för att källan inte säger det.';
    case 'date':
    case 'period':
      return 'Skriv när.';
    case 'lines':
      return 'Skriv minst en rad.';
    case 'list':
      return OWN_WORDS_OF_LIST.exec(message)?.[1] ?? 'Lägg till minst en.';
    default:
      return 'Fyll i det.';
  }
}

/** `Så här: title: Vandring` → `Så här: Vandring`. An example of a whole group is YAML, and no help in a form. */
function hintInForm(hint: string): string | undefined {
  if (!hint.startsWith('Så här:')) return hint;
  return hint.includes('\n') ? undefined : hint.replace(/^Så här: \w+: /, 'Så här: ');
}
