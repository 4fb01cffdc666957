/** The entry that someone is writing, for as long as one request lasts. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../scripts/command.ts';
import {
  COLLECTION_SCHEMAS,
  isCollectionName,
  type CollectionName,
} from '../../scripts/content/collections.ts';
import { explainSchemaProblems } from '../../scripts/content/explain.ts';
import type { Problem } from '../../scripts/content/problem.ts';
import { complaint } from '../admin/complaint.ts';
import type { Complaint } from '../admin/problems-dialog.ts';
import { generateConfig } from '../config/generate.ts';

export interface UnsavedEntry {
  collection: CollectionName;
  /** The path inside the collection without its ending: `nyby/2027`. */
  id: string;
  /** As the schema reads it. */
  data: Record<string, unknown>;
}

/** What the editor posts. A new entry has no place yet; `id` is then a stand-in. */
const posted = z.object({
  collection: z.string().refine(isCollectionName),
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
  data: z.record(z.string(), z.unknown()),
});

/** What stops a page from being made of it, in the words of the form. */
export interface UnreadEntry {
  missing: readonly Complaint[];
}

export type ReadEntry = { entry: UnsavedEntry } | UnreadEntry;

/**
 * Reads what the editor posts by the collection's own schema.
 * @returns the entry, or what is wrong with it in the words of the content check and the names of the form
 * @throws Error when the message is not one of the editor's
 */
export function readUnsaved(message: unknown): ReadEntry {
  const { collection, id, data } = posted.parse(message);
  const schema = COLLECTION_SCHEMAS[collection];
  const file = { collection, id, file: '', data, lineOf: () => 0 };
  const problems = explainSchemaProblems(file, schema);
  if (problems.length > 0) return { missing: inForm(problems, collection, id) };
  return { entry: { collection, id, data: withoutUnsavedPicture(schema.parse(data)) } };
}

function inForm(
  problems: readonly Problem[],
  collection: CollectionName,
  id: string,
): readonly Complaint[] {
  const [publisher = ''] = id.split('/');
  const form = generateConfig(publisher).collections.find(({ name }) => name === collection);
  return problems.map((problem) => complaint(problem, form?.fields ?? []));
}

/** A picture that was just chosen is sent when the entry is saved: until then there is nothing to show. */
function withoutUnsavedPicture(data: Record<string, unknown>): Record<string, unknown> {
  const { picture, ...rest } = data as { picture?: { file: string } };
  return picture === undefined || existsSync(path.join(ROOT, picture.file)) ? data : rest;
}

const current = new AsyncLocalStorage<ReadEntry>();

/** Runs `render` as if the entry were saved. */
export function withUnsaved<T>(read: ReadEntry, render: () => Promise<T>): Promise<T> {
  return current.run(read, render);
}

/** What this request is a preview of; undefined for every other page. */
export function currentUnsaved(): ReadEntry | undefined {
  return current.getStore();
}
