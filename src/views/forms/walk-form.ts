/** The form of a safety walk as plain data: the same questions at each stop, with the walk's own words. */
import {
  OWN_PART,
  OWN_STOPS,
  parseStopField,
  WALK_ASPECTS,
  WALK_FEELINGS,
  walkForm,
} from '../../domain/walks/form.ts';
import type { Walk } from '../../domain/walks/schema.ts';
import { formWordsOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { languageAttributes } from '../language.ts';
import { formView, type FieldText, type FormView } from './form-view.ts';
import { placeMapData, type MapPublisher } from './place-map-data.ts';

interface WalkPublisher extends MapPublisher {
  slug: string;
  demonstration: boolean;
}

/** The file beside the walk's page that its script reads: `formView` of it. */
export const WALK_FORM_FILE = 'formular.json';

/** The address of a walk, below a site's base. */
export function walkPath(slug: string): string {
  return `/trygghetsvandring/${slug}/`;
}

/** Compiles the form of a walk in a language. `base` is the site's, `/varnamo/en`. */
export function walkFormView(
  walk: Entry<Walk>,
  publisher: WalkPublisher,
  lang: string,
  base: string,
): FormView {
  const { walks: words } = formWordsOf(lang);
  const form = walkForm(walk, publisher.areas, publisher.map);
  const own = languageAttributes(walk.lang, lang);
  const first = Object.keys(form.schema.shape)[0];
  const aspects = WALK_ASPECTS.map((aspect): [string, string] => [aspect, words.aspects[aspect]]);
  const { found, ...position } = words.position;

  const field = (name: string): FieldText => {
    const asked = parseStopField(name);
    if (!asked) throw new Error(`The walk has no question called ${name}.`);
    const group = groupOf(asked.stop);
    if (asked.field === 'own') {
      const question = walk.stops.find(({ id }) => id === asked.stop)?.question ?? '';
      return { label: question, group, own };
    }
    const text: { label: string; hint?: string } = words.fields[asked.field];
    return {
      label: text.label,
      hint: text.hint,
      group,
      ...(asked.field === 'feeling'
        ? {
            choices: WALK_FEELINGS.map((feeling): [string, string] => [
              feeling,
              words.fields.feeling.choices[feeling],
            ]),
          }
        : {}),
      ...(asked.field === 'good' || asked.field === 'bad' ? { choices: aspects } : {}),
      ...(name === first ? { errors: { REQUIRED_FIELD_EMPTY: words.empty } } : {}),
    };
  };
  const groupOf = (stop: string) => {
    const number = OWN_STOPS.findIndex((id) => id === stop);
    if (number >= 0) return { title: words.ownStop(number + 1), folded: true };
    return { title: walk.stops.find(({ id }) => id === stop)?.name ?? stop };
  };
  return formView(
    form,
    {
      part(id) {
        if (id === OWN_PART) return { title: words.ownPart, intro: words.ownIntro };
        const index = walk.stops.findIndex((stop) => stop.id === id);
        const stop = walk.stops[index];
        return {
          title: stop?.name ?? id,
          intro: stop?.text,
          own,
        };
      },
      field,
    },
    { send: words.send, check: words.check, receipt: words.receipt },
    {
      publisher: publisher.slug,
      entry: walk.slug,
      lang,
      base,
      path: walkPath(walk.slug),
      demonstration: publisher.demonstration ? words.demonstration : undefined,
      map: placeMapData(publisher, lang, [
        ...walk.stops.map(({ id, name, position: at }) => ({ id, name, position: at })),
        ...(walk.stops.some(({ position: at }) => at) ? [] : publisher.areas),
      ]),
      position: { ...position, found: found('{n}') },
    },
  );
}
