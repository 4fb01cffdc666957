/** The coordinators' desk: its public facts, and the words of every form whose answers are read there. */
import { priorityAreasOf, publisherBySlug } from '../lib/content.ts';
import { href, type Site } from '../lib/site.ts';
import { deskPage } from '../views/desk.ts';
import { loadResponseForms } from './response-forms.ts';

/** @throws when there is no such publisher */
export async function loadDesk(site: Site, slug: string) {
  const publisher = await publisherBySlug(slug);
  const forms = (await loadResponseForms(publisher)).map(({ form, entry, asked }) => {
    const { title, view } = asked(site);
    return { form: form.id, entry, title, view };
  });
  const priorityAreas = await priorityAreasOf(slug);
  const page = deskPage(publisher, priorityAreas, forms, href(site, '/handlaggning/api/'));
  return { publisher, page };
}
