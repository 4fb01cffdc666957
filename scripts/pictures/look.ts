/**
 * What a picture file says of itself, without decoding it: its kind, its size, and what a camera or a program has
 * written in it. Sources: JPEG (ITU T.81, Annex B; Exif 2.32, 4.5), PNG (W3C, 2003 and 2025: eXIf), WebP (RFC 9649).
 */

export type PictureKind = 'jpeg' | 'png' | 'webp';

export interface PictureFacts {
  kind: PictureKind;
  /** In pixels, as stored. */
  width: number;
  height: number;
  /** Names of what should not be published: the place, the camera, the time, comments. */
  metadata: string[];
}

/** Undefined when the file is none of the three kinds, or is cut off before its size. */
export function lookAtPicture(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (textAt(bytes, 0, 2) === '\xff\xd8') return jpeg(bytes, view);
    if (textAt(bytes, 1, 3) === 'PNG') return png(bytes, view);
    if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return webp(bytes, view);
  } catch (error) {
    // Read past the end: the file is not whole.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

function textAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}

/** Start of frame, of every kind; the others in the range hold tables. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpeg(bytes: Uint8Array, view: DataView): PictureFacts {
  const metadata: string[] = [];
  for (let offset = 2; ;) {
    const marker = view.getUint8(offset + 1);
    const length = view.getUint16(offset + 2);
    if (marker === 0xe1) {
      const begins = textAt(bytes, offset + 4, 4);
      metadata.push(begins === 'Exif' ? 'Exif' : 'XMP');
    } else if (marker === 0xed) metadata.push('IPTC');
    else if (marker === 0xfe) metadata.push('kommentar');
    else if (isFrame(marker)) {
      const height = view.getUint16(offset + 5);
      return { kind: 'jpeg', width: view.getUint16(offset + 7), height, metadata };
    }
    offset += 2 + length;
  }
}

const PNG_METADATA: Readonly<Record<string, string>> = {
  eXIf: 'Exif',
  tEXt: 'kommentar',
  zTXt: 'kommentar',
  iTXt: 'XMP',
  tIME: 'tid',
};

function png(bytes: Uint8Array, view: DataView): PictureFacts {
  const metadata: string[] = [];
  const facts = { kind: 'png' as const, width: view.getUint32(16), height: view.getUint32(20) };
  for (let offset = 8; offset + 8 <= bytes.length; offset += 12 + view.getUint32(offset)) {
    const found = PNG_METADATA[textAt(bytes, offset + 4, 4)];
    if (found !== undefined) metadata.push(found);
  }
  return { ...facts, metadata };
}

function webp(bytes: Uint8Array, view: DataView): PictureFacts {
  const metadata: string[] = [];
  let size: { width: number; height: number } | undefined;
  for (let offset = 12; offset + 8 <= bytes.length;) {
    const name = textAt(bytes, offset, 4);
    const length = view.getUint32(offset + 4, true);
    const data = offset + 8;
    if (name === 'EXIF') metadata.push('Exif');
    else if (name === 'XMP ') metadata.push('XMP');
    else if (name === 'VP8X') {
      size = {
        width: 1 + (view.getUint32(data + 4, true) & 0xffffff),
        height: 1 + (view.getUint32(data + 7, true) & 0xffffff),
      };
    } else if (name === 'VP8 ') {
      size ??= {
        width: view.getUint16(data + 6, true) & 0x3fff,
        height: view.getUint16(data + 8, true) & 0x3fff,
      };
    } else if (name === 'VP8L') {
      const bits = view.getUint32(data + 1, true);
      size ??= { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    offset = data + length + (length % 2);
  }
  if (size === undefined) throw new RangeError('No size.');
  return { kind: 'webp', ...size, metadata };
}
