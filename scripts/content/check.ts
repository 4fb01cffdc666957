/** Everything that can be wrong with the content, found in one go. */
import type { Day } from '../../src/domain/calendar/days.ts';
import { COLLECTION_SCHEMAS } from './collections.ts';
import { explainSchemaProblems } from './explain.ts';
import { loadContent, type ContentFile } from './load.ts';
import { checkNaming } from './naming.ts';
import { sortProblems, type Problem } from './problem.ts';
import { checkPictures } from './pictures.ts';
import { checkPrintedCards } from './printed-cards.ts';
import { checkRealPublishers } from './real-publishers.ts';
import { checkReferences, indexContent } from './references.ts';
import { checkSigned } from './signed.ts';
import { checkTime } from './time.ts';

export interface ContentCheck {
  files: readonly ContentFile[];
  problems: readonly Problem[];
}

/**
 * Reads the content below `rootDir` (the folder that holds `src/content`) and lists every problem, as of
 * `today`: what has not happened yet is not published.
 */
export function runContentCheck(rootDir: string, today: Day): ContentCheck {
  const { files, problems } = loadContent(rootDir);
  const readable = files.filter((file) => file.data !== undefined);
  const index = indexContent(readable);
  return {
    files,
    problems: sortProblems([
      ...problems,
      ...readable.flatMap((file) =>
        explainSchemaProblems(file, COLLECTION_SCHEMAS[file.collection]),
      ),
      ...checkReferences(readable, index),
      ...checkNaming(readable, index),
      ...checkSigned(readable, rootDir),
      ...checkTime(readable, today),
      ...checkPrintedCards(readable, rootDir),
      ...checkPictures(readable, rootDir),
      ...checkRealPublishers(readable),
    ]),
  };
}

export function checkContent(rootDir: string, today: Day): readonly Problem[] {
  return runContentCheck(rootDir, today).problems;
}
