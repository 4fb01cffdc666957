/** A dictionary as a flat list: every text and function with its path, `forms.tip.title`; identities left out. */
export type Text = string | ((...args: unknown[]) => unknown);
export type TextEntry = [path: string, text: Text];

export function entriesOf(value: unknown, path: readonly string[] = []): TextEntry[] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') return [[path.join('.'), value as Text]];
  return Object.entries(value as object)
    .filter(([key]) => key !== 'id')
    .flatMap(([key, item]) => entriesOf(item, [...path, key]));
}

/** What an entry says: functions with each set of arguments that a page might give. */
export function saidBy(text: Text): string[] {
  if (typeof text === 'string') return [text];
  return ['0', '1', '2', '17'].map((value) => String(text(value, value, value)));
}
