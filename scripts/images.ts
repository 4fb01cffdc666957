/** `npm run images`: makes every picture of the content fit to be published, in place. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './command.ts';
import { PICTURES } from './content/pictures.ts';
import { shrinkPicture } from './pictures/shrink.ts';

const folder = path.join(ROOT, PICTURES);
let changed = 0;
for (const name of readdirSync(folder).filter((file) => /\.(jpe?g|png|webp)$/i.test(file))) {
  const file = path.join(folder, name);
  const before = readFileSync(file);
  try {
    const after = await shrinkPicture(before);
    if (after === before) continue;
    writeFileSync(file, after);
    changed += 1;
    console.log(
      `${PICTURES}/${name}: ${kilobytes(before)} → ${kilobytes(after)}, utan uppgifter om plats och kamera`,
    );
  } catch (error) {
    console.error(`${PICTURES}/${name}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
console.log(changed === 0 ? 'Inga bilder behövde ändras.' : `${changed} ändrade.`);

function kilobytes({ length }: Buffer): string {
  return `${Math.ceil(length / 1000)} kB`;
}
