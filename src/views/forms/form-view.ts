/**
 * A form as plain data: its definition with the words of a language, and nothing left that needs zod or a
 * dictionary. The same data draws the static form, the server's pages and the island in the browser.
 */
import type { z } from 'zod';
import {
  fieldsOf,
  isInWords,
  type Control,
  type FieldErrorCode,
  type FormDefinition,
} from '../../domain/forms/definition.ts';
import { FORMSPREE_ORIGIN, type ProviderInUse } from '../../domain/forms/providers.ts';
import { formWordsOf, intlOf } from '../../i18n/locales.ts';
import type { PlaceMapData } from './place-map.ts';
import { publicOrigin } from '../../lib/installation.ts';
import type { LanguageAttributes } from '../language.ts';

export interface FormField {
  name: string;
  control: Control;
  label: string;
  hint?: string;
  required: boolean;
  /** What is said when a required answer is missing. */
  requiredError?: string;
  emailError?: string;
  /** What is said of a number that is none, or too small or too large. */
  numberError?: string;
  /** What is said of a ranking in which something stands twice. */
  twiceError?: string;
  choices?: [value: string, label: string][];
  /** Of a scale: what its first and last step mean. */
  ends?: [first: string, last: string];
  /** Of a ranking: what each rank is called. */
  ranks?: string[];
  /** True where one of several must be filled in: neither "optional" nor required is true of it alone. */
  oneOfSeveral?: boolean;
  /** True where a person writes freely, and may name somebody. */
  free?: boolean;
  maxLength?: number;
  autocomplete?: string;
  rows?: number;
  /** Of a point: the list of areas in the same form. */
  areaField?: string;
  /** What the question belongs to, where the same is asked of several; folded away until it is opened. */
  group?: { title: string; folded?: boolean };
  /** The language of the question, where it is another than the page's. */
  own?: LanguageAttributes;
}

export interface FormPart {
  id: string;
  title: string;
  optional: boolean;
  intro?: string;
  fields: FormField[];
  own?: LanguageAttributes;
}

/** What is said while the telephone is asked where it is. `{n}` is a number of metres. */
export interface PositionWords {
  use: string;
  asking: string;
  failed: string;
  outside: string;
  found: string;
}

/** A form that goes to hosted Formspree instead of the site's own intake. */
export interface HostedForm {
  origin: string;
  /** The form's key at Formspree. */
  key: string;
  /** The absolute address of our thanks, for a browser without JavaScript; Formspree has its own page. */
  next?: string;
  home: string;
  thanks: { title: string; text: string; ask: string; back: string; demonstration?: string };
  /** In place of Formspree's own words, which are English. */
  failed: string;
  refused: string;
  fieldRefused: string;
}

export interface FormView {
  /** `varnamo-tips`. */
  key: string;
  /** What is asked about, of a form that there are several of. */
  entry?: string;
  lang: string;
  /** For numbers. */
  intl: string;
  parts: FormPart[];
  /** Said at the send button of a demonstration. */
  demonstration?: string;
  /** Set when it goes to another company: then there is no receipt. */
  hosted?: HostedForm;
  /** Where a receipt is followed. */
  receiptPath: string;
  formPath: string;
  /** Said on the receipt, and links that belong there. */
  receipt?: { facts: string[]; links: { text: string; href: string }[]; own?: LanguageAttributes };
  /** The map of a form that asks for a point. */
  map?: PlaceMapData;
  /** Words of "use my position", on pages that may ask the telephone. */
  position?: PositionWords;
  words: FormWords;
}

/** The words that a form itself needs, functions resolved: what travels to the browser. */
export type FormWords = ReturnType<typeof formWords>;

/** The words in which one form differs from another. */
export interface OwnFormWords {
  send: string;
  check: { title: string; lead: string; again: string };
  receipt: Partial<ReturnType<typeof receiptWords>>;
}

function receiptWords(lang: string) {
  return formWordsOf(lang).forms.tip.receipt;
}

function formWords(lang: string, steps: number, own: OwnFormWords) {
  const { forms } = formWordsOf(lang);
  return {
    optional: forms.optional,
    choose: forms.choose,
    next: forms.next,
    back: forms.back,
    review: forms.review,
    send: own.send,
    sending: forms.sending,
    change: forms.change,
    noAnswer: forms.noAnswer,
    errorPrefix: forms.errorPrefix,
    charactersLeft: forms.charactersLeft,
    trap: forms.trap,
    /** A form of one part has no steps. */
    steps: Array.from({ length: steps > 1 ? steps : 0 }, (_, i) => forms.step(i + 1, steps)),
    errorSummary: forms.errorSummary,
    network: forms.network,
    /** What the intake may answer: anything else that Formspree's client says is the browser's own words. */
    refusals: Object.values(forms.refusals),
    check: own.check,
    personalData: forms.tip.personalData,
    receipt: { ...receiptWords(lang), ...own.receipt },
  };
}

/** The words of one question. */
export interface FieldText {
  label: string;
  hint?: string | undefined;
  /** In the order of the definition. */
  choices?: [value: string, label: string][] | undefined;
  ends?: [first: string, last: string] | undefined;
  errors?: Readonly<Record<string, string>> | undefined;
  oneOfSeveral?: boolean;
  group?: FormField['group'] | undefined;
  own?: LanguageAttributes | undefined;
}

/** The words of a form, by the names in its definition. */
export interface FormTexts {
  part: (id: string) => { title: string; intro?: string | undefined; own?: LanguageAttributes };
  /** @throws Error for a field without words */
  field: (name: string) => FieldText;
}

export interface FormPlace {
  /** The publisher's short name. */
  publisher: string;
  entry?: string | undefined;
  lang: string;
  /** The start of the site, `/varnamo/en`. */
  base: string;
  /** The page of the form, below `base`: `/tipsa/`. */
  path: string;
  demonstration?: string | undefined;
  receipt?: FormView['receipt'] | undefined;
  map?: PlaceMapData | undefined;
  position?: PositionWords | undefined;
  /** Who takes the form; the site's own intake when left out. */
  provider?: ProviderInUse | undefined;
}

/** Puts a form's definition and its words together. */
export function formView(
  form: FormDefinition,
  texts: FormTexts,
  own: OwnFormWords,
  place: FormPlace,
): FormView {
  const { publisher, entry, lang, base, path, demonstration, receipt, provider, map, position } =
    place;
  const fields = fieldsOf(form).map(([name, meta, schema]) => ({
    part: meta.part,
    field: fieldView(name, meta, schema, texts.field(name), lang),
  }));
  return {
    key: `${publisher}-${form.id}`,
    ...(entry === undefined ? {} : { entry }),
    lang,
    intl: intlOf(lang),
    parts: form.parts.map((id) => {
      const ofPart = fields.filter(({ part }) => part === id).map(({ field }) => field);
      const { title, intro, own: language } = texts.part(id);
      return {
        id,
        title,
        optional: ofPart.every((field) => !field.required),
        ...(intro === undefined ? {} : { intro }),
        fields: ofPart,
        ...(language?.lang === undefined ? {} : { own: language }),
      };
    }),
    ...(demonstration === undefined ? {} : { demonstration }),
    ...(provider?.kind === 'formspree' ? { hosted: hostedForm(provider.key, place) } : {}),
    receiptPath: `${base}/tipsa/kvitto/`,
    formPath: `${base}${path}`,
    ...(receipt ? { receipt } : {}),
    ...(map ? { map } : {}),
    ...(position ? { position } : {}),
    words: formWords(lang, form.parts.length, own),
  };
}

/** The page with thanks, below the start of the site: one for all forms that another company takes. */
const THANKS = '/tipsa/tack/';

function hostedForm(key: string, { lang, base, path, demonstration }: FormPlace): HostedForm {
  const { hosted } = formWordsOf(lang).providers;
  return {
    origin: FORMSPREE_ORIGIN,
    key,
    ...(publicOrigin === null ? {} : { next: `${publicOrigin}${base}${THANKS}` }),
    home: `${base}${path}`,
    thanks: hostedThanks(lang, demonstration !== undefined),
    failed: hosted.network,
    refused: hosted.refused,
    fieldRefused: hosted.fieldRefused,
  };
}

/** What is said when another company has taken what was sent. */
export function hostedThanks(lang: string, isDemonstration: boolean): HostedForm['thanks'] {
  const { demonstration, ...words } = formWordsOf(lang).providers.hosted.thanks;
  return isDemonstration ? { ...words, demonstration } : words;
}

type Meta = ReturnType<typeof fieldsOf>[number][1];

function fieldView(
  name: string,
  { control, keeping, autocomplete, rows, ranks, areaField }: Meta,
  schema: z.ZodType,
  text: FieldText,
  lang: string,
): FormField {
  const { forms } = formWordsOf(lang);
  const { maxLength } = unwrap(schema);
  const required = !schema.safeParse(undefined).success;
  const missing = text.errors?.['REQUIRED_FIELD_EMPTY'];
  const email =
    text.errors?.['TYPE_EMAIL'] ??
    (control === 'email' ? forms.tip.errorFallback['TYPE_EMAIL'] : undefined);
  return {
    name,
    control,
    label: text.label,
    required,
    ...(text.hint ? { hint: text.hint } : {}),
    ...(missing ? { requiredError: missing } : {}),
    ...(email ? { emailError: email } : {}),
    ...(text.errors?.['OUT_OF_RANGE'] ? { numberError: text.errors['OUT_OF_RANGE'] } : {}),
    ...(text.choices ? { choices: text.choices } : {}),
    ...(text.ends ? { ends: text.ends } : {}),
    ...(control === 'ranking'
      ? {
          ranks: Array.from({ length: ranks ?? text.choices?.length ?? 0 }, (_, index) =>
            forms.rank(index + 1),
          ),
          twiceError: forms.chosenTwice(text.label),
        }
      : {}),
    ...(text.oneOfSeveral ? { oneOfSeveral: true } : {}),
    ...(isInWords(control) && keeping === 'text' ? { free: true } : {}),
    ...(maxLength ? { maxLength } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(rows ? { rows } : {}),
    ...(areaField === undefined ? {} : { areaField }),
    ...(text.group ? { group: text.group } : {}),
    ...(text.own?.lang === undefined ? {} : { own: text.own }),
  };
}

/** What is wrong with an answer, in the reader's words. */
export function fieldErrorIn(view: FormView, name: string, code: FieldErrorCode): string {
  const { forms } = formWordsOf(view.lang);
  const field = view.parts.flatMap(({ fields }) => fields).find((one) => one.name === name);
  const own = {
    REQUIRED_FIELD_EMPTY: field?.requiredError,
    CHOSEN_TWICE: field?.twiceError,
    TYPE_EMAIL: field?.emailError,
    TYPE_NUMERIC: field?.numberError,
    OUT_OF_RANGE: field?.numberError,
  }[code as string];
  return own ?? forms.tip.errorFallback[code] ?? code;
}

function unwrap(schema: z.ZodType): { maxLength?: number | null } {
  const inner = 'unwrap' in schema ? (schema as z.ZodOptional<z.ZodType>).unwrap() : schema;
  return inner as { maxLength?: number | null };
}
