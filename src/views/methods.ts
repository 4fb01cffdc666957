/** Methods as a publisher's page shows them: the general explanation joined with the publisher's own use. */
import { UNKNOWN_DATE, type Source } from '../domain/content/fields.ts';
import type { Method } from '../domain/methods/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { formatDate } from '../lib/format.ts';
import { href, type Site } from '../lib/site.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';

export interface MethodView {
  /** The element's identity on the page: links from elsewhere lead to it. */
  id: string;
  title: string;
  own: LanguageAttributes;
  /** Each text with its heading; the general one has none. */
  parts: MethodPart[];
  /** "Used since 2017"; undefined where the publisher is not known to use the method. */
  use: string | undefined;
  sources: Source[];
}

export interface MethodPart {
  heading: string | undefined;
  entry: Entry<Method>;
  own: LanguageAttributes;
}

export interface MethodsView {
  inUse: MethodView[];
  planned: MethodView[];
  /** General explanations of what the publisher is not known to use. */
  others: MethodView[];
}

export function methodId(slug: string): string {
  return `metod-${slug}`;
}

/** The address of a method's explanation. */
export function methodHref(site: Site, slug: string): string {
  return href(site, `/sa-arbetar-vi/#${methodId(slug)}`);
}

/** `entries` are the general ones and the publisher's own, as `methodsFor` gives them. */
export function methodsView(
  entries: readonly Entry<Method>[],
  publisherName: string,
  lang: string,
): MethodsView {
  const own = entries.filter((entry) => entry.publisher !== undefined);
  const general = entries.filter((entry) => entry.publisher === undefined);
  const generalOf = new Map(general.map((entry) => [entry.slug, entry]));
  const used = new Set(own.map((entry) => entry.slug));
  const orderOf = (entry: Entry<Method>) => (generalOf.get(entry.slug) ?? entry).order;
  const byOrder = [...own].sort((a, b) => orderOf(a) - orderOf(b));
  const joined = (use: Method['use']) =>
    byOrder
      .filter((entry) => entry.use === use)
      .map((entry) => methodView(generalOf.get(entry.slug), entry, publisherName, lang));
  return {
    inUse: joined('in-use'),
    planned: joined('planned'),
    others: general
      .filter((entry) => !used.has(entry.slug))
      .sort((a, b) => a.order - b.order)
      .map((entry) => methodView(entry, undefined, publisherName, lang)),
  };
}

function methodView(
  general: Entry<Method> | undefined,
  local: Entry<Method> | undefined,
  publisherName: string,
  lang: string,
): MethodView {
  const { methods: t } = dictionaryOf(lang);
  const known = [general, local].filter((entry) => entry !== undefined);
  // One of the two is always there: a view is made from one or both.
  const first = known[0] as Entry<Method>;
  return {
    id: methodId(first.slug),
    title: first.title,
    own: languageAttributes(first.lang, lang),
    parts: known.map((entry) => ({
      heading: entry === local && general ? t.here(publisherName) : undefined,
      entry,
      own: languageAttributes(entry.lang, lang),
    })),
    use: local && useText(local, lang),
    sources: known
      .flatMap((entry) => entry.sources)
      .filter((source, index, all) => all.findIndex((other) => isSame(other, source)) === index),
  };
}

function useText({ use, since }: Method, lang: string): string {
  const { methods: t } = dictionaryOf(lang);
  const date = since === undefined || since === UNKNOWN_DATE ? undefined : formatDate(since, lang);
  if (use === 'planned') return date === undefined ? t.planned : t.plannedFrom(date);
  return date === undefined ? t.sinceUnknown : t.since(date);
}

function isSame(a: Source, b: Source): boolean {
  return a.publisher === b.publisher && a.title === b.title;
}
