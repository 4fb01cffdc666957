import type { APIRoute } from 'astro';
import { sitePaths, type Site } from '../../../../lib/site.ts';
import { aloudResponse } from '../../../../loaders/fraud-warnings.ts';

export const getStaticPaths = sitePaths;

export const GET: APIRoute = ({ props }) => aloudResponse((props as { site: Site }).site);
