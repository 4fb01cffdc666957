/** Turns what zod says about a file into problems in plain Swedish. */
import leven from 'leven';
import { z } from 'zod';
import type { ContentFile } from './load.ts';
import { formatFieldPath, type FieldPath, type Problem } from './problem.ts';
import { fieldNames, schemaAt, valueAt, type SchemaNode } from './schema-node.ts';

z.config(z.locales.sv());

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett helt tal',
  boolean: 'true eller false',
  array: 'en lista, med ett bindestreck före varje del',
  object: 'en grupp av fält, indragna under namnet',
};

/** Every way in which the file breaks its schema. */
export function explainSchemaProblems(entry: ContentFile, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(entry.data);
  if (result.success) return [];
  const misspelt = new Set<string>();
  const unknown = result.error.issues
    .filter((issue) => issue.code === 'unrecognized_keys')
    .flatMap((issue) =>
      issue.keys.map((key) => explainUnknownKey(entry, schema, issue, key, misspelt)),
    );
  const others = result.error.issues
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .map((issue) => ({ issue, path: toFieldPath(issue.path) }))
    // One mistake, one message: "titel" is unknown, and not also "title" missing.
    .filter(({ path }) => !misspelt.has(formatFieldPath(path)))
    .map(({ issue, path }) => explainIssue(entry, schema, issue, path));
  return [...unknown, ...others];
}

function toFieldPath(path: readonly PropertyKey[]): FieldPath {
  return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

function explainUnknownKey(
  entry: ContentFile,
  schema: z.ZodType,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  key: string,
  misspelt: Set<string>,
): Problem {
  const parent = toFieldPath(issue.path);
  const names = fieldNames(schemaAt(schema, parent, entry.data));
  const meant = closestName(key, names);
  const path = [...parent, key];
  const hint = [`Fälten här är: ${names.join(', ')}.`];
  if (meant !== undefined) {
    const right = [...parent, meant];
    misspelt.add(formatFieldPath(right));
    const example = exampleOf(meant, schemaAt(schema, right, entry.data));
    if (example !== undefined) hint.unshift(example);
  }
  return {
    file: entry.file,
    line: entry.lineOf(path),
    field: formatFieldPath(path),
    message: `Okänt fält "${key}".${meant === undefined ? '' : ` Menade du "${meant}"?`}`,
    hint: hint.join('\n'),
  };
}

/** No name is near this long. Comparing takes time with the length. */
const LONGEST_NAME = 100;

/** The known name that the key is most likely a misspelling of; none when they are too far apart. */
export function closestName(key: string, names: readonly string[]): string | undefined {
  if (key.length > LONGEST_NAME) return undefined;
  const ranked = names
    .map((name) => ({ name, distance: leven(key.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(key.length / 2)) ? best.name : undefined;
}

function explainIssue(
  entry: ContentFile,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  path: FieldPath,
): Problem {
  const node = schemaAt(schema, path, entry.data);
  const name = path.at(-1);
  const value = valueAt(entry.data, path);
  const example = exampleOf(name, node);
  return {
    file: entry.file,
    line: entry.lineOf(path),
    field: formatFieldPath(path),
    message: explain(issue, value, name, node),
    ...(example !== undefined && { hint: example }),
  };
}

function explain(
  issue: z.core.$ZodIssue,
  value: unknown,
  name: string | number | undefined,
  node: SchemaNode | undefined,
): string {
  if (name === undefined && (value === undefined || value === null)) return 'Filen är tom.';
  const title = node?.words.title;
  const called = `"${name ?? ''}"${title === undefined ? '' : ` (${title})`}`;
  const own = isOwnMessage(issue, value) ? ` ${issue.message}` : '';
  if (value === undefined && name !== undefined) return `Fältet ${called} saknas.${own}`;
  if (value === null)
    return `Fältet ${called} är tomt. Skriv ett värde, eller ta bort raden om den inte behövs.`;
  if (own !== '') return `${own.trim()} Nu står det ${quote(value)}.`;
  return `${defaultMessage(issue)} Nu står det ${quote(value)}.`;
}

/** Messages that the schemas themselves give are better than any made from the kind of error. */
function isOwnMessage(issue: z.core.$ZodIssue, input: unknown): boolean {
  // The standard words name what stands there, which an issue no longer carries.
  const standard = z.locales.sv().localeError({ ...issue, input } as z.core.$ZodRawIssue);
  const words = typeof standard === 'string' ? standard : standard?.message;
  return issue.message !== words;
}

function defaultMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Här ska det stå ${KIND_WORDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Skriv ett av: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union': {
      const options = (issue as { options?: readonly unknown[] }).options ?? [];
      return options.length > 0
        ? `Skriv ett av: ${options.map(String).join(', ')}.`
        : 'Det här går inte att läsa.';
    }
    case 'too_small':
      return issue.origin === 'array'
        ? `Listan behöver minst ${issue.minimum}.`
        : `Talet ska vara minst ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `Listan får ha högst ${issue.maximum}.`
        : `Talet ska vara högst ${issue.maximum}.`;
    default:
      return `${issue.message}.`;
  }
}

function quote(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'en tom lista' : 'en lista';
  if (typeof value === 'object') return 'en grupp av fält';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)} …"` : text;
}

/** `Så här: title: Medborgarlöfte 2024`. */
function exampleOf(
  name: string | number | undefined,
  node: SchemaNode | undefined,
): string | undefined {
  const example = node?.words.example ?? exampleFromFields(node);
  if (example === undefined) return undefined;
  if (name === undefined) return `Så här:${example}`;
  const label = typeof name === 'number' ? '-' : `${name}:`;
  return `Så här: ${label}${example.startsWith('\n') ? '' : ' '}${example}`;
}

/** A group without an example of its own shows the examples of its fields. */
function exampleFromFields(node: SchemaNode | undefined): string | undefined {
  const shown = fieldNames(node).flatMap((name) => {
    const example = node && schemaAt(node.schema, [name], {})?.words.example;
    return example === undefined || example.includes('\n') ? [] : [`${name}: ${example}`];
  });
  return shown.length === 0 ? undefined : `\n  ${shown.join('\n  ')}`;
}
