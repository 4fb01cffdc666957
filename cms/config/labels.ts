/** What the values of a fixed list are called in Swedish: the words that residents read, found in the dictionary. */
import { sv } from '../../src/i18n/sv/index.ts';

/** Values that residents never read as words of their own, or read as whole sentences. */
const OWN_LABELS: Readonly<Record<string, string>> = {
  // Publishers
  municipality: 'Kommunen',
  association: 'Förbundet',
  police: 'Polisen',
  other: 'Någon annan',
  'every-day': 'Varje dag',
  'working-days': 'Vardagar',
  weekly: 'En gång i veckan',
  // Targets
  'at-least': 'Minst',
  'at-most': 'Högst',
  week: 'vecka',
  month: 'månad',
  quarter: 'kvartal',
  tertial: 'tertial (fyra månader)',
  period: 'hela löftets tid',
  // Statistics
  official: 'Officiell statistik',
  own: 'Kommunens egen',
  count: 'Antal',
  rate: 'Per invånare',
  share: 'Andel',
  population: 'Invånare',
  year: 'År',
  days: 'Samma del av varje år',
  protected: 'Dolt för att skydda någon',
  // Ways of working
  'in-use': 'Används',
  planned: 'Ska börja användas',
  // Languages
  ltr: 'Från vänster till höger',
  rtl: 'Från höger till vänster',
};

/**
 * Labels of all the values, or undefined when one has none. Looked for first among the words of one list in the
 * dictionary (so that `changed` of a verdict and of a history do not mix), then one by one.
 */
export function labelsOf(
  values: readonly string[],
  own: Readonly<Record<string, string>> = {},
): Record<string, string> | undefined {
  const list = listInDictionary(sv, values);
  const labels = values.map((value): [string, string | undefined] => [
    value,
    own[value] ?? list?.[value] ?? OWN_LABELS[value],
  ]);
  return labels.every((pair): pair is [string, string] => pair[1] !== undefined)
    ? Object.fromEntries(labels)
    : undefined;
}

/** The first object of the dictionary that has short words for exactly these values. */
function listInDictionary(
  words: unknown,
  values: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (typeof words !== 'object' || words === null) return undefined;
  const entries = Object.entries(words);
  // Some lists have the question that the words answer beside them.
  const answers = entries.filter(([key]) => key !== 'question');
  const fits =
    values.length > 1 &&
    answers.length === values.length &&
    answers.every(([key, word]) => values.includes(key) && labelIn(word) !== undefined);
  if (fits) return Object.fromEntries(answers.map(([key, word]) => [key, labelIn(word) ?? key]));
  for (const [, deeper] of entries) {
    const found = listInDictionary(deeper, values);
    if (found) return found;
  }
  return undefined;
}

/** The word itself, or its title. A sentence is an explanation and not a name; a part of one has space around it. */
function labelIn(word: unknown): string | undefined {
  const label =
    typeof word === 'object' && word !== null ? (word as { title?: unknown }).title : word;
  const isName =
    typeof label === 'string' &&
    label !== '' &&
    label.trim() === label &&
    label.length <= 60 &&
    !label.endsWith('.');
  return isName ? label : undefined;
}
