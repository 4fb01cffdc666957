/** Comparing what is written with what stood in the file, and finding which item of a list was which. */

export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => isSame(item, b[index]))
    );
  }
  if (!isGroup(a) || !isGroup(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields that tell one item of a list from another, the surest first. */
const NAMES = ['id', 'title', 'name', 'label', 'organisation', 'commitment', 'section', 'period'];

/**
 * For each item as it is now the index of the item that it was, or undefined for one that is new. An item is found
 * again although the list was sorted anew: the same first, then by name, and what is left over by place.
 */
export function formerIndexes(
  now: readonly unknown[],
  before: readonly unknown[],
): (number | undefined)[] {
  const found: (number | undefined)[] = now.map(() => undefined);
  const taken = new Set<number>();
  const look = (fits: (item: unknown, former: unknown, at: number, was: number) => boolean) => {
    now.forEach((item, at) => {
      if (found[at] !== undefined) return;
      const was = before.findIndex(
        (former, index) => !taken.has(index) && fits(item, former, at, index),
      );
      if (was === -1) return;
      found[at] = was;
      taken.add(was);
    });
  };
  look(isSame);
  for (const name of NAMES) look((item, former) => hasSameName(item, former, name));
  look((item, former, at, was) => at === was && isGroup(item) && isGroup(former));
  return found;
}

function hasSameName(item: unknown, former: unknown, name: string): boolean {
  return (
    isGroup(item) && isGroup(former) && item[name] !== undefined && item[name] === former[name]
  );
}
