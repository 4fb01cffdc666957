import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  offlineList,
  OFFLINE_LIMIT,
  writeOfflineWorkers,
} from '../../../../scripts/build/offline.ts';

const SCOPE = '/varnamo/bedragerier/';
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'utan-nat-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(address: string, text: string): void {
  const file = path.join(root, address.endsWith('/') ? `${address}index.html` : address);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
/** Text that cannot be packed into the limit. */
const tooMuch = () => randomBytes(OFFLINE_LIMIT).toString('base64');
const saves = (scope: string) => `<p data-offline="${scope}"></p>`;

/** A small site: list, card, a situation and a page deeper down, with a style sheet, script and typeface. */
function putSite(): void {
  const head = '<link rel="stylesheet" href="/assets/a.css"><link rel="icon" href="/favicon.svg">';
  put('/assets/a.css', 'a{}');
  put('/assets/b.js', 'b()');
  put('/fonts/c.woff2', 'c');
  put('/favicon.svg', '<svg/>');
  put(SCOPE, `${head}${saves(SCOPE)}<script src="/assets/b.js"></script>`);
  put(`${SCOPE}nagon-ringer/`, `${head}<link rel="preload" href="/fonts/c.woff2">`);
  put(`${SCOPE}kort/`, head);
  put(`${SCOPE}kort/hemtjanst/`, head);
  put(`${SCOPE}kort/a5.pdf`, '%PDF');
}

describe('what is saved on a telephone', () => {
  test('the list of situations, the card, the situations, and what these need, in that order', () => {
    putSite();
    expect(offlineList(root, SCOPE).files).toEqual([
      SCOPE,
      '/assets/a.css',
      '/assets/b.js',
      `${SCOPE}kort/`,
      `${SCOPE}nagon-ringer/`,
      '/fonts/c.woff2',
      `${SCOPE}kort/hemtjanst/`,
    ]);
  });

  test('given a page with several scripts, then each is saved once with what it imports', () => {
    putSite();
    put('/assets/d.js', 'import "/assets/e.js"');
    put('/assets/e.js', '');
    const two = '<script type="module" title="a > b" src="/assets/d.js"></script>';
    put(`${SCOPE}nagon-ringer/`, `${two}<script src="/assets/b.js"></script>${two}`);
    const { files } = offlineList(root, SCOPE);
    for (const script of ['/assets/b.js', '/assets/d.js', '/assets/e.js']) {
      expect(files.filter((file) => file === script)).toEqual([script]);
    }
  });

  test('given that any file changes, then the version does', () => {
    putSite();
    const before = offlineList(root, SCOPE).version;
    expect(offlineList(root, SCOPE).version).toBe(before);
    put('/assets/a.css', 'a{color:red}');
    expect(offlineList(root, SCOPE).version).not.toBe(before);
  });

  test('given more than there is room for, then what is deepest down is left out, and the limit holds', () => {
    putSite();
    put(`${SCOPE}kort/hemtjanst/`, tooMuch());
    const list = offlineList(root, SCOPE);
    expect(list.left).toEqual([`${SCOPE}kort/hemtjanst/`]);
    expect(list.bytes).toBeLessThanOrEqual(OFFLINE_LIMIT);
  });

  test('given a card that does not fit, then the build stops', () => {
    putSite();
    put(`${SCOPE}kort/`, tooMuch());
    expect(() => offlineList(root, SCOPE)).toThrow(`${SCOPE}kort/`);
  });
});

describe('the workers', () => {
  test('one for each folder that offers to be saved, and none elsewhere', () => {
    putSite();
    put('/varnamo/en/bedragerier/', saves('/varnamo/en/bedragerier/'));
    put('/varnamo/en/bedragerier/kort/', '');
    put('/varnamo/prioriterade-omraden/bedragerier/', '<p>Ett tema</p>');
    put('/kungsor/bedragerier/', '<p>Utan knapp</p>');
    const lists = writeOfflineWorkers(root);
    expect(lists.map(({ scope }) => scope)).toEqual([SCOPE, '/varnamo/en/bedragerier/']);
    const worker = readFileSync(path.join(root, SCOPE, 'sw.js'), 'utf8');
    expect(worker).toContain(`const SCOPE = "${SCOPE}";`);
    expect(worker).toContain(`const VERSION = "${lists[0]?.version ?? ''}";`);
    expect(worker).toContain("addEventListener('fetch'");
  });
});

describe('a safety walk that is saved on a telephone', () => {
  const WALK = '/varnamo/trygghetsvandring/norrby/';

  test('it is kept with all that its script imports, but not what opens a map', () => {
    put('/assets/a.js', 'import "./b.js"; import("./c.js");');
    put('/assets/b.js', '');
    put('/assets/c.js', 'import("./place-map-panel.x.js")');
    put('/assets/place-map-panel.x.js', '');
    put(WALK, `${saves(WALK)}<script type="module" src="/assets/a.js"></script>`);
    const [list] = writeOfflineWorkers(root);
    expect(list?.scope).toBe(WALK);
    expect(list?.files.toSorted()).toEqual(['/assets/a.js', '/assets/b.js', '/assets/c.js', WALK]);
    const worker = readFileSync(path.join(root, WALK, 'sw.js'), 'utf8');
    expect(worker).toContain('const NAME = "trygghetsvandring";');
  });
});
