/**
 * Reads the body of a submission with limits that hold while it is read, not after: the adapters'
 * own limits are far larger (1 GiB in @astrojs/node).
 */
import type { Refusal } from './contract.ts';

/** Room for the longest tip in any script, and for nothing much else. */
export const BODY_LIMIT = 64 * 1024;
/** A safety walk of twenty stops has the most; each check box that is ticked is a field. */
export const FIELD_LIMIT = 400;

export type Submission = [name: string, value: unknown][];
export type ReadBody = { ok: true; entries: Submission } | { ok: false; reason: Refusal };

type BodyKind = 'urlencoded' | 'multipart' | 'json';
const KINDS: Readonly<Record<string, BodyKind>> = {
  'application/x-www-form-urlencoded': 'urlencoded',
  'multipart/form-data': 'multipart',
  'application/json': 'json',
};

/** The fields of the submission, or why it is refused. Reads at most `BODY_LIMIT` bytes. */
export async function readSubmission(request: Request): Promise<ReadBody> {
  const type = request.headers.get('content-type') ?? '';
  const [essence = '', ...parameters] = type.split(';').map((part) => part.trim());
  const kind = Object.hasOwn(KINDS, essence.toLowerCase())
    ? KINDS[essence.toLowerCase()]
    : undefined;
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (!kind || encoding !== 'identity' || !isUtf8(parameters)) return refuse('content-type');

  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return refuse('too-large');
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  try {
    bytes = await readLimited(request.body, BODY_LIMIT);
  } catch {
    return refuse('malformed'); // The connection broke, or the body is not what its length said.
  }
  if (!bytes) return refuse('too-large');

  const entries = await parse(kind, bytes, type);
  if (!entries) return refuse('malformed');
  if (entries.length > FIELD_LIMIT) return refuse('too-many-fields');
  // No photos in this version: a file must not be lost without a word.
  if (entries.some(([, value]) => value instanceof Blob)) return refuse('files');
  return { ok: true, entries };
}

function refuse(reason: Refusal): ReadBody {
  return { ok: false, reason };
}

function isUtf8(parameters: readonly string[]): boolean {
  const charset = parameters.find((parameter) => /^charset=/i.test(parameter));
  return charset === undefined || /^charset="?utf-8"?$/i.test(charset);
}

/** The bytes of a body, or undefined when there are more than `limit`: the rest is then never taken in. */
export async function readLimited(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream, so that the rest is never taken in.
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

async function parse(
  kind: BodyKind,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Submission | undefined> {
  try {
    if (kind === 'multipart') {
      const headers = { 'content-type': contentType };
      return [...(await new Response(bytes, { headers }).formData())];
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (kind === 'urlencoded') return [...new URLSearchParams(text)];
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The last value of a technical field, when it is text. */
export function textOf(entries: Submission, name: string): string | undefined {
  const value = entries.findLast(([candidate]) => candidate === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}
