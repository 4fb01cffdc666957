import type { APIRoute } from 'astro';
import { jsonResponse, downloadPaths, type DownloadProps } from '../../../loaders/downloads.ts';

export const getStaticPaths = downloadPaths;

export const GET: APIRoute = ({ props }) => jsonResponse(props as DownloadProps);
