/**
 * The tip form as plain data: the definition with the publisher's areas and the language's words, and
 * nothing left that needs zod or a dictionary. The same data draws the static form, the server's pages
 * and the island in the browser.
 */
import type { z } from 'zod';
import { fieldsOf, type Control } from '../../domain/forms/definition.ts';
import { AREA_ELSEWHERE, tipForm } from '../../domain/tips/form.ts';
import { boxAround } from '../../domain/publishers/map-point.ts';
import type { Position } from '../../domain/publishers/nearest-area.ts';
import { dictionaryOf, localeOf } from '../../i18n/locales.ts';

import type { PlaceMapData } from './place-map.ts';

export interface FormField {
  name: string;
  control: Control;
  label: string;
  hint?: string;
  required: boolean;
  /** What is said when a required answer is missing. */
  requiredError?: string;
  emailError?: string;
  choices?: [value: string, label: string][];
  maxLength?: number;
  autocomplete?: string;
  rows?: number;
  /** Of a point on a map. */
  map?: PlaceMapData;
}

export interface FormPart {
  id: string;
  title: string;
  optional: boolean;
  intro?: string;
  fields: FormField[];
}

export interface TipFormData {
  /** `varnamo-tips`. */
  key: string;
  lang: string;
  parts: FormPart[];
  /** Said at the send button of a demonstration. */
  demonstration?: string;
  /** Where a receipt is followed. */
  receiptPath: string;
  formPath: string;
  words: TipFormWords;
}

/** The words that the form itself needs, functions resolved: what travels to the browser. */
export type TipFormWords = ReturnType<typeof formWords>;

function formWords(lang: string, steps: number) {
  const { forms } = dictionaryOf(lang);
  const { tip } = forms;
  return {
    optional: forms.optional,
    choose: forms.choose,
    next: forms.next,
    back: forms.back,
    review: forms.review,
    send: forms.send,
    sending: forms.sending,
    change: forms.change,
    noAnswer: forms.noAnswer,
    errorPrefix: forms.errorPrefix,
    charactersLeft: forms.charactersLeft,
    trap: forms.trap,
    steps: Array.from({ length: steps }, (_, i) => forms.step(i + 1, steps)),
    errorSummary: forms.errorSummary,
    network: forms.network,
    /** What the intake may answer: anything else that Formspree's client says is the browser's own words. */
    refusals: Object.values(forms.refusals),
    check: tip.check,
    personalData: tip.personalData,
    receipt: tip.receipt,
  };
}

interface TipPublisher {
  slug: string;
  areas: readonly { id: string; name: string; position?: Position | undefined }[];
  map: PublisherMap;
  demonstration: boolean;
}

interface PublisherMap extends Position {
  zoom: number;
  tiles?: PlaceMapData['tiles'] | undefined;
}

interface TextOf {
  label: string;
  hint?: string;
  choices?: Record<string, string>;
}

/** Compiles the tip form of a publisher in a language. `base` is the site's, `/varnamo/en`. */
export function tipFormData(publisher: TipPublisher, lang: string, base: string): TipFormData {
  const { tip } = dictionaryOf(lang).forms;
  const form = tipForm(publisher.areas, publisher.map);
  const texts = tip.fields as Record<string, TextOf>;
  const fields = fieldsOf(form).map(([name, meta, schema]) => {
    const text = texts[name];
    if (!text)
      throw new Error(`The dictionary has no words for the field ${name} of the tip form.`);
    const inner = unwrap(schema);
    const hint = name === 'text' ? `${text.hint ?? ''} ${tip.doNotName}` : text.hint;
    const errors = tip.errors[name];
    const field: FormField = {
      name,
      control: meta.control,
      label: text.label,
      required: !schema.safeParse(undefined).success,
      ...(hint ? { hint } : {}),
      ...(errors?.['REQUIRED_FIELD_EMPTY']
        ? { requiredError: errors['REQUIRED_FIELD_EMPTY'] }
        : {}),
      ...(errors?.['TYPE_EMAIL'] ? { emailError: errors['TYPE_EMAIL'] } : {}),
      ...(inner.maxLength ? { maxLength: inner.maxLength } : {}),
      ...(meta.autocomplete ? { autocomplete: meta.autocomplete } : {}),
      ...(meta.rows ? { rows: meta.rows } : {}),
      ...(meta.control === 'point' ? { map: placeMapData(publisher, lang) } : {}),
    };
    if (name === 'area') {
      field.choices = [
        ...publisher.areas.map((area): [string, string] => [area.id, area.name]),
        [AREA_ELSEWHERE, tip.fields.area.elsewhere],
      ];
    } else if (text.choices) {
      field.choices = Object.entries(text.choices);
    }
    return { part: meta.part, field };
  });
  return {
    key: `${publisher.slug}-${form.id}`,
    lang,
    parts: form.parts.map((id) => {
      const own = fields.filter(({ part }) => part === id).map(({ field }) => field);
      return {
        id,
        title: tip.parts[id as keyof typeof tip.parts],
        optional: own.every((field) => !field.required),
        ...(id === 'contact' ? { intro: tip.contactIntro } : {}),
        fields: own,
      };
    }),
    ...(publisher.demonstration ? { demonstration: tip.demonstration } : {}),
    receiptPath: `${base}/tipsa/kvitto/`,
    formPath: `${base}/tipsa/`,
    words: formWords(lang, form.parts.length),
  };
}

/** The map on which a point can be shown: the publisher's own areas, and its tiles if it has any. */
function placeMapData({ areas, map }: TipPublisher, lang: string): PlaceMapData {
  const placed = areas.flatMap(({ id, name, position }) =>
    position ? [{ id, name, position }] : [],
  );
  const { lat, lon, zoom, tiles } = map;
  return {
    locale: localeOf(lang).intl,
    middle: { lat, lon },
    zoom,
    box: boxAround([map, ...placed.map(({ position }) => position)]),
    areas: placed,
    ...(tiles ? { tiles } : {}),
    words: dictionaryOf(lang).placeMap,
  };
}

function unwrap(schema: z.ZodType): { maxLength?: number | null } {
  const inner = 'unwrap' in schema ? (schema as z.ZodOptional<z.ZodType>).unwrap() : schema;
  return inner as { maxLength?: number | null };
}
