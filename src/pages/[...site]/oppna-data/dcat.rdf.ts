import type { APIRoute } from 'astro';
import {
  catalogueResponse,
  cataloguePaths,
  type CatalogueProps,
} from '../../../loaders/open-data.ts';

export const getStaticPaths = cataloguePaths;

export const GET: APIRoute = ({ props, url, site = url }) =>
  catalogueResponse(props as CatalogueProps, site);
