/** Cards that a browser has printed must say what the content says: a digest of the words is kept beside them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from './load.ts';
import type { Problem } from './problem.ts';
import { valueAt } from './schema-node.ts';

export const PRINTED_FOLDER = 'src/lib/pdf/printed';

/** A digest of the words that stand on a language's card. */
export function cardDigest(language: ContentFile): string {
  const words = ['dir', 'card'].map((field) => valueAt(language.data, [field]));
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}

/**
 * Languages whose printed card says something else than their words. A language without a printed card
 * has none to be wrong: its page offers no file.
 */
export function checkPrintedCards(files: readonly ContentFile[], rootDir: string): Problem[] {
  return files
    .filter(({ collection }) => collection === 'fraud-languages')
    .flatMap((language) => {
      const folder = path.join(rootDir, PRINTED_FOLDER);
      const printed = ['a5', 'a4'].filter((size) =>
        existsSync(path.join(folder, `${language.id}-${size}.pdf`)),
      );
      if (printed.length === 0) return [];
      const digest = path.join(folder, `${language.id}.sha256`);
      const kept = existsSync(digest) ? readFileSync(digest, 'utf8').trim() : undefined;
      if (kept === cardDigest(language)) return [];
      return [
        {
          file: language.file,
          line: language.lineOf(['card']),
          field: 'card',
          message: 'Orden på kortet har ändrats sedan kortet skrevs ut som pdf.',
          hint: 'Skriv ut det igen: npm run cards. Titta på filerna och lägg in dem.',
        },
      ];
    });
}
