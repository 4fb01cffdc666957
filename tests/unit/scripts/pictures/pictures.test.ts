/** Pictures as telephones take them: what they give away is found, and taken away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPictures } from '../../../../scripts/content/pictures.ts';
import type { ContentFile } from '../../../../scripts/content/load.ts';
import { LARGEST_FILE, LONGEST_SIDE } from '../../../../scripts/pictures/limits.ts';
import { lookAtPicture } from '../../../../scripts/pictures/look.ts';
import { shrinkPicture } from '../../../../scripts/pictures/shrink.ts';
import { picture } from '../../../../src/domain/content/picture.ts';

const KINDS = ['jpeg', 'png', 'webp'] as const;

/** A picture with the place in it, as from a telephone that was held upright. */
function telephone(width: number, height: number, kind: (typeof KINDS)[number] = 'jpeg') {
  return sharp({ create: { width, height, channels: 3, background: '#3a6' } })
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Make: 'Telefon' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 0/1 0/1' },
      },
    })
    .toFormat(kind)
    .toBuffer();
}

function plain(width: number, height: number, kind: (typeof KINDS)[number] = 'jpeg') {
  return sharp({ create: { width, height, channels: 3, background: '#3a6' } })
    .toFormat(kind)
    .toBuffer();
}

describe('what a file says of itself', () => {
  test.each(KINDS)(
    'given a plain %s, then its size is known and it gives nothing away',
    async (kind) => {
      expect(lookAtPicture(await plain(321, 123, kind))).toEqual({
        kind,
        width: 321,
        height: 123,
        metadata: [],
      });
    },
  );

  test.each(KINDS)('given a %s with the place in it, then that is found', async (kind) => {
    expect(lookAtPicture(await telephone(40, 30, kind))?.metadata).toContain('Exif');
  });

  test('given a see-through WebP, then its size is known too', async () => {
    const bytes = await sharp({
      create: { width: 33, height: 44, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0.5 } },
    })
      .webp({ lossless: true })
      .toBuffer();
    expect(lookAtPicture(bytes)).toMatchObject({ width: 33, height: 44 });
  });

  test('given any bytes, or a picture that is cut off anywhere, then it ends and does not throw', async () => {
    const whole = await telephone(64, 64);
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), (length) => {
        lookAtPicture(whole.subarray(0, length));
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        lookAtPicture(bytes);
      }),
    );
    expect(lookAtPicture(Buffer.from('<svg/>'))).toBeUndefined();
  });
});

describe('making it fit', () => {
  test.each(KINDS)(
    'given a large %s from a telephone, then it is small, turned and bare',
    async (kind) => {
      const made = await shrinkPicture(await telephone(3000, 2000, kind));
      const facts = lookAtPicture(made);
      expect(facts).toMatchObject({ kind, metadata: [], height: LONGEST_SIDE });
      expect(facts?.width).toBe(Math.round((LONGEST_SIDE * 2) / 3));
      expect(made.length).toBeLessThanOrEqual(LARGEST_FILE);
    },
  );

  test('given a picture that is fit already, then not a byte of it is changed', async () => {
    const bytes = await plain(800, 600);
    expect(await shrinkPicture(bytes)).toBe(bytes);
  });

  test('given something else, then it says what it takes', async () => {
    await expect(shrinkPicture(Buffer.from('GIF89a'))).rejects.toThrow(/jpg, png eller webp/);
  });
});

describe('the check of the content', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-bilder-'));
    mkdirSync(path.join(root, 'src/pictures'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const put = (name: string, bytes: Buffer) =>
    writeFileSync(path.join(root, 'src/pictures', name), bytes);
  const entry = (file: string): ContentFile => ({
    collection: 'events',
    id: 'nyby/a',
    file: 'src/content/events/nyby/a.yaml',
    data: { picture: { file, alt: 'En lampa.' } },
    lineOf: () => 7,
  });

  test('given a picture that is fit, then nothing is said', async () => {
    put('lampa.jpg', await plain(800, 600));
    expect(checkPictures([entry('/src/pictures/lampa.jpg')], root)).toEqual([]);
  });

  test('given one that says where it was taken, then it is refused, with the command that mends it', async () => {
    put('lampa.jpg', await telephone(800, 600));
    const problems = checkPictures([], root);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/Exif.*var och när/);
    expect(problems[0]?.hint).toContain('npm run images');
  });

  test('given one that is too large, then it says how large it may be', async () => {
    put('lampa.png', await plain(2000, 100, 'png'));
    expect(checkPictures([], root)[0]?.message).toContain('2000 gånger 100');
    put('lampa.png', Buffer.concat([await plain(10, 10, 'png'), Buffer.alloc(LARGEST_FILE)]));
    expect(checkPictures([], root)[0]?.message).toContain('Högst 700 kB');
  });

  test('given a file that is no picture, or an entry whose picture is not there, then both are named', () => {
    put('anteckning.txt', Buffer.from('x'));
    const problems = checkPictures([entry('/src/pictures/borta.jpg')], root);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'src/content/events/nyby/a.yaml:7',
      'src/pictures/anteckning.txt:1',
    ]);
  });
});

describe('the words about a picture', () => {
  const file = '/src/pictures/lampa.jpg';
  test.each([
    { file, alt: 'En gångväg med tre nya lampor.' },
    { file, decorative: true },
  ])('given %j, then it may be published', (value) => {
    expect(picture.safeParse(value).success).toBe(true);
  });

  test.each([
    [{ file }, /Skriv vad bilden visar/],
    [{ file, alt: 'En lampa.', decorative: true }, /bara pryder läses inte upp/],
    [{ file: 'https://annan.example/lampa.jpg', alt: 'En lampa.' }, /src\/pictures/],
    [{ file: '/src/pictures/../../x.jpg', alt: 'En lampa.' }, /src\/pictures/],
    [{ file: '/src/pictures/IMG_1.JPG', alt: 'En lampa.' }, /små bokstäver/],
  ])('given %j, then it may not', (value, words) => {
    const { error } = picture.safeParse(value);
    expect(error?.issues.map(({ message }) => message).join('\n')).toMatch(words);
  });
});
