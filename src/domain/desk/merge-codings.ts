/**
 * Two coordinators have changed the coding of one tip: what each has done is kept, and only where both have
 * changed the same thing to something else must one of them choose. A merge of three, field by field. Of
 * lists nothing has to be chosen, nor of when a tip was first read.
 */
import type { TipCoding } from './coding.ts';

export interface MergedCoding {
  /** Theirs with mine put in. In fields that clash it is mine. */
  merged: TipCoding;
  /** Fields that both have changed, and not to the same. */
  clashing: readonly (keyof TipCoding)[];
}

/**
 * @param base what both began from
 * @param mine what is to be saved
 * @param theirs what is saved now
 */
export function mergeCodings(base: TipCoding, mine: TipCoding, theirs: TipCoding): MergedCoding {
  const merged: Record<string, unknown> = { ...theirs };
  const clashing: (keyof TipCoding)[] = [];
  const names = new Set([...Object.keys(base), ...Object.keys(mine)]) as Set<keyof TipCoding>;
  for (const name of names) {
    if (isSame(base[name], mine[name])) continue;
    const isList = name === 'handovers' || name === 'sameAs';
    const never = isList || name === 'firstReadAt';
    if (!never && !isSame(base[name], theirs[name]) && !isSame(mine[name], theirs[name])) {
      clashing.push(name);
    }
    const value = isList
      ? mergeLists(base[name], mine[name], theirs[name])
      : name === 'firstReadAt'
        ? earlier(mine.firstReadAt, theirs.firstReadAt)
        : mine[name];
    merged[name] = value;
  }
  const given = Object.entries(merged).filter(([, value]) => value !== undefined);
  return { merged: Object.fromEntries(given), clashing };
}

type List = readonly unknown[];

/** What both have added, without what either has taken away. */
function mergeLists(base: List = [], mine?: List, theirs: List = []): List | undefined {
  const has = (list: List, item: unknown) => list.some((one) => isSame(one, item));
  const own = mine ?? [];
  const kept = theirs.filter((item) => has(own, item) || !has(base, item));
  const added = own.filter((item) => !has(base, item) && !has(theirs, item));
  const merged = [...kept, ...added];
  return merged.length === 0 && mine === undefined ? undefined : merged;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
