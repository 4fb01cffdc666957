/** Makes a picture fit to be published: turned the right way up, no larger than it needs to be, nothing but the picture. */
import sharp from 'sharp';
import { LARGEST_FILE, LONGEST_SIDE } from './limits.ts';
import { lookAtPicture, type PictureKind } from './look.ts';

/** Tried in turn until the file is small enough. */
const QUALITIES = [82, 70, 55];

/**
 * @returns the new file; the old one when nothing had to be done
 * @throws Error when the file is no picture, or cannot be made small enough
 */
export async function shrinkPicture(bytes: Buffer): Promise<Buffer> {
  const facts = lookAtPicture(bytes);
  if (facts === undefined) throw new Error('Filen är ingen bild av slaget jpg, png eller webp.');
  const { kind, width, height, metadata } = facts;
  const fits = Math.max(width, height) <= LONGEST_SIDE && bytes.length <= LARGEST_FILE;
  if (fits && metadata.length === 0) return bytes;
  for (const quality of QUALITIES) {
    const made = await encode(bytes, kind, quality);
    if (made.length <= LARGEST_FILE) return made;
  }
  throw new Error('Bilden går inte att göra liten nog. Spara den som jpg och försök igen.');
}

/** sharp leaves everything out but the pixels; the turn that the camera noted is made first. */
function encode(bytes: Buffer, kind: PictureKind, quality: number): Promise<Buffer> {
  const picture = sharp(bytes)
    .rotate()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
  if (kind === 'png') return picture.png({ palette: true, quality }).toBuffer();
  if (kind === 'webp') return picture.webp({ quality }).toBuffer();
  return picture.jpeg({ quality, mozjpeg: true }).toBuffer();
}
