/** Serves /admin/ while editing locally, with the configuration for this machine. */
import { ROOT } from '../../scripts/command.ts';
import { adminFiles, type AdminFile } from '../admin/files.ts';
import type { Handler } from './content-files.ts';
import { localBackend } from './local-config.ts';
import { currentBranch, type EditingMode } from './settings.ts';

/** Mount at `/admin`. The files are made at the first request: bundling takes some seconds. */
export function adminPage(mode: EditingMode): Handler {
  let made: Promise<Map<string, AdminFile>> | undefined;
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const [asked = '/'] = (request.url ?? '/').split('?', 1);
    made ??= currentBranch(ROOT).then((branch) =>
      adminFiles({
        root: ROOT,
        backend: localBackend({ mode, branch }),
        previews: true,
        publisher: process.env['PUBLISHER'] || undefined,
      }),
    );
    void made
      .then((files) => {
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
      })
      .catch((error: unknown) => {
        made = undefined;
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(`Formuläret gick inte att göra: ${String(error)}`);
      });
  };
}
