import type { APIRoute } from 'astro';
import { gitHubSignIn } from '../../../server/editor-backend.ts';
import { startSignIn } from '../../../server/github-sign-in.ts';

export const prerender = false;

/** The beginning of signing in to GitHub. Not there with any other backend, or with none. */
export const GET: APIRoute = () => {
  const settings = gitHubSignIn(process.env);
  return settings === undefined ? new Response(null, { status: 404 }) : startSignIn(settings);
};
