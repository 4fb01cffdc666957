/**
 * The walk's form as data, for its script. In a file of its own: stop by stop it is larger than the page, which is read
 * and answered without it.
 */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publisherBySlug } from '../../../../lib/content.ts';
import { walkPaths } from '../../../../loaders/walks.ts';
import { walkFormView } from '../../../../views/forms/walk-form.ts';

export const getStaticPaths = walkPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { site, publisher, walk } }) =>
  Response.json(walkFormView(walk, await publisherBySlug(publisher), site.lang, site.base));
