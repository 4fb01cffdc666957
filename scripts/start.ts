/** `npm start`: builds what has changed, then serves the site with its forms. */
import { existsSync } from 'node:fs';
import { ConfigurationError } from '../src/intake/configuration-error.ts';
import { startServer, StartRefused } from '../src/server/main.ts';
import { BuildRefused, ensureSite } from './build/site.ts';

const first = !existsSync(new URL('../dist', import.meta.url));
if (first) process.stdout.write('Bygger sidorna. Det tar några sekunder …\n');
try {
  const { built, seconds } = await ensureSite();
  if (built) process.stdout.write(`Sidorna är byggda (${seconds.toFixed(1)} s).\n`);
  const origin = await startServer();
  process.stdout.write(`Öppna ${origin} i webbläsaren. Avsluta med Ctrl+C.\n`);
} catch (error) {
  if (
    !(error instanceof BuildRefused || error instanceof ConfigurationError) &&
    !(error instanceof StartRefused)
  ) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
