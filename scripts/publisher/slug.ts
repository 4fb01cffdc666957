/** Names as parts of addresses. */

/** `Skärgårdens åar` → `skargardens-aar`. Empty when nothing of the name can stand in an address. */
export function slugFrom(name: string): string {
  return (
    name
      .toLowerCase()
      // å, ä, ö and é are a letter and a mark: the letter stays.
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  );
}

/** A name that is not among those taken: `lampor`, `lampor-2`, `lampor-3` … */
export function unusedSlug(name: string, taken: readonly string[]): string {
  // An address is to be read aloud: the first words are enough.
  const short = slugFrom(name.split(/\s+/).slice(0, 5).join(' ')) || 'del';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? short : `${short}-${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
