/** The members of an association, each with the address of its own tip form where it has one here. */
import type { Publisher } from '../domain/publishers/schema.ts';
import { publishersOfBuild } from '../lib/content.ts';
import { href, siteFor, type Site } from '../lib/site.ts';

interface MemberWithForm {
  name: string;
  href: string;
}

export async function memberForms(
  association: Publisher,
  site: Site,
): Promise<{ withForm: MemberWithForm[]; without: { name: string }[] }> {
  const here = new Set((await publishersOfBuild()).map((publisher) => publisher.slug));
  const withForm = association.members.flatMap(({ name, publisher }) =>
    publisher !== undefined && here.has(publisher)
      ? [{ name, href: href(siteFor(publisher, site.lang), '/tipsa/') }]
      : [],
  );
  const without = association.members.filter(
    ({ publisher }) => publisher === undefined || !here.has(publisher),
  );
  return { withForm, without };
}
