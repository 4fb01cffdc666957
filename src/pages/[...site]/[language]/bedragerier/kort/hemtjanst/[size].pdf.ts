import type { APIRoute } from 'astro';
import {
  cardFileResponse,
  languageCardFilePaths,
  type CardFileProps,
} from '../../../../../../loaders/fraud-card.ts';

export const getStaticPaths = () => languageCardFilePaths('homeCare');

export const GET: APIRoute = ({ props }) => cardFileResponse(props as CardFileProps);
