import type { APIRoute } from 'astro';
import { csvResponse, downloadPaths, type DownloadProps } from '../../../loaders/downloads.ts';

export const getStaticPaths = downloadPaths;

export const GET: APIRoute = ({ props }) => csvResponse(props as DownloadProps, 'rfc4180');
