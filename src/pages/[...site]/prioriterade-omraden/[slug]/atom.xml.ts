import type { APIRoute } from 'astro';
import { areaPartPaths, areaFeedResponse, type PartProps } from '../../../../loaders/follow.ts';

export const getStaticPaths = areaPartPaths;

export const GET: APIRoute = ({ props, url, site = url }) =>
  areaFeedResponse(props as PartProps, site);
