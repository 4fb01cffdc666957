import type { APIRoute } from 'astro';
import {
  promisePartPaths,
  promiseFeedResponse,
  type PartProps,
} from '../../../../loaders/follow.ts';

export const getStaticPaths = promisePartPaths;

export const GET: APIRoute = ({ props, url, site = url }) =>
  promiseFeedResponse(props as PartProps, site);
