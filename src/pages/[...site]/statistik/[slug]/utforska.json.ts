import type { APIRoute } from 'astro';
import type { DownloadProps } from '../../../../loaders/downloads.ts';
import { explorePaths, loadExploreData } from '../../../../loaders/explore.ts';

export const getStaticPaths = explorePaths;

export const GET: APIRoute = async ({ props }) => {
  const { site, table } = props as DownloadProps;
  return Response.json(await loadExploreData(site, table));
};
