/** Starts the built site for all tests of a run; its address and data folder go to them by environment. */
import { startSite } from '../../scripts/running-site.ts';

export default async function start(): Promise<() => Promise<void>> {
  const site = await startSite();
  process.env['SITE_ORIGIN'] = site.origin;
  process.env['SITE_DATA_DIR'] = site.dataDir;
  process.env['SITE_LOG'] = site.logFile;
  return () => site.stop();
}
