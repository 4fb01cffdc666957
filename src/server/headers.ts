/**
 * The one definition of response headers, by class of path. The Node server and Netlify's edge function use it as it
 * is; the files for nginx are generated from it (scripts/hosting/nginx-headers.ts).
 */
import { FORMSPREE_ORIGIN } from '../domain/forms/formspree-origin.ts';
import { FRAUD_ADDRESS } from '../domain/fraud/address.ts';
import { WALK_ADDRESS } from '../domain/walks/address.ts';

interface Allowed {
  ancestors: string;
  trustedTypes: string;
  /** Where a form of the page may be sent besides this site. */
  hosted: string;
  workers: boolean;
  wasm: boolean;
}

/** Nothing is allowed but what the site itself serves. No inline script or style anywhere. */
const policyFor = ({ ancestors, trustedTypes, hosted, workers, wasm }: Allowed) =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${hosted}`,
    "manifest-src 'self'",
    `form-action 'self'${hosted}`,
    "base-uri 'none'",
    ...(workers ? ["worker-src 'self'"] : []),
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');

export interface HeaderContext {
  /** True when residents reach the server over TLS. */
  tls: boolean;
  /** The status of the answer; a page that is there when left out. */
  status?: number;
  /** Origins where the editors' work is kept, for the admin page alone. */
  editorOrigins?: readonly string[];
  /** The pages of this build whose form goes to hosted Formspree; none unless a publisher has decided so. */
  hostedForms?: ReadonlySet<string>;
}

/** Built assets carry their digest in the name: they never change. */
const IMMUTABLE = /^\/assets\//;
const STATIC_FILE = /\.(?:woff2|png|svg|ico|webmanifest|pmtiles)$/;
const OPEN_DATA = /\.(?:csv|json|rdf)$/;
/**
 * Cards for other web sites: they show a promise, take nothing in and hold no form, so that being framed
 * does no harm. The address is spelt out, and nothing that is merely like it may be framed.
 */
const EMBEDDED = /^(?!\/f\/)(?:\/[a-z0-9-]+){0,2}\/inbaddat\/lofte\/[a-z0-9-]+\/$/;

/**
 * Pages of fraud help can be saved on a telephone: registering their worker takes a policy of this name
 * (src/components/fraud/offline/saving.ts), which makes nothing but the worker's address.
 */
const FRAUD_PAGE = new RegExp(`${FRAUD_ADDRESS.source}(?:.*/)?$`);
const isFraudPage = (path: string) => FRAUD_PAGE.test(path);
/**
 * The page of a safety walk can be saved on a telephone, opens a map, and may ask where the telephone is when its button is
 * pressed. No other page may.
 */
const WALK_PAGE = new RegExp(`${WALK_ADDRESS.source}(?:.*/)?$`);
const isWalkPage = (path: string) => WALK_PAGE.test(path);
/** Addresses end with a slash before the worker's name. */
const WALK_WORKER = new RegExp(`${WALK_ADDRESS.source}(?:.*/)?sw\\.js$`);
const FRAUD_WORKER = new RegExp(`${FRAUD_ADDRESS.source}(?:.*/)?sw\\.js$`);
/** What the server says of itself. */
const HEALTH = /^\/halsa(?:\/|$)/;

/**
 * Pages with a table of figures, which may open a map. Leaflet writes one fixed text as HTML while it loads; a policy
 * named `default` may let that through there (src/components/map/trusted-html.ts). Everywhere else no
 * policy can be made at all (docs/decisions/0021).
 */
const FIGURES = /^(?!\/f\/)(?:\/[a-z0-9-]+){0,2}\/statistik\/[a-z0-9-]+\/?$/;

/**
 * The search page reads its index with WebAssembly, which is let through there and nowhere else. Strings as code
 * stay forbidden, and trusted types stay on: the search runs without its worker (docs/decisions/0053).
 */
const SEARCH = /^(?!\/f\/)(?:\/[a-z0-9-]+){0,2}\/sok\/?$/;
/** The index of a search is the site's own business: no other site need read it. */
const SEARCH_INDEX = /\/sok\/index\//;
/**
 * The tip form and the dialogues, whose places can be shown on a map: for the same reason, and not for the pages beneath
 * them.
 */
const PLACE_FORM = /^(?!\/f\/)(?:\/[a-z0-9-]+){0,2}\/(?:tipsa|dialog\/[a-z0-9-]+)\/$/;
/**
 * The coordinators' desk: its page and what it asks. The key lives in a worker there, and starting one takes
 * a policy of this name (src/desk/start-worker.ts), which makes nothing but the worker's address.
 */
const DESK = /^(?!\/f\/)(?:\/[a-z0-9-]+)?\/handlaggning\//;
const DESK_API = /^(?!\/f\/)(?:\/[a-z0-9-]+)?\/handlaggning\/api\/[a-z-]+$/;

/** True of an address that the desk posts to. */
export function isDeskApi(path: string): boolean {
  return DESK_API.test(path);
}

/**
 * The window in which an editor signs in to GitHub: it has to go there and come back, and still know the page that
 * opened it, which any other policy than this takes away at the first step.
 */
const SIGN_IN = /^\/admin\/inloggning(?:\/|$)/;

/**
 * The page where editors write (cms/admin). Decap makes its checks of the configuration as code (ajv) and its styles as
 * text (emotion): neither can be had without these two words, and no other page gets them. Signing in to GitHub is a
 * window of its own that has to find its way back.
 */
const ADMIN = /^\/admin\/(?!inloggning(?:\/|$))/;

/** @param origins where the editors' work is kept */
function adminPolicy(origins: readonly string[]): string {
  const kept = origins.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${kept}`,
    "font-src 'self' data:",
    `connect-src 'self' blob:${kept}`,
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The one name under which a page's scripts may make what the browser trusts; none on most pages. */
function policyNameFor(path: string): string {
  if (FIGURES.test(path) || PLACE_FORM.test(path)) return 'default';
  if (isWalkPage(path)) return 'default walk-offline';
  // `default` lets through what Leaflet writes as it loads, to the letter: the week's map.
  if (DESK.test(path)) return 'desk-worker default';
  return isFraudPage(path) ? 'fraud-help-offline' : "'none'";
}

/**
 * Every class of path whose headers differ, in the order in which they count, with an address of each. What generates
 * headers for another host reads this; a test holds it against `headersFor` on every address of the built site.
 */
export const HEADER_CLASSES: readonly { pattern: RegExp; sample: string }[] = [
  { pattern: /^\/f\//, sample: '/f/varnamo-tips' },
  { pattern: HEALTH, sample: '/halsa' },
  { pattern: SIGN_IN, sample: '/admin/inloggning' },
  { pattern: ADMIN, sample: '/admin/' },
  { pattern: DESK, sample: '/handlaggning/' },
  { pattern: WALK_WORKER, sample: '/trygghetsvandring/norrby/sw.js' },
  { pattern: WALK_PAGE, sample: '/trygghetsvandring/norrby/' },
  { pattern: FRAUD_WORKER, sample: '/bedragerier/sw.js' },
  { pattern: FRAUD_PAGE, sample: '/bedragerier/' },
  { pattern: IMMUTABLE, sample: '/assets/a.js' },
  { pattern: STATIC_FILE, sample: '/favicon.svg' },
  { pattern: SEARCH_INDEX, sample: '/sok/index/pagefind.js' },
  { pattern: OPEN_DATA, sample: '/statistik/brott.csv' },
  { pattern: EMBEDDED, sample: '/inbaddat/lofte/2024/' },
  { pattern: FIGURES, sample: '/statistik/brott/' },
  { pattern: PLACE_FORM, sample: '/tipsa/' },
  { pattern: SEARCH, sample: '/sok/' },
];

/** The headers of a response, by its path. */
export function headersFor(
  path: string,
  { tls, status = 200, editorOrigins = [], hostedForms }: HeaderContext,
): Record<string, string> {
  const embedded = EMBEDDED.test(path) && status < 400;
  const trustedTypes = status < 400 ? policyNameFor(path) : "'none'";
  const mayAskPlace = isWalkPage(path) && status < 400;
  const hosted = status < 400 && hostedForms?.has(path) === true;
  // A page that is not there has nothing to evaluate.
  const admin = ADMIN.test(path) && status < 400;
  const data = OPEN_DATA.test(path) && !SEARCH_INDEX.test(path) && !path.startsWith('/f/');
  const shared = data || embedded;
  return {
    'Content-Security-Policy': admin
      ? adminPolicy(editorOrigins)
      : policyFor({
          ancestors: embedded ? '*' : "'none'",
          trustedTypes,
          hosted: hosted ? ` ${FORMSPREE_ORIGIN}` : '',
          workers: DESK.test(path),
          wasm: SEARCH.test(path) && status < 400,
        }),
    ...(ADMIN.test(path) ? { 'X-Robots-Tag': 'noindex' } : {}),
    'X-Content-Type-Options': 'nosniff',
    // Chromium sends "Origin: null" from a page with no-referrer, and the origin check would refuse it.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': `camera=(), microphone=(), geolocation=(${mayAskPlace ? 'self' : ''}), payment=(), usb=()`,
    'Cross-Origin-Opener-Policy': openerPolicy(path, admin),
    'Cross-Origin-Resource-Policy': shared ? 'cross-origin' : 'same-origin',
    ...(embedded ? {} : { 'X-Frame-Options': 'DENY' }),
    ...(data ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(tls ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
    'Cache-Control': cacheControl(path, status),
  };
}

function openerPolicy(path: string, admin: boolean): string {
  if (SIGN_IN.test(path)) return 'unsafe-none';
  return admin ? 'same-origin-allow-popups' : 'same-origin';
}

function cacheControl(path: string, status: number): string {
  if (path.startsWith('/f/') || HEALTH.test(path) || SIGN_IN.test(path) || DESK.test(path)) {
    return 'no-store';
  }
  // A file that is missing while a new version is put in place must not stay missing for a year.
  if (status >= 400) return 'no-store';
  // A browser asks for the worker on every visit: a new one brings new pages.
  if (FRAUD_WORKER.test(path) || WALK_WORKER.test(path)) return 'no-cache';
  if (IMMUTABLE.test(path)) return 'public, max-age=31536000, immutable';
  if (STATIC_FILE.test(path)) return 'public, max-age=86400';
  // Pages change at every build; the browser asks, and is mostly told that nothing has changed.
  return 'public, max-age=0, must-revalidate';
}
