import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AUDITS, currentDocument } from '../../scripts/accessibility.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test.each(Object.entries(AUDITS))(
  '%s says what the audit says: npm run accessibility writes it',
  (document, audit) => {
    expect(readFileSync(path.join(ROOT, document), 'utf8')).toBe(currentDocument(ROOT, audit));
  },
);
