/** What the coordinators' desk asks its server. The page itself is static and holds nothing of a tip. */
import type { APIRoute } from 'astro';
import { publishersOfBuild } from '../../../../lib/content.ts';
import { href, siteAt } from '../../../../lib/site.ts';
import { runningIntake } from '../../../../server/intake.ts';

export const prerender = false;

export const POST: APIRoute = async ({ request, params, clientAddress }) => {
  const site = siteAt(params['site'], await publishersOfBuild());
  const running = await runningIntake();
  return running.desk.handle(request, {
    publisher: site?.publisher ?? '',
    action: params['action'] ?? '',
    path: site ? href(site, '/handlaggning/') : '/handlaggning/',
    address: running.clientAddress(request.headers, clientAddress),
    socketAddress: clientAddress,
  });
};
