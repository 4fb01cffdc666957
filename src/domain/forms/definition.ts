/**
 * One form definition in zod gives everything: the HTML, the island, the server's validation and the
 * columns of an export. A field's zod schema says what is valid; its entry in `formFields` says how it
 * is asked and how it is kept.
 */
import { z } from 'zod';

/**
 * How a field is asked.
 *
 * - `scale`: steps in a row, `1` to the last, with words at both ends.
 * - `ranking`: the most important first. Without dragging: one list of choices for each rank, all with the
 *   field's name, so that the answer is the chosen ones in order, with JavaScript and without.
 * - `place`: a place in words, beside which a map may help.
 * - `point`: a point on a map, offered where there is JavaScript, as help beside the list and the words.
 */
export type Control =
  | 'radios'
  | 'checkboxes'
  | 'select'
  | 'scale'
  | 'ranking'
  | 'text'
  | 'textarea'
  | 'place'
  | 'date'
  | 'email'
  | 'tel'
  | 'number'
  | 'point';

/** True for controls in which a person writes freely, and may name somebody. */
export function isInWords(control: Control): boolean {
  return control === 'text' || control === 'textarea' || control === 'place';
}

/** True for controls that give several answers under one name. */
export function givesSeveral(control: Control): boolean {
  return control === 'checkboxes' || control === 'ranking';
}

/**
 * How an answer is kept: `coded` stands beside the envelope for counting, `text` is sealed,
 * `contact` is sealed in an envelope of its own so that it can be erased first.
 */
export type Keeping = 'coded' | 'text' | 'contact';

export interface FieldMeta {
  /** The part (step) in which the question stands. */
  part: string;
  control: Control;
  keeping: Keeping;
  /** Only contact fields have one: WCAG 1.3.5. */
  autocomplete?: 'name' | 'email' | 'tel';
  rows?: number;
  /** Of a ranking: how many are put in order. */
  ranks?: number;
  /** Of a point: the list of areas in the same form, from which the map opens and which it may fill in. */
  areaField?: string;
}

export const formFields = z.registry<FieldMeta>();

export interface FormDefinition {
  /** The second half of the form's key: `tips` in `/f/varnamo-tips`. */
  id: string;
  parts: readonly string[];
  schema: z.ZodObject;
}

/** The meta of every field, in the order of the schema. */
export function fieldsOf(
  form: FormDefinition,
): [name: string, meta: FieldMeta, schema: z.ZodType][] {
  return Object.entries(form.schema.shape).map(([name, schema]) => {
    const meta = formFields.get(schema as z.ZodType);
    if (!meta)
      throw new Error(`The field ${name} of the form ${form.id} has no entry in formFields.`);
    return [name, meta, schema as z.ZodType];
  });
}

/** Answers as they come from an HTML form: a string, or several for check boxes. */
export type RawAnswers = Record<string, string | string[]>;

/**
 * Codes of field errors. Formspree's own where there is one; its unmodified client turns the others into
 * UNSPECIFIED and shows the message all the same.
 */
export type FieldErrorCode =
  | 'REQUIRED_FIELD_EMPTY'
  | 'TYPE_EMAIL'
  | 'TYPE_TEXT'
  | 'TYPE_DATE'
  | 'TYPE_NUMERIC'
  | 'OUT_OF_RANGE'
  | 'CHOSEN_TWICE'
  | 'TOO_LONG'
  | 'UNKNOWN_CHOICE';

export interface FieldError {
  field: string;
  code: FieldErrorCode;
}

export type ParsedAnswers<T> = { ok: true; answers: T } | { ok: false; errors: FieldError[] };

/**
 * Reads the known fields from a submission; empty answers count as left out. Unknown fields are dropped, and half a
 * character, which JSON can carry and a file of text cannot, becomes the sign for what could not be read.
 */
export function readAnswers(
  form: FormDefinition,
  entries: Iterable<[string, unknown]>,
): RawAnswers {
  const controls = new Map(fieldsOf(form).map(([name, meta]) => [name, meta.control]));
  const answers: RawAnswers = {};
  for (const [name, value] of entries) {
    const control = controls.get(name);
    if (!control) continue;
    const values = (Array.isArray(value) ? value : [value])
      .filter((item): item is string => typeof item === 'string')
      .map((item) => item.toWellFormed().replaceAll('\r\n', '\n').trim())
      .filter((item) => item !== '');
    if (values.length === 0) continue;
    if (givesSeveral(control)) {
      const earlier = answers[name];
      answers[name] = [...(Array.isArray(earlier) ? earlier : []), ...values];
    } else {
      answers[name] = values[0] ?? '';
    }
  }
  return answers;
}

/** Validates answers against the form's schema; one error a field, in the order of the form. */
export function parseAnswers<T = Record<string, unknown>>(
  form: FormDefinition,
  answers: RawAnswers,
): ParsedAnswers<T> {
  const result = form.schema.safeParse(answers);
  if (result.success) return { ok: true, answers: result.data as T };
  const errors: FieldError[] = [];
  for (const [name, { control }] of fieldsOf(form)) {
    const issue = result.error.issues.find((candidate) => candidate.path[0] === name);
    if (issue)
      errors.push({ field: name, code: codeOf(issue, control, answers[name] === undefined) });
  }
  return { ok: false, errors };
}

function codeOf(issue: z.core.$ZodIssue, control: Control, empty: boolean): FieldErrorCode {
  if (empty) return 'REQUIRED_FIELD_EMPTY';
  if (issue.code === 'custom') return control === 'ranking' ? 'CHOSEN_TWICE' : 'OUT_OF_RANGE';
  if (control === 'number') return 'TYPE_NUMERIC';
  if (issue.code === 'too_big') return 'TOO_LONG';
  if (issue.code === 'invalid_value') return 'UNKNOWN_CHOICE';
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'TYPE_EMAIL';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'TYPE_DATE';
  return 'TYPE_TEXT';
}

/** A column of an export: one for each field, contact details last and only where they are asked for. */
export interface ExportColumn {
  name: string;
  control: Control;
  keeping: Keeping;
}

/** The columns that a form's answers have in an export, in the order of the form. */
export function columnsOf(form: FormDefinition, keepings: readonly Keeping[]): ExportColumn[] {
  return fieldsOf(form)
    .map(([name, { control, keeping }]) => ({ name, control, keeping }))
    .filter(({ keeping }) => keepings.includes(keeping));
}
