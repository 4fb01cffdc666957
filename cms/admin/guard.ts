/**
 * What stops a save that the content check would refuse, with the check's own words. Pure: the admin page shows what
 * comes back, and a test needs no browser.
 */
import type { Day } from '../../src/domain/calendar/days.ts';
import { COLLECTION_SCHEMAS, type CollectionName } from '../../scripts/content/collections.ts';
import { explainSchemaProblems } from '../../scripts/content/explain.ts';
import type { ContentFile } from '../../scripts/content/load.ts';
import { checkNaming } from '../../scripts/content/naming.ts';
import type { Problem } from '../../scripts/content/problem.ts';
import { checkReferences, indexContent } from '../../scripts/content/references.ts';
import { checkTime } from '../../scripts/content/time.ts';
import type { Field } from '../config/decap.ts';
import { shortNameOf } from '../saved/short-names.ts';
import { complaint } from './complaint.ts';
import type { Complaint } from './problems-dialog.ts';

export interface EntryToSave {
  collection: CollectionName;
  /** `varnamo/2024`; without a last part when the file is new. */
  id: string;
  /** What makes the name of a new file: the values of the fields of `slug`. Undefined for a file that is there. */
  named?: readonly string[];
  data: unknown;
}

/** @returns what is wrong, nothing when the entry may be saved */
export function complaintsAbout(
  { collection, id, named, data }: EntryToSave,
  fields: readonly Field[],
  today: Day,
): Complaint[] {
  const entry: ContentFile = { collection, id, file: id, data, lineOf: () => 1 };
  const problems = [
    ...explainSchemaProblems(entry, COLLECTION_SCHEMAS[collection]),
    ...checkTime([entry], today),
    // Folders, addresses that are taken, doubles: what one file alone can tell.
    ...(named ? [] : checkNaming([entry], indexContent([entry])).filter(isAboutItself)),
  ];
  const nameless =
    named?.some((value) => shortNameOf(value) === '') === true
      ? [
          {
            place: '',
            message: 'Rubriken blir filens namn. Den behöver minst en bokstav eller siffra.',
          },
        ]
      : [];
  return [...nameless, ...problems.map((problem) => complaint(problem, fields))];
}

/** A guide that lacks its Swedish one cannot be told from one file. */
function isAboutItself({ field }: Problem): boolean {
  return field !== 'situation';
}

/** @returns for each entry that names the one that is to go, what the check would say */
export function complaintsAboutDeleting(
  collection: CollectionName,
  id: string,
  all: readonly ContentFile[],
): Complaint[] {
  const left = all.filter((file) => file.collection !== collection || file.id !== id);
  const before = new Set(
    checkReferences(all, indexContent(all)).map(({ file, field }) => `${file} ${field}`),
  );
  return checkReferences(left, indexContent(left))
    .filter(({ file, field }) => !before.has(`${file} ${field}`))
    .map(({ file, field, message }) => ({
      place: `${titleOf(file, left)}, fält ${field}`,
      message,
    }));
}

function titleOf(file: string, all: readonly ContentFile[]): string {
  const data = all.find((candidate) => candidate.file === file)?.data as
    { title?: unknown; name?: unknown } | undefined;
  const title = data?.title ?? data?.name;
  return typeof title === 'string' ? `"${title}" (${file})` : file;
}
