/** The tip form of a publisher as plain data, with the words of a language. */
import { AREA_ELSEWHERE } from '../../domain/tips/choices.ts';
import { tipForm } from '../../domain/tips/form.ts';
import type { FormDecisions } from '../../domain/forms/providers.ts';
import { formWordsOf } from '../../i18n/locales.ts';
import { placeMapData, type MapPublisher } from './place-map-data.ts';
import { formView, type FormTexts, type FormView } from './form-view.ts';
import { providerFor } from './form-notice.ts';

interface TipPublisher extends MapPublisher, FormDecisions {
  slug: string;
  demonstration: boolean;
}

interface TextOf {
  label: string;
  hint?: string;
  choices?: Record<string, string>;
}

/** Compiles the tip form of a publisher in a language. `base` is the site's, `/varnamo/en`. */
export function tipFormData(publisher: TipPublisher, lang: string, base: string): FormView {
  const { forms, providers } = formWordsOf(lang);
  const { tip } = forms;
  const provider = providerFor(publisher, 'tips');
  // Only our own intake keeps contact details apart.
  const contactIntro =
    provider.kind === 'formspree' ? providers.hosted.contactIntro : tip.contactIntro;
  const texts = tip.fields as Record<string, TextOf>;
  const words: FormTexts = {
    part: (id) => ({
      title: tip.parts[id as keyof typeof tip.parts],
      ...(id === 'contact' ? { intro: contactIntro } : {}),
    }),
    field(name) {
      const text = texts[name];
      if (!text)
        throw new Error(`The dictionary has no words for the field ${name} of the tip form.`);
      return {
        label: text.label,
        hint: name === 'text' ? `${text.hint ?? ''} ${tip.doNotName}` : text.hint,
        choices: name === 'area' ? areaChoices(publisher.areas, lang) : entriesOf(text.choices),
        errors: tip.errors[name],
      };
    },
  };
  return formView(
    tipForm(publisher.areas, publisher.map),
    words,
    { send: forms.send, check: tip.check, receipt: {} },
    {
      publisher: publisher.slug,
      lang,
      base,
      path: '/tipsa/',
      map: placeMapData(publisher, lang),
      demonstration: publisher.demonstration ? tip.demonstration : undefined,
      provider,
    },
  );
}

/** The areas that a publisher lists, and the choice for a place in none of them. */
export function areaChoices(
  areas: readonly { id: string; name: string }[],
  lang: string,
): [value: string, label: string][] {
  const { elsewhere } = formWordsOf(lang).forms.tip.fields.area;
  return [
    ...areas.map((area): [string, string] => [area.id, area.name]),
    [AREA_ELSEWHERE, elsewhere],
  ];
}

function entriesOf(choices: Record<string, string> | undefined): [string, string][] | undefined {
  return choices && Object.entries(choices);
}
