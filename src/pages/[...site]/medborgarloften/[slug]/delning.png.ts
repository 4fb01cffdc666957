import type { APIRoute } from 'astro';
import {
  promisePartPaths,
  sharePictureResponse,
  type PartProps,
} from '../../../../loaders/follow.ts';

export const getStaticPaths = promisePartPaths;

export const GET: APIRoute = ({ props }) => sharePictureResponse(props as PartProps);
