/**
 * The headers of src/server/headers.ts as files for nginx, for a host of files alone. Behind a proxy the Node server
 * sets them itself. `node scripts/hosting/nginx-headers.ts` writes the files; a test says when they have fallen behind.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { HEADER_CLASSES, headersFor } from '../../src/server/headers.ts';
import { readHostedForms } from '../../src/server/hosted-forms.ts';

const FOLDER = path.join(import.meta.dirname, '../../deploy/nginx');
/** A path of no class, and an error in its place. */
const PLAIN = '/en/';
const NOTE = '# Skapad ur src/server/headers.ts med: node scripts/hosting/nginx-headers.ts\n';

const conditions = [
  { name: 'error', status: 404, key: '4-5' },
  { name: 'page', status: 200, key: '1-3' },
];

/** One row of a map: which `<status> <path>` has which value. The first that fits counts, as in nginx. */
export interface HeaderRow {
  pattern: RegExp;
  value: string;
}
export interface HeaderMap {
  header: string;
  rows: readonly HeaderRow[];
  /** Of what no row fits; empty when the header is not sent, which is how nginx reads it. */
  otherwise: string;
}

/**
 * Every header with its rows.
 * @param hostedForms pages whose form goes to Formspree, which the build lists (src/server/hosted-forms.ts)
 */
export function headerMaps(hostedForms: ReadonlySet<string> = new Set()): HeaderMap[] {
  const classes = [
    ...[...hostedForms].map((address) => ({
      pattern: new RegExp(`^${address}$`),
      sample: address,
    })),
    ...HEADER_CLASSES,
  ];
  const valuesOf = (sample: string, status: number) =>
    headersFor(sample, { tls: true, status, hostedForms });
  const contexts = conditions.flatMap(({ status, key }) => [
    ...classes.map(({ pattern, sample }) => ({
      pattern: prefixed(key, pattern),
      headers: valuesOf(sample, status),
    })),
    { pattern: prefixed(key, /^/), headers: valuesOf(PLAIN, status) },
  ]);
  const names = [...new Set(contexts.flatMap(({ headers }) => Object.keys(headers)))];
  return names.map((header) => {
    const rows = contexts.map(({ pattern, headers }) => ({
      pattern,
      value: headers[header] ?? '',
    }));
    const otherwise = rows.at(-1)?.value ?? '';
    const last = rows.findLastIndex(({ value }) => value !== otherwise);
    return { header, rows: rows.slice(0, last + 1), otherwise };
  });
}

/** The expression with the status before the path. Lookaheads stand as they are: nginx reads Perl's expressions. */
function prefixed(key: string, { source }: RegExp): RegExp {
  const path = source.startsWith('^') ? source.slice(1) : `.*${source}`;
  return new RegExp(`^[${key}]\\d\\d ${path}`);
}

/** What goes at the level of `http` in nginx. */
export function formatMaps(maps: readonly HeaderMap[] = headerMaps()): string {
  const blocks = maps.map(({ header, rows, otherwise }) =>
    [
      `map "$status $trygghet_path" ${variable(header)} {`,
      ...rows.map(
        ({ pattern, value }) => `  "~${pattern.source.replaceAll('\\/', '/')}" "${value}";`,
      ),
      `  default "${otherwise}";`,
      '}\n',
    ].join('\n'),
  );
  const address = 'map $request_uri $trygghet_path {\n  "~^(?<trygghet_p>[^?]*)" $trygghet_p;\n}\n';
  return [NOTE, address, ...blocks].join('\n');
}

/** What goes in the `server` of the site. */
export function formatHeaders(maps: readonly HeaderMap[] = headerMaps()): string {
  const lines = maps.map(({ header }) => `add_header ${header} ${variable(header)} always;`);
  return `${NOTE}\n${lines.join('\n')}\n`;
}

function variable(header: string): string {
  return `$trygghet_${header.toLowerCase().replaceAll('-', '_')}`;
}

if (import.meta.main) {
  // `--site` writes for the pages of the site that is built, with its forms at Formspree.
  const { values } = parseArgs({ options: { site: { type: 'string' } } });
  const dist = values.site === undefined ? undefined : pathToFileURL(`${values.site}/`);
  const maps = headerMaps(dist && readHostedForms(dist));
  const folder = values.site === undefined ? FOLDER : path.join(values.site, 'nginx');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'header-maps.conf'), formatMaps(maps));
  writeFileSync(path.join(folder, 'headers.conf'), formatHeaders(maps));
}
