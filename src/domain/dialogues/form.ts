/** The form of a dialogue, made from its questions. */
import { z } from 'zod';
import { contactField } from '../forms/contact.ts';
import { formFields, type FieldMeta, type FormDefinition } from '../forms/definition.ts';
import { mapPoint } from '../forms/map-point.ts';
import type { Position } from '../publishers/nearest-area.ts';
import { AREA_ELSEWHERE } from '../tips/choices.ts';
import { choiceIds, PLACE_MAX, type Dialogue, type DialogueQuestion } from './schema.ts';

/** The field that holds the answer to a question. The first part keeps it apart from the page's own names. */
export function fieldOf(question: string): string {
  return `svar-${question}`;
}

/** The field that holds the area of a place. */
export function areaFieldOf(question: string): string {
  return `omrade-${question}`;
}

/** The field that holds the point of a place on a map. */
export function pointFieldOf(question: string): string {
  return `punkt-${question}`;
}

/** The part in which contact details are asked for, where they are. */
export const CONTACT_PART = 'kontakt';

/**
 * @param areas the publisher's, for questions about a place
 * @param middle Where the publisher is on the map: a point must lie around it, or around its areas.
 */
export function dialogueForm(
  { parts, askEmail }: Pick<Dialogue, 'parts' | 'askEmail'>,
  areas: readonly { id: string; position?: Position | undefined }[],
  middle?: Position,
): FormDefinition {
  const fields: Record<string, z.ZodType> = {};
  parts.forEach(({ questions }, index) => {
    for (const question of questions) {
      const part = partId(index);
      if (question.type === 'place') {
        // Coarse in clear, exact sealed: the area can be counted, the words and the point cannot.
        fields[areaFieldOf(question.id)] = z
          .enum([...areas.map(({ id }) => id), AREA_ELSEWHERE])
          .optional()
          .register(formFields, { part, control: 'select', keeping: 'coded' });
      }
      const [schema, meta] = fieldSchema(question);
      const field = question.required ? schema : schema.optional();
      fields[fieldOf(question.id)] = field.register(formFields, { part, ...meta });
      if (question.type === 'place') {
        // Never required: without JavaScript there is no map.
        fields[pointFieldOf(question.id)] = mapPoint(areas, middle)
          .optional()
          .register(formFields, {
            part,
            control: 'point',
            keeping: 'text',
            areaField: areaFieldOf(question.id),
          });
      }
    }
  });
  if (askEmail) {
    fields['contactEmail'] = contactField('contactEmail', { part: CONTACT_PART });
  }
  return {
    id: 'dialog',
    parts: [...parts.map((_, index) => partId(index)), ...(askEmail ? [CONTACT_PART] : [])],
    schema: z.object(fields),
  };
}

/** The name of a part in the form. */
export function partId(index: number): string {
  return `del-${index + 1}`;
}

function fieldSchema(question: DialogueQuestion): [z.ZodType, Omit<FieldMeta, 'part'>] {
  const known = choiceIds(question);
  switch (question.type) {
    case 'one':
      return [z.enum(known), { control: 'radios', keeping: 'coded' }];
    case 'scale':
      return [z.enum(known), { control: 'scale', keeping: 'coded' }];
    case 'many':
      return [
        z.array(z.enum(known)).min(1).max(known.length),
        { control: 'checkboxes', keeping: 'coded' },
      ];
    case 'ranking':
      return [
        z
          .array(z.enum(known))
          .min(1)
          .max(question.ranks)
          .refine((chosen) => new Set(chosen).size === chosen.length),
        { control: 'ranking', keeping: 'coded', ranks: question.ranks },
      ];
    case 'text':
      return [
        z.string().min(1).max(question.maxLength),
        { control: 'textarea', keeping: 'text', rows: 5 },
      ];
    case 'place':
      return [z.string().min(1).max(PLACE_MAX), { control: 'place', keeping: 'text' }];
  }
}
