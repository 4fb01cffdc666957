/** What editors do not find in the form, and why. A test wants every field of every schema in the form or here. */

export const LEFT_OUT_COLLECTIONS: Readonly<Record<string, string>> = {
  accessibility:
    'Granskningen av produkten själv, som utvecklare för. Kommunens egen del står i Om oss.',
  'fraud-practice':
    'Löpande text med komponenter (MDX), skriven av utvecklare: formuläret skulle förstöra den.',
  'fraud-helpers':
    'Löpande text med komponenter (MDX), skriven av utvecklare: formuläret skulle förstöra den.',
};

/** By place; `*` stands for an item of a list or a key of one's own. */
export const LEFT_OUT_FIELDS: Readonly<Record<string, string>> = {
  'statistics.translations.en.series':
    'Nycklarna är seriernas kortnamn, som formuläret inte kan ha som fält. Skrivs i filen av den som översätter.',
};

export function leftOutReason(path: string): string | undefined {
  return LEFT_OUT_FIELDS[path];
}
