/** A copy of the project with something changed in it, built as an operator would: what other content gives. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const FOLDERS = ['cms', 'src', 'scripts', 'public', 'docs'];
const FILES = ['astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

export interface ChangedCopy {
  root: string;
  /** The built pages. */
  client: string;
  /** Changes one file, or makes it. */
  change: (file: string, edit: (text: string) => string) => void;
  /** @returns what the build said, and 0 when it went well */
  build: (env: Record<string, string>) => { status: number | null; said: string };
}

/** The copy lies in the cache under `name`, anew each time. */
export function changedCopy(name: string): ChangedCopy {
  const root = path.join(ROOT, '.cache/variants', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of FOLDERS) {
    cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
  }
  for (const file of FILES) cpSync(path.join(ROOT, file), path.join(root, file));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    client: path.join(root, 'dist/client'),
    change(file, edit) {
      const at = path.join(root, file);
      writeFileSync(at, edit(readFileSync(at, 'utf8')));
    },
    build(env) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, PUBLISHER: '', TEST_LOCALE: '', FORMS: '', ...env },
      });
      return { status, said: stdout + stderr };
    },
  };
}
