/** Serves /admin/ while editing locally: the page, Decap from the package, and the configuration for this machine. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/command.ts';
import type { Handler } from './content-files.ts';
import { localConfig } from './local-config.ts';
import { currentBranch, type EditingMode } from './settings.ts';

const ADMIN = path.join(ROOT, 'cms/admin');
const DECAP = path.join(ROOT, 'node_modules/decap-cms/dist');
const CONFIG = path.join(ROOT, 'cms/config.yml');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Mount at `/admin`. */
export function adminPage(mode: EditingMode): Handler {
  return (request, response, next) => {
    const asked = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (asked === '/config.yml') {
      const origin = `http://${request.headers.host ?? ''}`;
      response.setHeader('Content-Type', 'text/yaml; charset=utf-8');
      void currentBranch(ROOT).then((branch) => {
        response.end(localConfig(readFileSync(CONFIG, 'utf8'), { origin, mode, branch }));
      });
      return;
    }
    const file = adminFile(asked === '/' ? '/index.html' : asked);
    if (file === undefined) return next();
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(readFileSync(file));
  };
}

function adminFile(asked: string): string | undefined {
  return [ADMIN, DECAP]
    .map((folder) => ({ folder, file: path.join(folder, path.posix.normalize(asked)) }))
    .filter(({ folder, file }) => file.startsWith(folder + path.sep))
    .map(({ file }) => file)
    .find((file) => existsSync(file) && statSync(file).isFile());
}
