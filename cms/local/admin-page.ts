/** Serves /admin/ while editing locally, with the configuration for this machine. */
import { ROOT } from '../../scripts/command.ts';
import { headersFor } from '../../src/server/headers.ts';
import { adminFiles, type AdminFile } from '../admin/files.ts';
import type { Handler } from './content-files.ts';
import { localBackend } from './local-config.ts';
import { currentBranch, type EditingMode } from './settings.ts';

/** The page with its configuration for this machine. Bundling takes some seconds. */
export async function editingFiles(mode: EditingMode): Promise<Map<string, AdminFile>> {
  return adminFiles({
    root: ROOT,
    backend: localBackend({ mode, branch: await currentBranch(ROOT) }),
    previews: true,
    publisher: process.env['PUBLISHER'] || undefined,
  });
}

/** Mount at `/admin`. */
export function adminPage(files: ReadonlyMap<string, AdminFile>): Handler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const [asked = '/'] = (request.url ?? '/').split('?', 1);
    const name = asked.slice(1);
    const file = files.get(name) ?? files.get(`${name}index.html`);
    if (file) {
      // As on a public server, so that what is not allowed there is found here.
      for (const [header, value] of Object.entries(headersFor('/admin/', { tls: false }))) {
        response.setHeader(header, value);
      }
      response.setHeader('Content-Type', file.type);
      response.setHeader('Cache-Control', 'no-cache');
      response.end(file.body);
    } else if (files.has(`${name}/index.html`)) {
      // The form's own files are asked for beside the page.
      response.writeHead(301, { Location: `/admin/${name}/` }).end();
    } else next();
  };
}
