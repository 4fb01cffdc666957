/** What the threat model and the security page point at is there: a protection that has moved must not be promised. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Words in code that are a path of the repository: they begin with one of its folders, or name a file at its top. */
function pathsIn(text: string): string[] {
  const TOP =
    /^(?:src|scripts|cms|tests|docs|deploy|netlify)\/|^[\w-]+\.(?:json|md|js|ts|yml|toml)$/;
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, word = '']) => word)
    .filter((word) => TOP.test(word));
}

test.each(['docs/threat-model.md', 'docs/security.md', 'SECURITY.md'])(
  'every file that %s names is there',
  (file) => {
    const text = read(file);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) =>
      path.join(path.dirname(file), link),
    );
    const named = [...pathsIn(text), ...links];
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((one) => !existsSync(path.join(ROOT, one)))).toEqual([]);
  },
);

test('the threat model names a file or says what is left in every row, and a test for most', () => {
  const rows = read('docs/threat-model.md')
    .split('\n')
    .filter((line) => /^\| (?!Hot|Vem|-)/.test(line) && line.split('|').length === 5);
  expect(rows.length).toBeGreaterThan(35);
  for (const row of rows) {
    const [, threat = '', stops = '', left = ''] = row.split('|').map((cell) => cell.trim());
    expect(threat, row).not.toBe('');
    expect(stops, threat).not.toBe('');
    // A row with nothing left open has to show the file that closes it.
    expect(left !== '' || pathsIn(stops).length > 0, threat).toBe(true);
  }
  expect(rows.filter((row) => row.includes('`tests/')).length).toBeGreaterThan(20);
});

test('every command that the documents give is there', () => {
  for (const file of ['docs/threat-model.md', 'docs/security.md']) {
    for (const [, name = ''] of read(file).matchAll(/npm run ([a-z]+)/g)) {
      expect(scripts, name).toHaveProperty(name);
    }
  }
});

test('whoever reviews finds the four parts that a municipality asks about, and those who might do harm', () => {
  const text = read('docs/threat-model.md');
  for (const part of [
    '## Tips',
    '## Handläggningen',
    '## Innehåll och redaktörer',
    '## Statistik',
  ]) {
    expect(text).toContain(part);
  }
  for (const who of [
    'insidan',
    'Bedragare',
    'telefon',
    'Journalist',
    'Värden',
    'Stat',
    'Spammare',
    'Leverantörskedjan',
    'redaktörskonto',
  ]) {
    expect(text).toContain(who);
  }
});
