/** Rules for text that runs from right to left: scoped like the rest of a component, they would match nothing. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');

/** A component's own style, with the files that are taken into it. */
function scopedStyle(file: string): string {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const style = [...source.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css).join('');
  const taken = [...style.matchAll(/@import '(.+?)'/g)].map(([, name = '']) =>
    readFileSync(path.join(ROOT, path.dirname(file), name), 'utf8'),
  );
  return [style, ...taken].join('\n');
}

test('the direction is asked of the page, which no component but the layout draws', () => {
  // The layout that draws `<html>` has it within its own reach.
  const files = globSync('src/**/*.astro', { cwd: ROOT }).filter(
    (file) => !readFileSync(path.join(ROOT, file), 'utf8').includes('<html'),
  );
  const asked = files.filter((file) => scopedStyle(file).includes('[dir='));
  expect(asked.length, 'components with such a rule').toBeGreaterThan(3);
  const wrong = asked.filter((file) => /(?<!:global\([^()]*)\[dir=/.test(scopedStyle(file)));
  expect(wrong).toEqual([]);
});
