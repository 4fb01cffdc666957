import type { APIRoute } from 'astro';
import { correctionsResponse, type FollowProps } from '../../../loaders/follow.ts';
import { publisherPaths } from '../../../lib/site.ts';

export const getStaticPaths = publisherPaths;

export const GET: APIRoute = ({ props, url, site = url }) =>
  correctionsResponse(props as FollowProps, site);
