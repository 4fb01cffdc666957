/** `Trafik och fart` → `trafik-och-fart`: words as the short name that a publisher would write. */
export function shortNameOf(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
