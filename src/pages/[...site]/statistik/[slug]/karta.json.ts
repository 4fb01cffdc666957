import type { APIRoute } from 'astro';
import type { DownloadProps } from '../../../../loaders/downloads.ts';
import { areaMapPaths, loadAreaMapData } from '../../../../loaders/explore.ts';

export const getStaticPaths = areaMapPaths;

export const GET: APIRoute = async ({ props }) => {
  const { site, table } = props as DownloadProps;
  return Response.json(await loadAreaMapData(site, table));
};
