/**
 * `npm run accessibility`: writes docs/accessibility-audit.md from the audit's data. A test fails when the two
 * have drifted apart.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { auditSchema } from '../src/domain/accessibility/audit.ts';
import { auditDocument } from './accessibility/document.ts';
import { ROOT } from './command.ts';

export const AUDIT_FILE = 'src/content/accessibility/wcag-2-2.yaml';
export const AUDIT_DOCUMENT = 'docs/accessibility-audit.md';

/** The document as the data says it should be. @throws ZodError when the data is wrong */
export function currentDocument(root: string): string {
  return auditDocument(auditSchema.parse(parse(readFileSync(path.join(root, AUDIT_FILE), 'utf8'))));
}

if (import.meta.main) {
  writeFileSync(path.join(ROOT, AUDIT_DOCUMENT), currentDocument(ROOT));
  process.stdout.write(`Skrev ${AUDIT_DOCUMENT}.\n`);
}
