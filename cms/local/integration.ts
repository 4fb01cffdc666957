/** What local editing adds to the development server: the admin page and the files of src/content. */
import type { AstroIntegration } from 'astro';
import { adminPage } from './admin-page.ts';
import { contentFiles } from './content-files.ts';
import type { EditingMode } from './settings.ts';

/** @throws Error in a build: nothing of local editing belongs on a public site */
export function localEditing(mode: EditingMode): AstroIntegration {
  return {
    name: 'local-editing',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'dev') throw new Error('Local editing belongs to npm run cms alone.');
      },
      'astro:server:setup': async ({ server }) => {
        server.middlewares.use('/api/v1', await contentFiles(mode));
        server.middlewares.use('/admin', adminPage(mode));
      },
    },
  };
}
