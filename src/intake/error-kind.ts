/** Class and code of an error, for the log. Never its message: that may quote what was sent. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return [error.name, code, errcode]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');
}
