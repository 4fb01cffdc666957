/**
 * Which alphabet a text file is written in: UTF-8, UTF-16 (what Excel calls Unicode text) or Windows-1252 (what older
 * programs save). The whole file is looked through once, so that the answer is known before anything is read from it.
 */
import { createReadStream } from 'node:fs';
import { ImportRefusal } from './refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** Bytes that Windows-1252 leaves undefined: a file that has them is not text in it either. */
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const NOT_TEXT = {
  message: 'Filen går inte att läsa som text.',
  hint: 'Är det en Excelfil (.xlsx): öppna den, välj Spara som och sedan CSV UTF-8.',
};

/**
 * @throws {ImportRefusal} when the file cannot be opened, is empty, or is no text file
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let [isUtf8, isWindows, first, empty] = [true, true, true, true];
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      empty = false;
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      first = false;
      if (chunk.includes(0)) throw new ImportRefusal(NOT_TEXT);
      if (isUtf8) isUtf8 = decodes(utf8, chunk);
      if (isWindows && chunk.some((byte) => UNDEFINED_IN_1252.has(byte))) isWindows = false;
      if (!isUtf8 && !isWindows) throw new ImportRefusal(NOT_TEXT);
    }
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(explainOpening(error));
  }
  if (empty) throw new ImportRefusal({ message: 'Filen är tom.' });
  if (isUtf8 && decodes(utf8)) return 'utf-8';
  if (!isWindows) throw new ImportRefusal(NOT_TEXT);
  return 'windows-1252';
}

function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    if (chunk) decoder.decode(chunk, { stream: true });
    else decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function explainOpening(error: unknown): { message: string; hint?: string } {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return { message: 'Filen finns inte.', hint: 'Se efter hur sökvägen är skriven.' };
    case 'EISDIR':
      return { message: 'Det är en mapp, inte en fil.' };
    case 'EACCES':
    case 'EPERM':
      return { message: 'Du har inte rätt att läsa filen.' };
    default:
      return { message: `Filen går inte att öppna (${(error as Error).message}).` };
  }
}

/** The text of the file, piece by piece, without byte order mark. */
export async function* readText(file: string, encoding: Encoding): AsyncGenerator<string> {
  // Fatal: half a character at the end of a UTF-16 file means that the file was cut off.
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new ImportRefusal(NOT_TEXT);
    }
    throw error;
  }
}
