/**
 * `npm run cms`: the site, its admin page and the files of src/content, behind one origin on this machine.
 *
 * One process: the editor's file server is mounted in the site's own development server. There is no second port that
 * another web site in the same browser could reach, and no policy has to allow another origin.
 */
import { dev } from 'astro';
import { ROOT } from '../../scripts/command.ts';
import { editingFiles } from './admin-page.ts';
import { localEditing } from './integration.ts';
import { EditingRefused, editingSettings, refuseBusyPort, refuseUnsavedWork } from './settings.ts';

try {
  const settings = editingSettings(process.env);
  await refuseBusyPort(settings.port);
  if (settings.mode === 'git') await refuseUnsavedWork(ROOT);
  process.stdout.write('Startar. Det tar några sekunder …\n');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Read by the editor's file server.
  process.env['GIT_REPO_DIRECTORY'] = ROOT;
  // Bundled before the server starts: both at once want the whole machine, and the server gives up on its own modules.
  const admin = await editingFiles(settings.mode);
  // Bundling leaves its own word here, and the server would take itself for a finished site.
  process.env['NODE_ENV'] = 'development';
  const server = await dev({
    root: ROOT,
    logLevel: 'warn',
    // Given here and not in astro.config.ts: a build neither loads nor contains anything of it.
    integrations: [localEditing(settings.mode, admin)],
    server: { host: '127.0.0.1', port: settings.port },
    vite: { server: { strictPort: true } },
  });
  const origin = `http://localhost:${String(settings.port)}`;
  process.stdout.write(
    [
      '',
      `  Skriv här:        ${origin}/admin/`,
      `  Se sidorna här:   ${origin}/`,
      '',
      settings.mode === 'git'
        ? '  Det du sparar blir ett utkast. När det är granskat publicerar du det, och då syns det på sidorna.'
        : '  Det du sparar skrivs i src/content och syns när du laddar om sidan.',
      '  Bara den här datorn når adresserna. Avsluta med Ctrl+C.',
      '',
      '',
    ].join('\n'),
  );
  const stop = () => {
    void server.stop().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof EditingRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
