/** The pages that have been built, read from the folder that is served. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseElements, type Element } from './elements.ts';

export interface BuiltPage {
  /** `/varnamo/tipsa/`; the page for unknown addresses is `/404.html`. */
  address: string;
  /** Relative to the folder, with forward slashes. */
  file: string;
  html: string;
  /** Taken apart when they are asked for: of most pages a test reads only the address or the text. */
  readonly elements: readonly Element[];
}

/** Every HTML file below the folder, read. A folder without any is an error: a gate over nothing passes. */
export function readBuiltPages(clientDir: string): BuiltPage[] {
  return listBuiltPages(clientDir).map(({ address, file }) => {
    const html = readFileSync(path.join(clientDir, file), 'utf8');
    let elements: readonly Element[] | undefined;
    return {
      address,
      file,
      html,
      get elements() {
        return (elements ??= parseElements(html));
      },
    };
  });
}

/** The same files without what is in them: those of a whole country do not fit in memory. */
export function listBuiltPages(clientDir: string): Pick<BuiltPage, 'address' | 'file'>[] {
  if (!existsSync(clientDir))
    throw new Error(`${clientDir} does not exist. Run npm run build first.`);
  const pages = readdirSync(clientDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted()
    .map((file) => ({ address: addressOf(file), file }));
  if (pages.length === 0) throw new Error(`${clientDir} has no pages.`);
  return pages;
}

function addressOf(file: string): string {
  if (file === 'index.html') return '/';
  return `/${file.replace(/\/index\.html$/, '/')}`;
}
