/**
 * The form of a safety walk: the same questions at every stop, then at stops that the walker adds.
 *
 * No question is required, but a walk without any answer is not sent. There is no field for a person: who was seen is
 * not what a walk is about.
 */
import { z } from 'zod';
import { formFields, type FormDefinition } from '../forms/definition.ts';
import { mapPoint } from '../forms/map-point.ts';
import type { Position } from '../publishers/nearest-area.ts';

export const WALK_FORM = 'vandring';
/** What the ids of the walker's own stops begin with. */
export const OWN_STOP = 'egen-';
/** A fixed number, so that the form is one page without JavaScript. */
export const OWN_STOPS = ['egen-1', 'egen-2', 'egen-3'] as const;
/** The part in which they are asked. */
export const OWN_PART = 'egna';

export const WALK_FEELINGS = ['safe', 'mixed', 'unsafe'] as const;
/** What one looks at: light, how far one sees, who is there, and whether the place is looked after. */
export const WALK_ASPECTS = ['light', 'sight', 'people', 'upkeep'] as const;
export const WALK_TEXT_MAX = 1000;

/** What is asked at each stop, in order. `name` and `point` at the walker's own stops, `own` where the stop has a question. */
export const STOP_FIELDS = [
  'name',
  'point',
  'feeling',
  'good',
  'bad',
  'text',
  'todo',
  'own',
] as const;
export type StopField = (typeof STOP_FIELDS)[number];

/** The name of a question at a stop: `stationen_feeling`. */
export function stopFieldName(stop: string, field: StopField): string {
  return `${stop}_${field}`;
}

/** The stop and the question of a field's name; nothing for a name of another kind. */
export function parseStopField(name: string): { stop: string; field: StopField } | undefined {
  const [stop = '', word = '', ...rest] = name.split('_');
  const field = STOP_FIELDS.find((candidate) => candidate === word);
  return stop === '' || !field || rest.length > 0 ? undefined : { stop, field };
}

interface FormWalk {
  stops: readonly { id: string; question?: string | undefined }[];
}

/**
 * The form of one walk.
 *
 * @param areas The publisher's areas, and `middle` its place on the map: a position must lie around them.
 */
export function walkForm(
  { stops }: FormWalk,
  areas: readonly { position?: Position | undefined }[],
  middle?: Position,
): FormDefinition {
  const shape: Record<string, z.ZodType> = {};
  for (const { id, question } of stops) {
    addStop(shape, id, id, question === undefined ? [] : ['own']);
  }
  for (const id of OWN_STOPS) {
    addStop(shape, id, OWN_PART, ['name', 'point'], mapPoint(areas, middle));
  }
  const first = Object.keys(shape)[0] ?? '';
  return {
    id: WALK_FORM,
    parts: [...stops.map(({ id }) => id), OWN_PART],
    schema: z.object(shape).superRefine((answers, context) => {
      if (Object.values(answers).some((answer) => answer !== undefined)) return;
      context.addIssue({ code: 'custom', path: [first], message: 'A walk without an answer.' });
    }),
  };
}

function addStop(
  shape: Record<string, z.ZodType>,
  stop: string,
  part: string,
  extra: readonly StopField[],
  point?: z.ZodType,
): void {
  const text = () => z.string().max(WALK_TEXT_MAX).optional();
  const aspects = () => z.array(z.enum(WALK_ASPECTS)).max(WALK_ASPECTS.length).optional();
  const sealed = { part, keeping: 'text' } as const;
  const schemas: Record<StopField, () => z.ZodType> = {
    name: () =>
      z
        .string()
        .max(200)
        .optional()
        .register(formFields, { ...sealed, control: 'text' }),
    point: () =>
      (point ?? z.string()).optional().register(formFields, { ...sealed, control: 'point' }),
    // How a stop feels is counted: it says nothing of who has walked.
    feeling: () =>
      z
        .enum(WALK_FEELINGS)
        .optional()
        .register(formFields, { part, control: 'radios', keeping: 'coded' }),
    good: () => aspects().register(formFields, { part, control: 'checkboxes', keeping: 'coded' }),
    bad: () => aspects().register(formFields, { part, control: 'checkboxes', keeping: 'coded' }),
    text: () => text().register(formFields, { ...sealed, control: 'textarea', rows: 3 }),
    todo: () => text().register(formFields, { ...sealed, control: 'textarea', rows: 2 }),
    own: () => text().register(formFields, { ...sealed, control: 'textarea', rows: 2 }),
  };
  for (const field of STOP_FIELDS) {
    const isExtra = field === 'name' || field === 'point' || field === 'own';
    if (isExtra && !extra.includes(field)) continue;
    shape[stopFieldName(stop, field)] = schemas[field]();
  }
}
