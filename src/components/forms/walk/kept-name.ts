/** Under which name a walk is kept on the telephone (kept-walk.ts), and whether it is: asked by every page of a walk. */
export const keptName = (walk: string) => `trygghetsvandring ${walk}`;

/** True when something is kept, whatever its age. */
export function hasKeptWalk(walk: string): boolean {
  try {
    return localStorage.getItem(keptName(walk)) !== null;
  } catch {
    return false;
  }
}
