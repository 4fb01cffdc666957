/** The members of an association, each with the address of its own tip form where it has one here. */
import type { Publisher } from '../domain/publishers/schema.ts';
import { publishersOfBuild } from '../lib/content.ts';
import { href, siteFor, type Site } from '../lib/site.ts';

export interface MemberForm {
  name: string;
  href: string | undefined;
}

export async function memberForms(association: Publisher, site: Site): Promise<MemberForm[]> {
  const here = new Set((await publishersOfBuild()).map((publisher) => publisher.slug));
  return association.members.map((member) => ({
    name: member.name,
    href:
      member.publisher !== undefined && here.has(member.publisher)
        ? href(siteFor(member.publisher, site.lang), '/tipsa/')
        : undefined,
  }));
}
