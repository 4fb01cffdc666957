/** The import rules, each shown to bite: a rule that has quietly stopped matching is worse than none. */
import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');

const GUARDS = new Set([
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-syntax',
  'no-console',
  'astro/no-set-html-directive',
]);

// Types are not needed for these rules, and without them the files need not exist.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false } },
  },
  ruleFilter: ({ ruleId }) => GUARDS.has(ruleId),
});

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const IMPORTS = '@typescript-eslint/no-restricted-imports';

test.each([
  ['src/domain/tips/x.ts', "import { h } from 'preact';", IMPORTS],
  ['src/domain/tips/x.ts', "import { readFile } from 'node:fs';", IMPORTS],
  ['src/domain/tips/x.ts', "import { getCollection } from 'astro:content';", IMPORTS],
  ['src/domain/tips/x.ts', "import { site } from '../../lib/site.ts';", IMPORTS],
  ['src/domain/tips/x.ts', 'export const width = window.innerWidth;', 'no-restricted-globals'],
  ['src/domain/tips/x.ts', "localStorage.setItem('tip', '');", 'no-restricted-globals'],
  ['src/domain/tips/x.ts', 'export const today = new Date();', 'no-restricted-syntax'],
  ['src/domain/tips/x.ts', 'console.log(1);', 'no-console'],
  ['src/views/x.ts', "import { promisesOf } from '../lib/content.ts';", IMPORTS],
  ['src/views/x.ts', "import { createIntake } from '../intake/intake.ts';", IMPORTS],
  ['src/intake/x.ts', "import { getCollection } from 'astro:content';", IMPORTS],
  ['src/intake/x.ts', "import { Card } from '../components/ui/card.tsx';", IMPORTS],
  ['src/components/forms/island/x.tsx', "import { z } from 'zod';", IMPORTS],
  [
    'src/components/forms/island/x.tsx',
    "import { tipForm } from '../../../domain/tips/form.ts';",
    IMPORTS,
  ],
  ['src/components/forms/island/x.tsx', "sessionStorage.getItem('tip');", 'no-restricted-globals'],
  [
    'src/components/ui/x.astro',
    "---\nimport { getCollection } from 'astro:content';\n---\n<p>x</p>",
    IMPORTS,
  ],
  ['src/components/ui/x.astro', '<p style="color: red">x</p>', 'no-restricted-syntax'],
  ['src/components/ui/x.astro', '<Chart client:load />', 'no-restricted-syntax'],
  ['src/components/ui/x.astro', '<script is:inline src="/x.js"></script>', 'no-restricted-syntax'],
  ['src/components/ui/x.astro', '<p set:html={text} />', 'astro/no-set-html-directive'],
  ['src/pages/x.astro', '<p>{list.filter((item) => item.open).length}</p>', 'no-restricted-syntax'],
])('in %s, `%s` is refused', async (file, code, rule) => {
  expect(await complaints(file, code)).toContain(rule);
});

test.each([
  [
    'src/domain/tips/x.ts',
    "import { z } from 'zod';\nimport { slug } from '../content/fields.ts';",
  ],
  ['src/intake/x.ts', "import { DatabaseSync } from 'node:sqlite';"],
  ['src/components/forms/island/x.tsx', "import type { z } from 'zod';"],
  [
    'src/components/forms/island/x.tsx',
    "import type { TipAnswers } from '../../../domain/tips/form.ts';",
  ],
  ['src/lib/content.ts', "import { getCollection } from 'astro:content';"],
  ['scripts/x.ts', 'console.log(new Date());'],
])('in %s, `%s` is allowed', async (file, code) => {
  expect(await complaints(file, code)).toEqual([]);
});
