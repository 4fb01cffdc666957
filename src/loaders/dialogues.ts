/** Loads a publisher's dialogues, and the events that one signs up to, with their pages. */
import { dialoguesOf, eventsOf, publisherBySlug } from '../lib/content.ts';
import { municipalityPaths, type Site } from '../lib/site.ts';
import { dialogueView, type DialogueView } from '../views/dialogues/dialogue.ts';
import { takesSignUps, type SignUpEvent } from '../views/forms/sign-up-form.ts';

/** A publisher's dialogues, the one that closes last first. */
export async function loadDialogues(site: Site, publisher: string): Promise<DialogueView[]> {
  return (await dialoguesOf(publisher)).map((entry) => dialogueView(site, entry));
}

/** The dialogues that can be answered on the day of the build. */
export async function openDialogues(site: Site, publisher: string): Promise<DialogueView[]> {
  return (await loadDialogues(site, publisher)).filter(({ phase }) => phase === 'open');
}

/** The dialogues that further languages have: until the answers are published, in Swedish and English. */
export async function unansweredDialogues(site: Site, publisher: string): Promise<DialogueView[]> {
  return (await loadDialogues(site, publisher)).filter(({ phase }) => phase !== 'answered');
}

/** A publisher's events that one signs up to. */
export async function signUpEventsOf(publisher: string): Promise<SignUpEvent[]> {
  return (await eventsOf(publisher)).filter(takesSignUps);
}

/** Every dialogue of every municipality and language. */
export async function dialoguePaths() {
  const paths = await Promise.all(
    (await municipalityPaths()).map(async ({ params, props }) =>
      (await loadDialogues(props.site, props.publisher)).map((dialogue) => ({
        params: { ...params, slug: dialogue.entry.slug },
        props: { ...props, dialogue },
      })),
    ),
  );
  return paths.flat();
}

/** Every event that one signs up to. */
export async function signUpPaths() {
  const paths = await Promise.all(
    (await municipalityPaths()).map(async ({ params, props }) => {
      const publisher = await publisherBySlug(props.publisher);
      return (await signUpEventsOf(props.publisher)).map((event) => ({
        params: { ...params, event: event.slug },
        props: { ...props, event, publisher },
      }));
    }),
  );
  return paths.flat();
}
