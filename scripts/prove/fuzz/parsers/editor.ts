/**
 * The editor's page: an entry back into its file, a table out of a spreadsheet, the preview's message, and which files the
 * local file server may touch. What was not changed stays, and what was written reads back.
 */
import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readPastedTable, withPasted } from '../../../../cms/admin/pasted-table.ts';
import { isContentPath, pathsAsked } from '../../../../cms/local/content-paths.ts';
import { isOwnRequest } from '../../../../cms/local/own-request.ts';
import { readUnsaved } from '../../../../cms/preview/unsaved.ts';
import { fieldOrderOf } from '../../../../cms/saved/field-order.ts';
import { isGroup, isSame } from '../../../../cms/saved/same.ts';
import { changedFile } from '../../../../cms/saved/yaml-file.ts';
import { COLLECTION_SCHEMAS } from '../../../content/collections.ts';
import { anyText, mutatedText, nasty } from '../mutations.ts';
import { yamlFiles } from '../content-of.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';

type Change = { kind: 'set' | 'remove' | 'add' | 'turn'; at: number; text: string; value: unknown };

/** The data with a change somewhere in its depth. */
function changed(data: unknown, { kind, at, text, value }: Change): unknown {
  const copy: unknown = structuredClone(data);
  const places: { of: Record<string, unknown> | unknown[]; key: string }[] = [];
  const walk = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return;
    for (const key of Object.keys(one)) {
      places.push({ of: one as Record<string, unknown>, key });
      walk((one as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const place = places[Math.floor(at * places.length)];
  if (!place) return copy;
  const { of, key } = place;
  const group = of as Record<string, unknown>;
  if (kind === 'set') group[key] = value;
  else if (kind === 'turn') group[key] = text;
  else if (Array.isArray(of)) {
    if (kind === 'remove') of.splice(Number(key), 1);
    else of.splice(Number(key), 0, value);
  } else if (kind === 'remove') Reflect.deleteProperty(group, key);
  else if (text !== '__proto__') group[text.slice(0, 30) || 'x'] = value;
  return copy;
}

const open: OpenParser = () => {
  const files = yamlFiles(5000);
  // What a form can give: no dates, no numbers without end.
  const plain = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.integer(),
    fc.boolean(),
  );
  const value = fc.oneof(
    plain,
    fc.array(plain, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('title', 'date', 'id', 'x'), plain, { maxKeys: 3 }),
    nasty,
  );
  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom('set', 'remove', 'add', 'turn'),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    text: fc.oneof(
      fc.constantFrom(
        'Ny text: med kolon',
        '- streck',
        '# nummer',
        'rad\nrad',
        ' ',
        'ja',
        '2026-11-22',
        '0123',
      ),
      nasty,
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    ),
    value,
  });
  const cell = fc.oneof(
    fc.constantFrom(
      '2024',
      '2025',
      '2024-Q1',
      '2024-03',
      '12',
      '1 234',
      '12,5',
      '..',
      '',
      'Centrum',
    ),
    nasty,
  );
  const years = fc
    .integer({ min: 1, max: 6 })
    .map((count) => Array.from({ length: count }, (_, index) => String(2020 + index)));
  const figures = fc.constantFrom('0', '3', '12', '1 234', '12,5', '..', '');
  const table = years.chain((periods) =>
    fc
      .array(fc.array(figures, { minLength: periods.length, maxLength: periods.length }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((series) => {
        const across = [
          ['', ...periods],
          ...series.map((cells, index) => [`Serie ${index}`, ...cells]),
        ];
        return across.map((row) => row.join('\t')).join('\n');
      }),
  );
  const cells = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
  const pasted = fc.oneof(
    mutatedText(table, ['\t', '\n', '\r', '2024']),
    mutatedText(
      cells.map((rows) => rows.map((row) => row.join('\t')).join('\n')),
      ['\t', '\n'],
    ),
  );
  const filePath = mutatedText(
    fc.constantFrom('src/content/promises/x.yaml', 'src/pictures/a.webp'),
    ['..', '/', '\\', '%2e', '\0', 'src/content/../../'],
  );
  const inputs = fc.record({
    file: fc.nat({ max: files.length - 1 }),
    changes: fc.array(change, { maxLength: 3 }),
    pasted,
    threshold: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
    filePath,
    message: fc.oneof(
      fc.jsonValue(),
      fc.record({ collection: nasty, id: anyText, data: fc.jsonValue() }),
    ),
    host: mutatedText(fc.constantFrom('localhost:4321', '127.0.0.1', '[::1]:80'), [
      '.example',
      '@',
      ':',
    ]),
  });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    attempt({ file, changes, pasted: table, threshold, filePath: asked, message, host }) {
      const { collection, text } = files[file] ?? { collection: 'promises' as const, text: '' };
      const data = changes.reduce<unknown>(changed, parse(text));
      let outcome = 'no group';
      // An entry without any field is none, and no form gives one.
      if (isGroup(data) && Object.keys(data).length > 0) {
        const written = changedFile(text, data, fieldOrderOf(COLLECTION_SCHEMAS[collection]));
        must(isSame(parse(written), data), 'what was saved does not read back');
        outcome = written === text ? 'as it was' : 'changed';
      }
      readUnsavedSafely({ collection, id: 'prov/prov', data });
      readUnsavedSafely(message);

      const read = readPastedTable(table, {
        decimals: true,
        ...(threshold !== undefined && { threshold }),
      });
      for (const { values } of read.faults.length === 0 ? read.series : []) {
        for (const one of values) {
          must(!('value' in one) || Number.isFinite(one.value), 'a figure that is none');
          must(
            !('value' in one) ||
              threshold === undefined ||
              one.value === 0 ||
              one.value >= threshold,
            'a small count is shown',
          );
        }
      }
      withPasted(
        [{ id: 'centrum', label: 'Centrum', values: [{ period: '2024', value: 1 }] }],
        read.series,
      );

      for (const one of pathsAsked({ params: { path: asked, entry: { path: asked } } })) {
        const real = path.posix.resolve('/repo', one.replaceAll('\\', '/').replace(/^\/+/, ''));
        const inside = ['/repo/src/content', '/repo/src/pictures'].some(
          (root) => real === root || real.startsWith(`${root}/`),
        );
        must(!isContentPath(one) || inside, `a path out of the content: ${one}`);
      }
      const own = isOwnRequest({ host, origin: `http://${host}` });
      must(
        !own || /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host),
        `another machine: ${host}`,
      );
      return `${outcome}, ${read.faults.length === 0 ? 'table' : 'no table'}`;
    },
  });
};
export default open;

/** A message that is none of the editor's is an error by its contract; what is one is read or explained. */
function readUnsavedSafely(message: unknown): void {
  try {
    readUnsaved(message);
  } catch (error) {
    must(error instanceof Error && error.name === 'ZodError', `the preview threw ${String(error)}`);
  }
}
