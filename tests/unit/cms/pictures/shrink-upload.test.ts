import { expect, test } from 'vitest';
import { pictureName } from '../../../../cms/pictures/shrink-upload.ts';
import { picture } from '../../../../src/domain/content/picture.ts';

test.each([
  ['IMG_2044.JPG', 'image/jpeg', 'img-2044.jpg'],
  ['Gångväg vid Åsa (ny).heic', 'image/jpeg', 'gangvag-vid-asa-ny.jpg'],
  ['skiss.v2.png', 'image/png', 'skiss-v2.png'],
  ['图片.webp', 'image/jpeg', 'bild.jpg'],
] as const)('%s is uploaded under a name that the content takes', (name, type, kept) => {
  expect(pictureName(name, type)).toBe(kept);
  expect(picture.safeParse({ file: `/src/pictures/${kept}`, decorative: true }).success).toBe(true);
});
