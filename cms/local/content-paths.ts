/** Which files the admin page may read and write: the content and its pictures, nothing else of the repository. */
import path from 'node:path';

/** Folders that editors write in, from the root of the repository. */
export const CONTENT_FOLDERS = ['src/content', 'src/pictures'] as const;

/** Keys under which Decap's file server takes a path. */
const PATH_KEYS = new Set(['path', 'newPath', 'paths', 'folder', 'mediaFolder']);

/** Every path that a request to the file server names, however deep. */
export function pathsAsked(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(pathsAsked);
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    if (!PATH_KEYS.has(key)) return pathsAsked(value);
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' ? [value] : [];
  });
}

export function isContentPath(asked: string): boolean {
  // A slash first is taken away before the steps upwards are counted: after it there is nowhere further up to go.
  const relative = asked.replaceAll('\\', '/').replace(/^\/+/, '');
  const normal = path.posix.normalize(relative).replace(/\/$/, '');
  return CONTENT_FOLDERS.some((folder) => normal === folder || normal.startsWith(`${folder}/`));
}
