/** Other builds than the demonstration: one publisher alone, a language from right to left, mistakes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BuildRefused, buildSite, ensureSite } from '../../../scripts/build/site.ts';
import { checkHtml } from '../../../scripts/gates/html-validity.ts';
import { checkLinks } from '../../../scripts/gates/links.ts';
import { checkLanguages } from '../../../scripts/gates/languages.ts';
import { readBuiltPages, type BuiltPage } from '../../../scripts/gates/pages.ts';
import { isFraudAddress } from '../../../src/domain/fraud/address.ts';
import { sv } from '../../../src/i18n/sv/index.ts';
import { changedCopy } from '../changed-copy.ts';
import { RTL_BUILD } from '../rtl-build.ts';
import { serveFiles } from '../static-files.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const BUILD_TIME_MS = 180_000;

/** Builds for the tests of a group, unless it is fresh; the pages are there once the tests run. */
function built(name: string, env: Record<string, string>): BuiltPage[] {
  const outDir = `.cache/variants/${name}`;
  const pages: BuiltPage[] = [];
  beforeAll(async () => {
    await ensureSite({ outDir, env });
    pages.push(...readBuiltPages(path.join(ROOT, outDir, 'client')));
  }, BUILD_TIME_MS);
  return pages;
}

function addressesOf(pages: readonly BuiltPage[]): string[] {
  return pages.map(({ address }) => address);
}

describe('a build of one publisher', () => {
  const pages = built('varnamo', { PUBLISHER: 'varnamo' });

  test('has its pages at the root, in each language, and no portal', () => {
    const addresses = addressesOf(pages);
    expect(addresses).toEqual(expect.arrayContaining(['/', '/en/', '/tipsa/', '/en/tipsa/']));
    expect(addresses.filter((address) => /varnamo|kungsor|exempelkommun/.test(address))).toEqual(
      [],
    );
  });

  test('posts to the same address as ever', () => {
    const form = pages
      .find(({ address }) => address === '/tipsa/')
      ?.elements.find(({ name }) => name === 'form');
    expect(form?.attributes['action']).toBe('/f/varnamo-tips');
  });

  test('links to no other publisher', () => {
    const links = pages.flatMap(({ elements }) =>
      elements.map(({ attributes }) => attributes['href']),
    );
    expect(links.filter((href) => /^\/(varnamo|kungsor|borlange|aneby)/.test(href ?? ''))).toEqual(
      [],
    );
  });
});

test(
  'content that is wrong stops the build with file and field, and the site that stood there stands',
  () => {
    const { client, change, build } = changedCopy('wrong');
    mkdirSync(client, { recursive: true });
    writeFileSync(path.join(client, 'index.html'), 'som förut');
    change('src/content/publishers/varnamo.yaml', (text) => text.replace(/^kind: .*$/m, ''));
    const { status, said } = build({});
    expect(status).toBe(1);
    expect(said).toMatch(/^Innehållet har .*fel\./);
    expect(said).toMatch(/src\/content\/publishers\/varnamo\.yaml.*kind/s);
    expect(readFileSync(path.join(client, 'index.html'), 'utf8')).toBe('som förut');
  },
  BUILD_TIME_MS,
);

test('an unknown publisher stops the build and names the known ones', async () => {
  const attempt = buildSite({ outDir: '.cache/variants/unknown', env: { PUBLISHER: 'vernamo' } });
  await expect(attempt).rejects.toThrow(BuildRefused);
  await expect(attempt).rejects.toThrow(/vernamo[\s\S]*aneby[\s\S]*varnamo/);
});

describe('a build with a language that has only been written as content', () => {
  test(
    'has its pages, in its words, and every version of them leads there',
    async () => {
      const { root, build } = changedCopy('made-up');
      // The Finnish texts, renamed: a language that nobody speaks and no code knows.
      const content = path.join(root, 'src/content');
      const madeUp = (file: string) =>
        readFileSync(path.join(content, file), 'utf8').replace('lang: fi', 'lang: zz');
      writeFileSync(
        path.join(content, 'fraud-languages/zz.yaml'),
        madeUp('fraud-languages/fi.yaml').replace('name: suomi', 'name: zuzu'),
      );
      mkdirSync(path.join(content, 'fraud-guides/zz'));
      writeFileSync(
        path.join(content, 'fraud-guides/zz/nagon-ringer.yaml'),
        madeUp('fraud-guides/fi/nagon-ringer.yaml').replace('Lopeta puhelu.', 'Zop.'),
      );
      writeFileSync(path.join(content, 'fraud-after/zz.yaml'), madeUp('fraud-after/fi.yaml'));
      const { status, said } = build({ PUBLISHER: 'exempelkommun' });
      expect(status, said).toBe(0);
      // What it has read stays with it: other copies, with other content, are built at the same time.
      const read = readFileSync(path.join(root, '.cache/astro/data-store.json'), 'utf8');
      expect(read).toContain('zuzu');
      const pages = readBuiltPages(path.join(root, 'dist/client'));
      const own = pages.filter(({ address }) => address.startsWith('/zz/'));
      expect(addressesOf(own)).toEqual([
        '/zz/bedragerier/',
        '/zz/bedragerier/jag-har-blivit-lurad/',
        '/zz/bedragerier/kort/hemtjanst/',
        '/zz/bedragerier/kort/',
        '/zz/bedragerier/nagon-ringer/',
      ]);
      expect(own.at(-1)?.html).toContain('Zop.');
      expect(existsSync(path.join(root, 'dist/client/zz/bedragerier/kort/a5.pdf'))).toBe(true);
      expect(existsSync(path.join(root, 'dist/client/zz/bedragerier/sw.js'))).toBe(true);
      const rules = {
        languages: ['sv', 'en'],
        partial: ['ar', 'fi', 'zz'],
        defaultLanguage: 'sv',
        single: /^\/(404\.html|komponenter\/)|\/handlaggning\/$/,
      };
      expect(checkLanguages(pages, rules)).toEqual([]);
      for (const { address, html } of own) {
        expect(await checkHtml(html), address).toEqual([]);
      }
    },
    BUILD_TIME_MS,
  );
});

describe('a build with a language from right to left', () => {
  const pages = built('rtl', RTL_BUILD.env);
  const inArabic = () => pages.filter(({ address }) => address.startsWith('/ar/'));

  test('has every page in it, with lang and direction', () => {
    const rules = {
      languages: ['sv', 'en', 'ar'],
      partial: ['fi'],
      defaultLanguage: 'sv',
      single: /^\/(404\.html|komponenter\/)|\/handlaggning\/$/,
    };
    expect(checkLanguages(pages, rules)).toEqual([]);
    expect(inArabic().length).toBeGreaterThan(10);
    for (const { address, elements } of inArabic()) {
      const html = elements.find(({ name }) => name === 'html');
      expect(html?.attributes['dir'], address).toBe('rtl');
    }
  });

  test('is valid HTML', async () => {
    const problems: string[] = [];
    for (const { address, html } of inArabic()) {
      problems.push(...(await checkHtml(html)).map((problem) => `${address}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });

  test('marks what is still in Swedish, with its own direction', () => {
    // A drawing carries no direction in HTML; its figure does.
    const withoutDirection = ['html', 'a', 'svg'];
    const marked = inArabic().flatMap(({ elements }) =>
      elements.filter(
        ({ name, attributes }) => !withoutDirection.includes(name) && attributes['lang'] === 'sv',
      ),
    );
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter(({ attributes }) => attributes['dir'] !== 'ltr')).toEqual([]);
  });
});

test('in the published build, fraud help and the forms alone are written from right to left', () => {
  const pages = readBuiltPages(path.join(ROOT, 'dist/client'));
  const turned = pages.filter(({ html }) => /<html[^>]* dir="rtl"/.test(html));
  expect(turned.length).toBeGreaterThan(0);
  const isForm = (address: string) =>
    /\/ar\/(?:tipsa\/(?:kvitto\/)?|(?:dialog|kalender|trygghetsvandring)\/[^/]+\/)$/.test(address);
  expect(
    addressesOf(turned).filter((address) => !isFraudAddress(address) && !isForm(address)),
  ).toEqual([]);
  expect(addressesOf(turned).filter(isForm).length).toBeGreaterThan(0);
});

describe('a build for a host of files alone', () => {
  const outDir = '.cache/variants/files';
  const pages = built('files', { PUBLISHER: 'exempelkommun', FORMS: 'static' });

  test('has no server, and nothing in it posts or leads to one', () => {
    expect(existsSync(path.join(ROOT, outDir, 'server'))).toBe(false);
    const addressed = pages.flatMap(({ address, elements }) =>
      elements.flatMap(({ name, attributes }) => {
        const named = ['href', 'action', 'formaction', 'src'].map((key) => attributes[key] ?? '');
        const needsServer = named.some((to) => /^\/(f\/|halsa)/.test(to));
        return name === 'form' || needsServer ? [`${address}: <${name}> ${named.join(' ')}`] : [];
      }),
    );
    expect(addressed).toEqual([]);
  });

  test('says where the form would be how to reach the municipality', () => {
    const tips = pages.find(({ address }) => address === '/tipsa/')?.html ?? '';
    expect(tips).toContain(sv.providers.closed.title);
    expect(tips).toContain('08-465 004 10');
    expect(tips).toContain('112');
    expect(tips).not.toContain(sv.providers.address.own);
    const addresses = addressesOf(pages);
    expect(addresses).not.toContain('/tipsa/kvitto/');
    expect(addresses).not.toContain('/bedragerier/handupprackning/');
  });

  test('every link is there when a host of files serves it', { timeout: 120_000 }, async () => {
    const host = await serveFiles(path.join(ROOT, outDir, 'client'));
    try {
      const builtFor = process.env['PUBLIC_ORIGIN'] ?? 'http://localhost:4321';
      const { checked, broken } = await checkLinks(host.origin, addressesOf(pages), builtFor);
      expect(broken).toEqual([]);
      expect(checked).toBeGreaterThan(pages.length);
    } finally {
      host.stop();
    }
  });

  test('any other word than static stops the build', async () => {
    const attempt = buildSite({ outDir: '.cache/variants/unknown', env: { FORMS: 'statisk' } });
    await expect(attempt).rejects.toThrow(/FORMS=statisk/);
  });
});

test('in the published build, no page knows of Formspree', () => {
  const pages = readBuiltPages(path.join(ROOT, 'dist/client'));
  expect(addressesOf(pages.filter(({ html }) => /formspree/i.test(html)))).toEqual([]);
  expect(existsSync(path.join(ROOT, 'dist/hosted-forms.json'))).toBe(false);
});
