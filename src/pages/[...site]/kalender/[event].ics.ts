import type { APIRoute } from 'astro';
import { eventPaths, eventResponse, type EventProps } from '../../../loaders/follow.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute = ({ props, url, site = url }) =>
  eventResponse(props as EventProps, site);
