/** Pictures that entries show: they are there, they are small, and they say nothing but what they show. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LARGEST_FILE, LONGEST_SIDE } from '../pictures/limits.ts';
import { lookAtPicture } from '../pictures/look.ts';
import type { ContentFile } from './load.ts';
import { formatFieldPath, type Problem } from './problem.ts';
import { valueAt } from './schema-node.ts';

/** From the root of the repository. */
export const PICTURES = 'src/pictures';
const MEND = 'Rätta alla bilder på en gång: npm run images';
const FIELD = ['picture', 'file'] as const;

export function checkPictures(files: readonly ContentFile[], rootDir: string): Problem[] {
  return [...files.flatMap((entry) => missingFrom(entry, rootDir)), ...faultsOf(rootDir)];
}

function missingFrom(entry: ContentFile, rootDir: string): Problem[] {
  const file = valueAt(entry.data, FIELD);
  if (typeof file !== 'string' || existsSync(path.join(rootDir, file))) return [];
  return [
    {
      file: entry.file,
      line: entry.lineOf(FIELD),
      field: formatFieldPath(FIELD),
      message: `Bilden ${path.basename(file)} finns inte.`,
      hint: `Lägg den i ${PICTURES}/, eller ta bort fältet picture.`,
    },
  ];
}

/** Every file in the folder, whether an entry shows it or not: git keeps it for all to read. */
function faultsOf(rootDir: string): Problem[] {
  const folder = path.join(rootDir, PICTURES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'README.md')
    .toSorted()
    .flatMap((name) =>
      faultsIn(readFileSync(path.join(folder, name))).map(({ message, hint }) => ({
        file: `${PICTURES}/${name}`,
        line: 1,
        field: '',
        message,
        hint,
      })),
    );
}

function faultsIn(bytes: Buffer): { message: string; hint: string }[] {
  const facts = lookAtPicture(bytes);
  if (facts === undefined) {
    return [
      {
        message: 'Filen är ingen bild av slaget jpg, png eller webp.',
        hint: 'Spara bilden som jpg och lägg in den igen.',
      },
    ];
  }
  const { width, height, metadata } = facts;
  const found = [
    ...(metadata.length > 0
      ? [
          `Bilden har uppgifter i sig (${[...new Set(metadata)].join(', ')}). Där kan det stå var och när den togs.`,
        ]
      : []),
    ...(Math.max(width, height) > LONGEST_SIDE
      ? [`Bilden är ${width} gånger ${height} bildpunkter. Högst ${LONGEST_SIDE} åt något håll.`]
      : []),
    ...(bytes.length > LARGEST_FILE
      ? [`Bilden är ${Math.ceil(bytes.length / 1000)} kB. Högst ${LARGEST_FILE / 1000} kB.`]
      : []),
  ];
  return found.map((message) => ({ message, hint: MEND }));
}
