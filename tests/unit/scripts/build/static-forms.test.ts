import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  chosenProviders,
  refusalOfStatic,
  remarksOnStatic,
} from '../../../../scripts/build/static-forms.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'static-'));
  mkdirSync(path.join(root, 'src/content/publishers'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function publisher(slug: string, yaml: string): void {
  writeFileSync(path.join(root, `src/content/publishers/${slug}.yaml`), yaml);
}

test('given a form that wants the own server, then a build without one is refused and names it', () => {
  publisher('adal', 'kind: municipality\nforms:\n  tips: { provider: own }\n');
  publisher('beberg', 'kind: municipality\nforms:\n  tips: { provider: none }\n');
  const refusal = refusalOfStatic(chosenProviders(undefined, root));
  expect(refusal).toContain('src/content/publishers/adal.yaml: forms.tips');
  expect(refusal).not.toContain('beberg');
});

test('given nothing said, or another publisher’s choice, then it can be built', () => {
  publisher('adal', 'kind: municipality\nforms:\n  tips: { provider: own }\n');
  publisher('beberg', 'kind: municipality\n');
  expect(refusalOfStatic(chosenProviders('beberg', root))).toBeUndefined();
  expect(refusalOfStatic([])).toBeUndefined();
});

test('given a form at Formspree, then the one who builds is told where it goes', () => {
  publisher('adal', 'kind: municipality\nforms:\n  tips: { provider: formspree, key: xpzv }\n');
  const remarks = remarksOnStatic(chosenProviders(undefined, root)).join('\n');
  expect(remarks).toContain('adal: tips går till Formspree.');
  expect(remarks).toContain('tar inte emot några formulär själv');
});
