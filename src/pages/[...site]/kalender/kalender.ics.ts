import type { APIRoute } from 'astro';
import { calendarResponse, type FollowProps } from '../../../loaders/follow.ts';
import { publisherPaths } from '../../../lib/site.ts';

export const getStaticPaths = publisherPaths;

export const GET: APIRoute = ({ props, url, site = url }) =>
  calendarResponse(props as FollowProps, site);
