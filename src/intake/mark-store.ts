/**
 * What the daily jobs remember from one time to the next, and between several instances: when the last
 * notice went, when the last backup was made. Never anything about a tip's content.
 */
export interface MarkStore {
  get(publisher: string, name: string): Promise<string | undefined>;
  /**
   * Sets a mark if it still is `expected` (undefined: not set), so that of two instances one wins.
   * @returns false when another got there first
   */
  replace(
    publisher: string,
    name: string,
    expected: string | undefined,
    value: string,
  ): Promise<boolean>;
}

/** Marks that are of the whole intake and no publisher's. */
export const WHOLE_INTAKE = '';

/** Sets a mark whatever it is. */
export async function setMark(
  marks: MarkStore,
  publisher: string,
  name: string,
  value: string,
): Promise<void> {
  while (!(await marks.replace(publisher, name, await marks.get(publisher, name), value)));
}
