/**
 * `npm run accessibility`: writes the audits of the public pages and of the editor's form from their data. A test fails
 * when a document and its data have drifted apart.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { auditSchema } from '../src/domain/accessibility/audit.ts';
import { auditDocument, type AuditDocument } from './accessibility/document.ts';
import { ROOT } from './command.ts';

/** By where the document is written. */
export const AUDITS: Readonly<Record<string, AuditDocument>> = {
  'docs/accessibility-audit.md': {
    title: 'Granskning av tillgänglighet',
    file: 'src/content/accessibility/wcag-2-2.yaml',
    byLaw: true,
  },
  'docs/accessibility-audit-editor.md': {
    title: 'Granskning av formuläret för den som skriver',
    file: 'cms/accessibility/wcag-2-2.yaml',
    byLaw: false,
  },
};

/** The document as the data says it should be. @throws ZodError when the data is wrong */
export function currentDocument(root: string, audit: AuditDocument): string {
  const data: unknown = parse(readFileSync(path.join(root, audit.file), 'utf8'));
  return auditDocument(auditSchema.parse(data), audit);
}

if (import.meta.main) {
  for (const [document, audit] of Object.entries(AUDITS)) {
    writeFileSync(path.join(ROOT, document), currentDocument(ROOT, audit));
    process.stdout.write(`Skrev ${document}.\n`);
  }
}
