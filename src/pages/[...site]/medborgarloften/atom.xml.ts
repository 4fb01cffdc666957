import type { APIRoute } from 'astro';
import { allFeedResponse, type FollowProps } from '../../../loaders/follow.ts';
import { publisherPaths } from '../../../lib/site.ts';

export const getStaticPaths = publisherPaths;

export const GET: APIRoute = ({ props, url, site = url }) =>
  allFeedResponse(props as FollowProps, site);
