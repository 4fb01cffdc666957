/** The form in which one signs up for an event, and what is said beside it. */
import { dayOf } from '../../domain/calendar/days.ts';
import type { CalendarEvent } from '../../domain/events/schema.ts';
import { lastSignUpDay, signUpForm } from '../../domain/events/sign-up.ts';
import type { FormDecisions } from '../../domain/forms/providers.ts';
import { formWordsOf, fullLanguage } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { siteFor } from '../../lib/site.ts';
import { whenOf } from '../calendar.ts';
import { languageAttributes } from '../language.ts';
import { formView, type FormView } from './form-view.ts';
import { providerFor } from './form-notice.ts';

/** An event that one signs up to. */
export type SignUpEvent = Entry<CalendarEvent> & { signUp: NonNullable<CalendarEvent['signUp']> };

/** True for events that one signs up to. */
export function takesSignUps(event: Entry<CalendarEvent>): event is SignUpEvent {
  return event.signUp !== undefined;
}

/** Compiles the sign-up form of an event. `base` is the site's, `/varnamo/en`. */
export function signUpFormView(
  publisher: FormDecisions & { slug: string; demonstration: boolean },
  event: SignUpEvent,
  lang: string,
  base: string,
): FormView {
  const { signUp: words, follow } = formWordsOf(lang);
  const fields: Record<string, { label: string; hint?: string }> = words.fields;
  // The calendar itself is in the languages of the whole site.
  const full = fullLanguage(lang);
  const calendarBase = full === lang ? base : siteFor(publisher.slug, full).base;
  return formView(
    signUpForm(event.signUp),
    {
      part: () => ({ title: words.title }),
      field: (name) => ({
        label: fields[name]?.label ?? name,
        hint: fields[name]?.hint,
        errors: words.errors[name],
        oneOfSeveral: name === 'contactEmail' || name === 'contactPhone',
      }),
    },
    words.form,
    {
      publisher: publisher.slug,
      entry: event.slug,
      lang,
      base,
      path: signUpPath(event),
      demonstration: publisher.demonstration ? words.demonstration : undefined,
      provider: providerFor(publisher, 'anmalan'),
      receipt: {
        facts: [event.title, whenOf(event, lang), event.place],
        links: [{ text: follow.calendar.file, href: `${calendarBase}/kalender/${event.slug}.ics` }],
        own: languageAttributes(event.lang, lang),
      },
    },
  );
}

/** The page of an event that one signs up to. */
export function signUpPath({ slug }: { slug: string }): string {
  return `/kalender/${slug}/`;
}

export interface SignUpFacts {
  open: boolean;
  when: string;
  /** Until when, and how many places there are. */
  lines: string[];
}

/** What stands beside the form. Whether places are left is known to the server alone. */
export function signUpFacts(event: SignUpEvent, lang: string): SignUpFacts {
  const { signUp: words } = formWordsOf(lang);
  const { places } = event.signUp;
  const last = lastSignUpDay(event);
  return {
    open: dayOf(new Date(__BUILD__.now)) <= last,
    when: whenOf(event, lang),
    lines: [
      words.until(formatDate(last, lang)),
      ...(places === undefined ? [] : [words.places(formatNumber(places, lang))]),
    ],
  };
}
