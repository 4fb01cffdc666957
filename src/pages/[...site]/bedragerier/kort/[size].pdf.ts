import type { APIRoute } from 'astro';
import {
  cardFilePaths,
  cardFileResponse,
  type CardFileProps,
} from '../../../../loaders/fraud-card.ts';

export const getStaticPaths = () => cardFilePaths('resident');

export const GET: APIRoute = ({ props }) => cardFileResponse(props as CardFileProps);
