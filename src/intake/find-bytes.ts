/** Searches files for bytes: whether what was erased can still be found. */
import { open } from 'node:fs/promises';

const CHUNK = 1 << 20;

/**
 * Which of the samples stand in any of the files. A file that is not there holds nothing. Each file is
 * read once however many samples there are, a piece at a time, so that the server answers in between.
 *
 * @param samples each of two bytes or more, and at most 64 KiB
 */
export async function findBytes(
  files: readonly string[],
  samples: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const byStart = new Map<number, Uint8Array[]>();
  for (const sample of samples) {
    const start = startOf(sample, 0);
    byStart.set(start, [...(byStart.get(start) ?? []), sample]);
  }
  const found = new Set<Uint8Array>();
  const overlap = Math.max(0, ...samples.map(({ length }) => length));
  for (const file of samples.length > 0 ? files : []) {
    for await (const piece of pieces(file, overlap)) {
      for (let at = 0; at < piece.length - 1; at += 1) {
        for (const sample of byStart.get(startOf(piece, at)) ?? []) {
          if (piece.subarray(at, at + sample.length).equals(sample)) found.add(sample);
        }
      }
    }
  }
  return [...found];
}

function startOf(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** A file in pieces that overlap, so that nothing hides across an edge. */
async function* pieces(file: string, overlap: number): AsyncGenerator<Buffer> {
  let handle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    const buffer = Buffer.alloc(CHUNK + overlap);
    let kept = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, kept, CHUNK, null);
      if (bytesRead === 0) return;
      const filled = kept + bytesRead;
      yield buffer.subarray(0, filled);
      kept = Math.min(overlap, filled);
      buffer.copyWithin(0, filled - kept, filled);
    }
  } finally {
    await handle.close();
  }
}
