import { describe, expect, test } from 'vitest';
import { headersFor, isDeskApi } from '../../../src/server/headers.ts';

const PATHS = [
  ...[
    '/',
    '/varnamo/',
    '/varnamo/en/tipsa/',
    '/f/varnamo-tips',
    '/assets/a.B1.css',
    '/favicon.svg',
  ],
  ...['/kungsor/statistik/anmalda-brott.csv', '/site.webmanifest', '/halsa', '/nowhere', ''],
];

function policy(path: string): Map<string, string[]> {
  const text = headersFor(path, { tls: true })['Content-Security-Policy'] ?? '';
  return new Map(
    text.split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values];
    }),
  );
}

describe('the content security policy', () => {
  test.each(PATHS)('given %j, then nothing is allowed but what the site itself serves', (path) => {
    const directives = policy(path);
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const [name, values] of directives) {
      // The one name of a page that may open a map is looked at further down.
      const allowed = name.includes('trusted-types')
        ? ["'script'", path.endsWith('/tipsa/') ? 'default' : "'none'"]
        : ["'none'", "'self'"];
      for (const value of values) expect(allowed, `${name} ${value}`).toContain(value);
    }
  });

  test('given any page, then it cannot be framed, and its forms and base lead nowhere else', () => {
    const directives = policy('/');
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'self'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
  });
});

describe('pages of fraud help, which can be saved on a telephone', () => {
  const trusted = (path: string) => policy(path).get('trusted-types');

  test.each([
    '/bedragerier/',
    '/varnamo/bedragerier/nagon-ringer/',
    '/varnamo/ar/bedragerier/kort/',
    '/varnamo/en/bedragerier/varningar/las-upp/',
  ])('given %s, then one policy of one name may make the worker’s address', (path) => {
    expect(trusted(path)).toEqual(['fraud-help-offline']);
    const looser = headersFor(path, { tls: true })['Content-Security-Policy'];
    expect(looser?.replace('fraud-help-offline', "'none'")).toBe(
      headersFor('/', { tls: true })['Content-Security-Policy'],
    );
  });

  test.each([
    '/',
    '/varnamo/kalender/',
    '/f/varnamo-tips',
    '/varnamo/prioriterade-omraden/bedragerier/',
  ])('given %s, then none may', (path) => {
    expect(trusted(path)).toEqual(["'none'"]);
  });

  test('the worker is asked for on every visit', () => {
    const cache = (path: string) => headersFor(path, { tls: true })['Cache-Control'];
    expect(cache('/varnamo/bedragerier/sw.js')).toBe('no-cache');
    expect(cache('/sw.js')).not.toBe('no-cache');
  });
});

describe('headers by class of path', () => {
  test.each([
    ['a page', '/varnamo/', 'public, max-age=0, must-revalidate'],
    ['a form’s answer', '/f/varnamo-tips', 'no-store'],
    ['whether the forms work', '/halsa', 'no-store'],
    ['counts for monitoring', '/halsa/matt', 'no-store'],
    ['a built asset', '/assets/Base.iHGW9A9Z.css', 'public, max-age=31536000, immutable'],
    ['an icon', '/favicon.svg', 'public, max-age=86400'],
    ['a font', '/fonts/atkinson.woff2', 'public, max-age=86400'],
    ['open data', '/statistik/anmalda-brott.csv', 'public, max-age=0, must-revalidate'],
    [
      'an address that only looks like a form',
      '/varnamo/f/x',
      'public, max-age=0, must-revalidate',
    ],
    [
      'an address that only looks like an asset',
      '/varnamo/assets/x',
      'public, max-age=0, must-revalidate',
    ],
  ])('given %s, then it is kept for as long as it stays true', (_what, path, expected) => {
    expect(headersFor(path, { tls: false })['Cache-Control']).toBe(expected);
  });

  test.each([404, 405, 500, 503])(
    'given an error %d, then it is not kept, whatever the path',
    (status) => {
      for (const path of PATHS) {
        expect(headersFor(path, { tls: false, status })['Cache-Control']).toBe('no-store');
      }
    },
  );

  test.each([
    ['/statistik/anmalda-brott.csv', true],
    ['/kungsor/oppna-data/dcat.rdf', true],
    ['/statistik/anmalda-brott.json', true],
    ['/statistik/', false],
    ['/f/varnamo-tips', false],
    ['/statistik/anmalda-brott.csv/', false],
  ])('given %s, then other sites may read it: %s', (path, open) => {
    const headers = headersFor(path, { tls: true });
    expect(headers['Access-Control-Allow-Origin']).toBe(open ? '*' : undefined);
    expect(headers['Cross-Origin-Resource-Policy']).toBe(open ? 'cross-origin' : 'same-origin');
  });

  test('given a server over TLS, then browsers are told to stay there; without it they are not', () => {
    expect(headersFor('/', { tls: true })).toHaveProperty('Strict-Transport-Security');
    expect(headersFor('/', { tls: false })).not.toHaveProperty('Strict-Transport-Security');
  });

  test.each(PATHS)(
    'given %j, then the type is not guessed and the address stays on the site',
    (path) => {
      expect(headersFor(path, { tls: true })).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'X-Frame-Options': 'DENY',
      });
    },
  );
});

describe('cards for other web sites', () => {
  test.each([
    '/inbaddat/lofte/2024/',
    '/en/inbaddat/lofte/2024/',
    '/varnamo/inbaddat/lofte/2024/',
    '/varnamo/en/inbaddat/lofte/2024/',
  ])('given %s, then any page may frame it, and nothing else of its policy is looser', (path) => {
    const headers = headersFor(path, { tls: true });
    expect(headers).not.toHaveProperty('X-Frame-Options');
    expect(headers['Content-Security-Policy']).toBe(
      headersFor('/', { tls: true })['Content-Security-Policy']?.replace(
        "frame-ancestors 'none'",
        'frame-ancestors *',
      ),
    );
  });

  test.each([
    ['a page that is not a card', '/varnamo/medborgarloften/2024/', 200],
    ['a card that is not there', '/varnamo/inbaddat/lofte/2024/', 404],
    ['an address that climbs out', '/inbaddat/lofte/../../tipsa/', 200],
    ['an address that climbs out in code', '/inbaddat/lofte/%2e%2e%2f%2e%2e%2ftipsa/', 200],
    ['something below a card', '/inbaddat/lofte/2024/tipsa/', 200],
    ['something above the cards', '/inbaddat/', 200],
    ['a form’s address', '/f/inbaddat/lofte/2024/', 200],
    ['doubled slashes', '//inbaddat/lofte/2024/', 200],
  ])('given %s, then it cannot be framed', (_what, path, status) => {
    const headers = headersFor(path, { tls: true, status });
    expect(headers['X-Frame-Options']).toBe('DENY');
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });
});

describe('pages that may open a map', () => {
  const policyName = (path: string, status = 200) =>
    /trusted-types ([^;]+)$/.exec(
      headersFor(path, { tls: true, status })['Content-Security-Policy'] ?? '',
    )?.[1];

  test.each([
    '/statistik/anmalda-brott/',
    '/en/statistik/anmalda-brott/',
    '/kungsor/statistik/anmalda-brott/',
    '/kungsor/en/statistik/anmalda-brott/',
    '/kungsor/statistik/anmalda-brott',
    '/tipsa/',
    '/kungsor/tipsa/',
    '/kungsor/en/tipsa/',
    '/dialog/norrby-2026/',
    '/exempelkommun/ar/dialog/norrby-2026/',
  ])(
    'given %s, then the one policy that the map needs may be made, and nothing else is looser',
    (path) => {
      expect(policyName(path)).toBe('default');
      expect(headersFor(path, { tls: true })['Content-Security-Policy']).toBe(
        headersFor('/', { tls: true })['Content-Security-Policy']?.replace(
          "trusted-types 'none'",
          'trusted-types default',
        ),
      );
    },
  );

  test.each([
    ['the list of tables', '/kungsor/statistik/', 200],
    ['another page', '/kungsor/kalender/', 200],
    ['the page of receipts', '/kungsor/tipsa/kvitto/', 200],
    ['the list of dialogues', '/kungsor/dialog/', 200],
    ['something below a dialogue', '/kungsor/dialog/norrby-2026/x/', 200],
    ['a dialogue that is not there', '/kungsor/dialog/norrby-2026/', 404],
    ['the tip form that an answer shows again', '/f/kungsor-tips', 200],
    ['a tip form that is not there', '/kungsor/tipsa/', 404],
    ['a tip form deeper down', '/a/b/c/tipsa/', 200],
    ['a table that is not there', '/kungsor/statistik/anmalda-brott/', 404],
    ['a file', '/kungsor/statistik/anmalda-brott.json', 200],
    ['something below a table', '/kungsor/statistik/anmalda-brott/tipsa/', 200],
    ['an address that climbs out', '/statistik/../tipsa/', 200],
    ['an address that climbs out in code', '/statistik/%2e%2e%2ftipsa/', 200],
    ['a form’s address', '/f/statistik/x/', 200],
    ['doubled slashes', '//statistik/x/', 200],
  ])('given %s, then no policy can be made', (_what, path, status) => {
    expect(policyName(path, status)).toBe("'none'");
  });
});

describe('the page of a safety walk', () => {
  const header = (name: string, path: string, status = 200) =>
    headersFor(path, { tls: true, status })[name] ?? '';

  test.each([
    '/trygghetsvandring/norrby/',
    '/en/trygghetsvandring/norrby/',
    '/exempelkommun/trygghetsvandring/norrby/',
    '/exempelkommun/en/trygghetsvandring/norrby/',
  ])('given %s, then it may ask the telephone where it is, open a map and be saved', (path) => {
    expect(header('Permissions-Policy', path)).toContain('geolocation=(self)');
    expect(header('Content-Security-Policy', path)).toContain('trusted-types default walk-offline');
  });

  test.each([
    ['the list of walks', '/exempelkommun/trygghetsvandring/', 200],
    ['the tip form', '/exempelkommun/tipsa/', 200],
    ['a walk that is not there', '/exempelkommun/trygghetsvandring/norrby/', 404],
    ['a form’s address', '/f/trygghetsvandring/norrby/', 200],
    ['its worker', '/exempelkommun/trygghetsvandring/norrby/sw.js', 200],
  ])('given %s, then nothing may ask where anybody is', (_what, path, status) => {
    expect(header('Permissions-Policy', path, status)).toContain('geolocation=()');
    expect(header('Content-Security-Policy', path, status)).not.toContain('walk-offline');
  });

  test('its worker is asked for at every visit', () => {
    expect(header('Cache-Control', '/exempelkommun/trygghetsvandring/norrby/sw.js')).toBe(
      'no-cache',
    );
  });
});

describe('pages whose form goes to Formspree', () => {
  const hostedForms = new Set(['/varnamo/tipsa/']);
  const policyOf = (path: string, context = {}) =>
    headersFor(path, { tls: true, ...context })['Content-Security-Policy'];

  test('given such a page, then it may send to Formspree, and nothing else of its policy is looser', () => {
    const policy = policyOf('/varnamo/tipsa/', { hostedForms });
    expect(policy).toContain("connect-src 'self' https://formspree.io;");
    expect(policy).toContain("form-action 'self' https://formspree.io;");
    expect(policy?.replaceAll(' https://formspree.io', '')).toBe(policyOf('/varnamo/tipsa/'));
  });

  test.each([
    ['another publisher’s form', '/kungsor/tipsa/', 200],
    ['another page of the same publisher', '/varnamo/', 200],
    ['something below it', '/varnamo/tipsa/kvitto/', 200],
    ['the page without its slash', '/varnamo/tipsa', 200],
    ['an error in its place', '/varnamo/tipsa/', 404],
  ])('given %s, then it may not', (_what, path, status) => {
    expect(policyOf(path, { hostedForms, status })).not.toContain('formspree');
  });

  test.each(PATHS)('given no such page in the build, then %j may not', (path) => {
    expect(policyOf(path)).not.toContain('formspree');
    expect(policyOf(path, { hostedForms: new Set() })).not.toContain('formspree');
  });
});

describe('the search page', () => {
  test.each(['/sok/', '/varnamo/sok/', '/varnamo/en/sok/', '/en/sok'])(
    'given %s, then WebAssembly is let through, and nothing else that is not elsewhere',
    (path) => {
      expect(policy(path).get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
      const others = new Map([...policy(path)].filter(([name]) => name !== 'script-src'));
      const plain = new Map([...policy('/om/')].filter(([name]) => name !== 'script-src'));
      expect(others).toEqual(plain);
    },
  );

  test.each([
    '/sokning/',
    '/varnamo/sok/index/wasm.sv.pagefind',
    '/f/sok/',
    '/a/b/c/sok/',
    '/404.html',
  ])('given %s, then it is not', (path) => {
    expect(policy(path).get('script-src')).toEqual(["'self'"]);
  });

  test('given a search page that is not there, then it is not', () => {
    const text = headersFor('/finns-inte/sok/', { tls: true, status: 404 });
    expect(text['Content-Security-Policy']).not.toContain('wasm');
  });

  test('given the index, then other sites may not read it, and the browser asks if it is new', () => {
    const headers = headersFor('/varnamo/sok/index/pagefind-entry.json', { tls: true });
    expect(headers).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(headers['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  });
});

describe('the window in which an editor signs in to GitHub', () => {
  const windowOf = (path: string) => headersFor(path, { tls: true });

  test.each(['/admin/inloggning', '/admin/inloggning/klar'])(
    'given %s, then it may come back from GitHub to the page that opened it, and nothing of it is kept',
    (path) => {
      expect(windowOf(path)['Cross-Origin-Opener-Policy']).toBe('unsafe-none');
      expect(windowOf(path)['Cache-Control']).toBe('no-store');
      expect(windowOf(path)['X-Frame-Options']).toBe('DENY');
    },
  );

  test('given any other address, then no page of another origin knows the window', () => {
    for (const path of [...PATHS, '/inloggning', '/x/admin/inloggning']) {
      expect(windowOf(path)['Cross-Origin-Opener-Policy'], path).toBe('same-origin');
    }
  });
});

describe('the coordinators’ desk', () => {
  const PAGES = ['/varnamo/handlaggning/', '/handlaggning/', '/varnamo/handlaggning/api/overview'];

  test.each(PAGES)('given %s, then its one worker may start, and nothing of it is kept', (path) => {
    const directives = policy(path);
    expect(directives.get('worker-src')).toEqual(["'self'"]);
    expect(directives.get('trusted-types')).toEqual(['desk-worker', 'default']);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(headersFor(path, { tls: true })['Cache-Control']).toBe('no-store');
  });

  test.each(['/varnamo/', '/f/handlaggning/', '/varnamo/en/handlaggning-nytt/'])(
    'given %s, which is not the desk, then no worker may start',
    (path) => {
      expect(policy(path).has('worker-src')).toBe(false);
    },
  );

  test('only the addresses that it posts to take a POST', () => {
    expect(isDeskApi('/varnamo/handlaggning/api/overview')).toBe(true);
    expect(isDeskApi('/handlaggning/api/sign-in')).toBe(true);
    for (const path of [
      '/varnamo/handlaggning/',
      '/varnamo/handlaggning/api/',
      '/f/handlaggning/api/overview',
      '/a/b/handlaggning/api/overview',
    ]) {
      expect(isDeskApi(path), path).toBe(false);
    }
  });
});

describe('the page where editors write', () => {
  const admin = (path: string, status = 200) =>
    headersFor(path, { tls: true, status, editorOrigins: ['https://git.kommun.example'] });
  const policy = (path: string, status = 200) =>
    admin(path, status)['Content-Security-Policy'] ?? '';

  test.each(['/admin/', '/admin/varnamo/', '/admin/decap/decap-cms.js'])(
    'given %s, then Decap may run, reach its git server and sign in through a window, and is not found by searching',
    (path) => {
      expect(policy(path)).toContain("script-src 'self' 'unsafe-eval'");
      expect(policy(path)).toContain("connect-src 'self' blob: https://git.kommun.example");
      expect(policy(path)).toContain("frame-ancestors 'none'");
      expect(admin(path)['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
      expect(admin(path)['X-Robots-Tag']).toBe('noindex');
    },
  );

  test.each([
    ['a page that is not there', '/admin/x/', 404],
    ['the window of signing in', '/admin/inloggning', 200],
    ['a publisher’s page', '/varnamo/admin/', 200],
    ['a form’s address', '/f/admin/', 200],
    ['an address like it', '/administration/', 200],
    ['the start page', '/', 200],
  ])('given %s, then none of it is allowed', (_what, path, status) => {
    expect(policy(path, status)).not.toContain('unsafe');
    expect(policy(path, status)).not.toContain('git.kommun.example');
  });
});
