/** After the build: the admin page, where the environment names a backend. Without one the site has none. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../command.ts';

/** What of the environment the admin page is made from. */
export const ADMIN_SETTINGS = [
  'CMS_BACKEND',
  'CMS_REPO',
  'CMS_BRANCH',
  'CMS_BASE_URL',
  'CMS_APP_ID',
  'CMS_REVIEW',
] as const;

/**
 * @returns the number of files; 0 when no backend is named
 * @throws ConfigurationError with every setting that is missing or wrong
 */
export async function writeAdmin(clientDir: string, env: NodeJS.ProcessEnv): Promise<number> {
  // Loaded when it is asked for: a site without an editor needs neither Decap nor what bundles the page.
  const { deploymentBackend } = await import('../../cms/backends/deployment-config.ts');
  const backend = deploymentBackend(env);
  if (backend === undefined) return 0;
  const { adminFiles } = await import('../../cms/admin/files.ts');
  const files = await adminFiles({
    root: ROOT,
    backend,
    // The previews are the site's own pages, which only npm run cms can draw from what is not saved yet.
    previews: false,
    publisher: env['PUBLISHER'] || undefined,
  });
  for (const [name, { body }] of files) {
    const file = path.join(clientDir, 'admin', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  return files.size;
}
