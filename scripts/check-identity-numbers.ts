/**
 * Fails on anything in the repository or the built pages that is shaped like a Swedish personal
 * identity number and is not a test number: `node scripts/check-identity-numbers.ts [folder]`.
 */
import path from 'node:path';
import { filesToScan, readText } from './identity-numbers/files.ts';
import { findIdentityNumbers } from './identity-numbers/scan.ts';

export interface IdentityNumberCheck {
  scanned: number;
  /** `file:line  850101-****`. */
  found: string[];
}

export function checkIdentityNumbers(rootDir: string): IdentityNumberCheck {
  let scanned = 0;
  const found = filesToScan(rootDir).flatMap((file) => {
    const text = readText(path.join(rootDir, file));
    if (text === undefined) return [];
    scanned += 1;
    return findIdentityNumbers(text).map(({ line, masked }) => `${file}:${line}  ${masked}`);
  });
  return { scanned, found };
}

if (import.meta.main) {
  const { scanned, found } = checkIdentityNumbers(
    path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..')),
  );
  if (found.length > 0) {
    console.error(
      `Det här ser ut som personnummer. Använd Skatteverkets testnummer: scripts/identity-numbers/test-numbers.ts\n\n${found.join('\n')}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`Inga personnummer: ${scanned} filer.`);
  }
}
