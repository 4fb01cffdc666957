/** Fields in which a sender says who they are: the same in every form, and sealed in an envelope of their own. */
import { z } from 'zod';
import { formFields, type FieldMeta } from './definition.ts';

const FIELDS = {
  contactName: [z.string().max(120), { control: 'text', autocomplete: 'name' }],
  contactEmail: [z.email().max(200), { control: 'email', autocomplete: 'email' }],
  contactPhone: [z.string().max(40), { control: 'tel', autocomplete: 'tel' }],
} as const satisfies Record<string, [z.ZodType, Pick<FieldMeta, 'control' | 'autocomplete'>]>;

/** Whoever asks for one says in which part of the form, and whether it must be filled in. */
export function contactField(
  name: keyof typeof FIELDS,
  { part, required = false }: { part: string; required?: boolean },
): z.ZodType {
  const [schema, meta] = FIELDS[name];
  const field: z.ZodType = required ? schema.clone() : schema.optional();
  return field.register(formFields, { part, keeping: 'contact', ...meta });
}
