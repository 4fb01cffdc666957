/** Inputs that are nearly right: one that a grammar has made, cut, doubled, repeated and mixed with what hurts parsers. */
import fc from 'fast-check';

/** No outside input here is larger; a repetition stops there. */
const LARGEST = 100_000;

/** What has hurt parsers before: ends of text, names of prototypes, numbers at the edge, code of other languages. */
export const NASTY: readonly string[] = [
  ...[
    '',
    '\0',
    '\uFEFF',
    '\u2028',
    '\u202E',
    '\r',
    '\r\n',
    '\t',
    '\v',
    '"',
    "'",
    '\\',
    '`',
    '%',
    '&',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined'],
  ...['NaN', '-0', '1e308', '1e-400', '9'.repeat(40), '0x10', '-1', '1,5', '١٢٣', '１２'],
  ...['<script>alert(1)</script>', '<svg/onload=x>', '=1+1', '@SUM(A1)', '${7*7}', '{{7*7}}'],
  ...[
    "' OR 1=1--",
    '; rm -rf /',
    '../../etc/passwd',
    '%00',
    '%2e%2e%2f',
    '\u{1F9D1}\u200D\u{1F680}',
  ],
  ...[
    'e\u0301',
    '\u00E9',
    'ﬁ',
    'İ',
    'ß',
    '\uD800',
    '[',
    '{',
    '(',
    ']',
    '}',
    ')',
    ';',
    ',',
    '|',
    '#',
    '---',
  ],
];

export const nasty: fc.Arbitrary<string> = fc.constantFrom(...NASTY);

/** Any text, and the same piece very many times: what makes a pattern turn back and back shows as a hang. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .tuple(fc.oneof(nasty, fc.string({ maxLength: 4 })), fc.integer({ min: 1, max: 3000 }))
    .map(([piece, times]) => piece.repeat(times).slice(0, LARGEST)),
);

type Edit =
  | { kind: 'cut' | 'double' | 'swap' | 'truncate'; at: number; length: number }
  | { kind: 'repeat'; at: number; length: number; times: number }
  | { kind: 'insert' | 'replace'; at: number; length: number; piece: string };

const place = { at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 40 }) };

function editsOf(pieces: fc.Arbitrary<string>): fc.Arbitrary<Edit[]> {
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constantFrom('cut', 'double', 'swap', 'truncate'), ...place }),
    fc.record({ kind: fc.constant('repeat'), ...place, times: fc.integer({ min: 2, max: 400 }) }),
    fc.record({ kind: fc.constantFrom('insert', 'replace'), ...place, piece: pieces }),
  );
  // A third stay as they were made: what is right must be read, or nothing deep is ever reached.
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<Edit[]>([]) },
    { weight: 2, arbitrary: fc.array(edit, { minLength: 1, maxLength: 4 }) },
  );
}

/** A text with up to four edits. @param pieces what is put in besides what hurts: the grammar's own words */
export function mutatedText(
  base: fc.Arbitrary<string>,
  pieces: readonly string[] = [],
): fc.Arbitrary<string> {
  return fc
    .tuple(
      base,
      editsOf(fc.oneof(nasty, ...(pieces.length > 0 ? [fc.constantFrom(...pieces)] : []), anyText)),
    )
    .map(([text, edits]) =>
      edits.reduce((now, edit) => {
        const from = Math.floor(edit.at * (now.length + 1));
        return apply(
          edit,
          now.slice(0, from),
          now.slice(from, from + edit.length),
          now.slice(from + edit.length),
          '',
        );
      }, text),
    );
}

/** Bytes with up to four edits, and bits that have turned. */
export function mutatedBytes(
  base: fc.Arbitrary<Uint8Array>,
  pieces: readonly string[] = [],
): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const inserted = pieces.length > 0 ? fc.oneof(nasty, fc.constantFrom(...pieces)) : nasty;
  const bits = fc.array(fc.tuple(place.at, fc.nat({ max: 7 })), { maxLength: 3 });
  return fc
    .tuple(base, fc.oneof(fc.constant<[number, number][]>([]), bits), editsOf(inserted))
    .map(([bytes, turned, edits]) => {
      // One character a byte: the same edits as in a text.
      let now = Buffer.from(bytes).toString('latin1');
      for (const edit of edits) {
        const from = Math.floor(edit.at * (now.length + 1));
        const piece = 'piece' in edit ? Buffer.from(edit.piece).toString('latin1') : '';
        now = apply(
          edit,
          now.slice(0, from),
          now.slice(from, from + edit.length),
          now.slice(from + edit.length),
          piece,
        );
      }
      const result = new Uint8Array(Buffer.from(now, 'latin1'));
      for (const [at, bit] of turned) {
        const index = Math.min(result.length - 1, Math.floor(at * result.length));
        if (index >= 0) result[index] = (result[index] ?? 0) ^ (1 << bit);
      }
      return result;
    });
}

function apply(edit: Edit, before: string, here: string, after: string, bytes: string): string {
  switch (edit.kind) {
    case 'cut':
      return before + after;
    case 'double':
      return before + here + here + after;
    case 'swap':
      return here + before + after;
    case 'truncate':
      return before;
    case 'repeat':
      return before + here.repeat(edit.times).slice(0, LARGEST) + after;
    case 'insert':
      return before + (bytes || edit.piece) + here + after;
    case 'replace':
      return before + (bytes || edit.piece) + after;
  }
}
