/** The list of what the program is made of: whole, the same everywhere, and silent about the machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { softwareList } from '../../../../scripts/sbom/cyclonedx.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
const SUM = 'a'.repeat(86) + '==';
const small = (packages: Record<string, object>) =>
  JSON.stringify({ name: 'trygghetsloftet', version: '1.0.0', lockfileVersion: 3, packages });

test('a package has its name, version, licence and checksum, and nothing of where it was fetched', () => {
  const { metadata, components } = softwareList(
    small({
      '': { version: '1.0.0' },
      'node_modules/@a/b': {
        version: '2.0.0',
        license: 'MIT',
        integrity: `sha512-${SUM}`,
        resolved: 'https://paket.intern/b.tgz',
      },
    }),
  );
  expect(metadata.component.purl).toBe('pkg:npm/trygghetsloftet@1.0.0');
  expect(components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40a/b@2.0.0',
      name: '@a/b',
      version: '2.0.0',
      scope: 'required',
      purl: 'pkg:npm/%40a/b@2.0.0',
      hashes: [{ alg: 'SHA-512', content: Buffer.from(SUM, 'base64').toString('hex') }],
      licenses: [{ expression: 'MIT' }],
    },
  ]);
});

test('what is used in development alone comes only when all is asked for', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', dev: true },
    'node_modules/a/node_modules/c': { version: '1.0.0', optional: true },
    'node_modules/react': { name: '@preact/compat', version: '18.0.0' },
  };
  const scopes = (all: boolean) =>
    softwareList(small(packages), all).components.map(
      ({ name, scope }) => `${name} ${scope ?? ''}`,
    );
  expect(scopes(false)).toEqual(['@preact/compat required', 'a required', 'c optional']);
  expect(scopes(true)).toEqual([
    '@preact/compat required',
    'a required',
    'b excluded',
    'c optional',
  ]);
});

test('a file of another kind, or without packages, is refused', () => {
  expect(() => softwareList('{}')).toThrow();
  expect(() => softwareList(small({}))).toThrow('no package');
});

test('every package that the program runs on is in the list of this lock file', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const list = softwareList(lock);
  const listed = new Set(list.components.map(({ name, version }) => `${name}@${version}`));
  const wanted = Object.entries(dependencies).map(([name, version]) =>
    version.startsWith('npm:') ? version.slice('npm:'.length) : `${name}@${version}`,
  );
  expect(wanted.filter((one) => !listed.has(one))).toEqual([]);
  expect(JSON.stringify(list)).not.toMatch(/https?:|\.tgz|node_modules|\/home\/|\/tmp\//);
  expect(list.components.length).toBeLessThan(softwareList(lock, true).components.length);
});
