/**
 * The tip form: what, where and when, how it is, and (if the sender wants) contact.
 *
 * There is no field for a suspect: data about a person's offences may as a rule be processed by
 * authorities only (GDPR art. 10), and nothing asks for what is not needed.
 */
import { z } from 'zod';
import { contactField } from '../forms/contact.ts';
import { formFields, type FormDefinition } from '../forms/definition.ts';
import { mapPoint } from '../forms/map-point.ts';
import type { Position } from '../publishers/nearest-area.ts';
import {
  AREA_ELSEWHERE,
  TIME_BANDS,
  TIP_CATEGORIES,
  TIP_EXPERIENCES,
  TIP_OCCURRENCES,
  WEEKDAYS,
} from './choices.ts';

/** The longest tip text, in characters. A tip is a message, not a case file. */
export const TIP_TEXT_MAX = 4000;

/** Coded answers: what stands beside the envelope and can be counted without opening it. */
export interface TipAnswers {
  experience: (typeof TIP_EXPERIENCES)[number];
  category: (typeof TIP_CATEGORIES)[number];
  area: string;
  place?: string;
  /** `59.00123,15.49876`: sealed with the text. Only the area stands beside the envelope. */
  point?: string;
  occurrence?: (typeof TIP_OCCURRENCES)[number];
  date?: string;
  weekdays?: (typeof WEEKDAYS)[number][];
  timeBand?: (typeof TIME_BANDS)[number];
  text: string;
  contactName?: string;
  contactEmail?: string;
  contactPhone?: string;
}

/**
 * The tip form of one publisher, whose areas are the choices of `area`.
 *
 * @param middle Where the publisher is on the map: a point must lie around it, or around its areas.
 */
export function tipForm(
  areas: readonly { id: string; position?: Position | undefined }[],
  middle?: Position,
): FormDefinition {
  const areaIds = [...areas.map((area) => area.id), AREA_ELSEWHERE];
  const what = { part: 'what', keeping: 'coded' } as const;
  const where = { part: 'where-when' } as const;
  return {
    id: 'tips',
    parts: ['what', 'where-when', 'tell', 'contact'],
    schema: z.object({
      experience: z.enum(TIP_EXPERIENCES).register(formFields, { ...what, control: 'radios' }),
      category: z.enum(TIP_CATEGORIES).register(formFields, { ...what, control: 'radios' }),
      area: z.enum(areaIds).register(formFields, { ...where, control: 'select', keeping: 'coded' }),
      place: z
        .string()
        .max(200)
        .optional()
        .register(formFields, { ...where, control: 'text', keeping: 'text' }),
      point: mapPoint(areas, middle)
        .optional()
        .register(formFields, { ...where, control: 'point', keeping: 'text', areaField: 'area' }),
      occurrence: z
        .enum(TIP_OCCURRENCES)
        .optional()
        .register(formFields, { ...where, control: 'radios', keeping: 'text' }),
      date: z.iso
        .date()
        .optional()
        .register(formFields, { ...where, control: 'date', keeping: 'text' }),
      weekdays: z
        .array(z.enum(WEEKDAYS))
        .max(7)
        .optional()
        .register(formFields, { ...where, control: 'checkboxes', keeping: 'text' }),
      timeBand: z
        .enum(TIME_BANDS)
        .optional()
        .register(formFields, { ...where, control: 'radios', keeping: 'coded' }),
      text: z
        .string()
        .min(1)
        .max(TIP_TEXT_MAX)
        .register(formFields, { part: 'tell', control: 'textarea', keeping: 'text', rows: 8 }),
      contactName: contactField('contactName', { part: 'contact' }),
      contactEmail: contactField('contactEmail', { part: 'contact' }),
      contactPhone: contactField('contactPhone', { part: 'contact' }),
    }),
  };
}
