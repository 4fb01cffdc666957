import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { formatEdgeFunction, withRegion } from '../../../../scripts/build/netlify.ts';

test('the function is told to run in Frankfurt', () => {
  expect(withRegion('config = { preferStatic: true, };')).toContain("region: 'fra'");
});

test('given an adapter that writes its function in another way, then the build stops', () => {
  expect(() => withRegion('config = {};')).toThrow('has changed');
});

test('the edge function knows which pages of the build send to Formspree', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'trygghetsloftet-edge-'));
  try {
    const file = path.join(folder, 'edge.mjs');
    const code = 'var edge = { createEdgeFunction: (settings) => settings };';
    writeFileSync(file, formatEdgeFunction(code, { hostedForms: new Set(['/aneby/tipsa/']) }));
    expect(await import(pathToFileURL(file).href)).toMatchObject({
      default: { editorOrigins: [], hostedForms: new Set(['/aneby/tipsa/']) },
      config: { path: '/*' },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
