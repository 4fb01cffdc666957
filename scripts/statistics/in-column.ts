/** Says in which column a cell could not be read. */
import { ImportRefusal } from './refusal.ts';

/** @throws {ImportRefusal} what `read` throws, with the column added */
export function inColumn<T>(column: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    throw new ImportRefusal(error.findings.map((finding) => ({ column, ...finding })));
  }
}
