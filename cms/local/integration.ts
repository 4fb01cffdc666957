/** What local editing adds to the development server: the admin page and the files of src/content. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { AdminFile } from '../admin/files.ts';
import { adminPage } from './admin-page.ts';
import { contentFiles } from './content-files.ts';
import { PREVIEW_PATH } from '../preview/path.ts';
import type { EditingMode } from './settings.ts';

/** The gateway reads the content through the preview; everything else reads `astro:content` itself. */
const contentWithUnsaved = {
  name: 'content-with-unsaved',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/src/lib/content.ts')) return;
    const preview = fileURLToPath(new URL('../preview/content-with-unsaved.ts', import.meta.url));
    return {
      code: code.replace("from 'astro:content'", `from ${JSON.stringify(preview)}`),
      map: null,
    };
  },
};

/** @throws Error in a build: nothing of local editing belongs on a public site */
export function localEditing(
  mode: EditingMode,
  admin: ReadonlyMap<string, AdminFile>,
): AstroIntegration {
  return {
    name: 'local-editing',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, addMiddleware, updateConfig }) => {
        if (command !== 'dev') throw new Error('Local editing belongs to npm run cms alone.');
        injectRoute({
          pattern: PREVIEW_PATH,
          entrypoint: new URL('../preview/preview.astro', import.meta.url),
          prerender: false,
        });
        addMiddleware({
          order: 'pre',
          entrypoint: new URL('../preview/middleware.ts', import.meta.url),
        });
        updateConfig({ vite: { plugins: [contentWithUnsaved] } });
      },
      'astro:server:setup': async ({ server }) => {
        server.middlewares.use('/api/v1', await contentFiles(mode));
        server.middlewares.use('/admin', adminPage(admin));
      },
    },
  };
}
