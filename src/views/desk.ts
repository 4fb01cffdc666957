/** What the desk's page brings with it: public facts of the publisher, and the forms' own words. */
import { dictionaryOf } from '../i18n/locales.ts';
import type { FormView } from './forms/form-view.ts';

interface DeskPublisher {
  slug: string;
  name: string;
  shortName: string;
  demonstration: boolean;
  areas: readonly {
    id: string;
    name: string;
    position?: { lat: number; lon: number } | undefined;
  }[];
  links: { faultReport?: string | undefined; childConcern?: string | undefined };
  /** How small counts are hidden: the desk hides them in its drafts by the same rule. */
  disclosure: { threshold: number; hideZero: boolean };
}

/** A form whose answers are read at the desk. */
interface DeskFormSource {
  form: string;
  entry: string;
  title: string;
  view: FormView;
}

/** Plain data for the browser; `src/desk/contract.ts` has its type (`DeskPage`). */
export function deskPage(
  publisher: DeskPublisher,
  priorityAreas: readonly { slug: string; title: string }[],
  forms: readonly DeskFormSource[],
  api: string,
) {
  const { fields } = dictionaryOf('sv').forms.tip;
  const { slug, name, shortName, demonstration, areas, links, disclosure } = publisher;
  return {
    api,
    publisher: {
      slug,
      name,
      shortName,
      demonstration,
      areas: areas.map(({ id, name: areaName, position }) => ({
        id,
        name: areaName,
        ...(position ? { position } : {}),
      })),
      disclosure,
      priorityAreas: priorityAreas.map((area) => ({ slug: area.slug, title: area.title })),
      links: {
        ...(links.faultReport ? { faultReport: links.faultReport } : {}),
        ...(links.childConcern ? { childConcern: links.childConcern } : {}),
      },
    },
    forms: forms.map(answerWords),
    labels: {
      experience: fields.experience.choices,
      category: fields.category.choices,
      occurrence: fields.occurrence.choices,
      weekday: fields.weekdays.choices,
      timeBand: fields.timeBand.choices,
      elsewhere: fields.area.elsewhere,
    },
  };
}

/** What an answer to the form is called: its questions and its choices, without what is only there to ask. */
function answerWords({ form, entry, title, view }: DeskFormSource) {
  const fields = view.parts.flatMap((part) => part.fields);
  return {
    form,
    entry,
    title,
    fields: fields.map(({ name, label, group, choices, ends }) => ({
      name,
      label,
      ...(group ? { group: group.title } : {}),
      ...(choices ? { choices: Object.fromEntries(choices) } : {}),
      ...(ends ? { ends } : {}),
    })),
  };
}
