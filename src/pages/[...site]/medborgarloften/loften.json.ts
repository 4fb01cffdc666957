import type { APIRoute } from 'astro';
import { promiseDataResponse, type FollowProps } from '../../../loaders/follow.ts';
import { publisherPaths } from '../../../lib/site.ts';

export const getStaticPaths = publisherPaths;

export const GET: APIRoute = ({ props, url, site = url }) =>
  promiseDataResponse(props as FollowProps, site);
