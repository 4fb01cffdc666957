/** The walk's form as data, for its script, in a language that the rest of the site does not speak. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publisherBySlug } from '../../../../../lib/content.ts';
import { walkLanguagePaths } from '../../../../../loaders/form-languages.ts';
import { walkFormView } from '../../../../../views/forms/walk-form.ts';

export const getStaticPaths = walkLanguagePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { site, publisher, walk } }) =>
  Response.json(walkFormView(walk, await publisherBySlug(publisher), site.lang, site.base));
