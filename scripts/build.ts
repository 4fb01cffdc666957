/**
 * `npm run build`: checks the content, then builds the site. A content file that is wrong stops the build
 * before anything is replaced, so that the last good site stays.
 */
import { buildSite, BuildRefused } from './build/site.ts';

try {
  const { seconds, remarks } = await buildSite();
  process.stdout.write(`Klart på ${seconds.toFixed(1)} s. Sidorna ligger i dist/client/.\n`);
  for (const remark of remarks) process.stdout.write(`${remark}\n`);
} catch (error) {
  if (!(error instanceof BuildRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
