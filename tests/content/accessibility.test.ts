import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AUDIT_DOCUMENT, currentDocument } from '../../scripts/accessibility.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('the document says what the audit says: npm run accessibility writes it', () => {
  expect(readFileSync(path.join(ROOT, AUDIT_DOCUMENT), 'utf8')).toBe(currentDocument(ROOT));
});
