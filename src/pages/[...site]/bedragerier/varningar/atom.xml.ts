import type { APIRoute } from 'astro';
import type { Site } from '../../../../lib/site.ts';
import { warningFeedPaths, warningsFeedResponse } from '../../../../loaders/fraud-warnings.ts';

export const getStaticPaths = warningFeedPaths;

export const GET: APIRoute = ({ props, url, site = url }) =>
  warningsFeedResponse(props as { site: Site; publisher: string }, site);
