/** Serves /admin/ while editing locally, with the configuration for this machine. */
import { ROOT } from '../../scripts/command.ts';
import { adminFiles } from '../admin/files.ts';
import type { Handler } from './content-files.ts';
import { localBackend } from './local-config.ts';
import { currentBranch, type EditingMode } from './settings.ts';

/**
 * Mount at `/admin`. The files are made before the server listens: bundling takes some seconds of the whole machine, and
 * the first page that is asked for would wait too long for its own parts.
 */
export async function adminPage(mode: EditingMode): Promise<Handler> {
  const files = await adminFiles({
    root: ROOT,
    backend: localBackend({ mode, branch: await currentBranch(ROOT) }),
    previews: true,
    publisher: process.env['PUBLISHER'] || undefined,
  });
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const [asked = '/'] = (request.url ?? '/').split('?', 1);
    const name = asked.slice(1);
    const file = files.get(name) ?? files.get(`${name}index.html`);
    if (file) {
      response.setHeader('Content-Type', file.type);
      response.setHeader('Cache-Control', 'no-cache');
      response.end(file.body);
    } else if (files.has(`${name}/index.html`)) {
      // The form's own files are asked for beside the page.
      response.writeHead(301, { Location: `/admin/${name}/` }).end();
    } else next();
  };
}
