/** Everything that can be wrong with the content, found in one go. */
import { COLLECTION_SCHEMAS } from './collections.ts';
import { explainSchemaProblems } from './explain.ts';
import { loadContent, type ContentFile } from './load.ts';
import { checkNaming } from './naming.ts';
import { sortProblems, type Problem } from './problem.ts';
import { checkReferences, indexContent } from './references.ts';
import { checkSigned } from './signed.ts';

export interface ContentCheck {
  files: readonly ContentFile[];
  problems: readonly Problem[];
}

/** Reads the content below `rootDir` (the folder that holds `src/content`) and lists every problem. */
export function runContentCheck(rootDir: string): ContentCheck {
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
    ]),
  };
}

export function checkContent(rootDir: string): readonly Problem[] {
  return runContentCheck(rootDir).problems;
}
