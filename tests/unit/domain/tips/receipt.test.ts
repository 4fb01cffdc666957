import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createSubmissionKey,
  deriveAnswerSeed,
  deriveLookupHash,
  deriveReceiptCode,
  formatReceiptCode,
  parseReceiptCode,
  parseSubmissionKey,
  RECEIPT_CODE_LENGTH,
} from '../../../../src/domain/tips/receipt.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ZEROS = 'A'.repeat(43);
const keys = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));

describe('a receipt code', () => {
  test('given the same submission key, when derived twice, then it is the same code', async () => {
    await fc.assert(
      fc.asyncProperty(keys, async (key) => {
        const code = await deriveReceiptCode(key);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
        expect(await deriveReceiptCode(key)).toBe(code);
        expect(parseReceiptCode(code)).toEqual({ ok: true, code });
      }),
    );
  });

  test('given a fixed key, then the code never changes between versions: people have it on paper', async () => {
    const code = await deriveReceiptCode(ZEROS);
    expect(formatReceiptCode(code)).toMatchInlineSnapshot(`"Y5DC-PAMS-HTNP-ZGWA-VMMV"`);
    expect(await deriveLookupHash(code)).toMatchInlineSnapshot(
      `"13IHwxSplx8VAE90iyH9orDIRdUjKeZWkd9o7-tZlFE"`,
    );
  });

  test('given different keys, then codes and what is derived from them differ', async () => {
    const codes = await Promise.all(
      Array.from({ length: 200 }, () => deriveReceiptCode(createSubmissionKey())),
    );
    expect(new Set(codes).size).toBe(200);
    expect(new Set(await Promise.all(codes.map(deriveLookupHash))).size).toBe(200);
    const [first = ''] = codes;
    const seed = Buffer.from(await deriveAnswerSeed(first)).toString('base64url');
    expect(seed).not.toBe(await deriveLookupHash(first));
  });

  test('given a code, when shown, then it stands in five groups of four', async () => {
    const shown = formatReceiptCode(await deriveReceiptCode(createSubmissionKey()));
    expect(shown).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  });
});

describe('a code that a person types', () => {
  test('given lower case, spaces, dashes, O for 0 and I or L for 1, then it is read all the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        keys,
        fc.constantFrom(' ', '-', '–', '\u00a0', ' - ', ''),
        fc.constantFrom('i', 'l', 'I', 'L'),
        async (key, gap, one) => {
          const code = await deriveReceiptCode(key);
          const typed = ` ${formatReceiptCode(code).replaceAll('-', gap)} `
            .toLowerCase()
            .replaceAll('0', 'o')
            .replaceAll('1', one);
          expect(parseReceiptCode(typed)).toEqual({ ok: true, code });
        },
      ),
    );
  });

  test('given one wrong character anywhere, then the check character tells', async () => {
    const code = await deriveReceiptCode(ZEROS);
    for (let at = 0; at < RECEIPT_CODE_LENGTH; at += 1) {
      for (const other of ALPHABET.replace(code.charAt(at), '')) {
        const wrong = code.slice(0, at) + other + code.slice(at + 1);
        expect(parseReceiptCode(wrong)).toEqual({ ok: false, problem: 'check' });
      }
    }
  });

  test('given two neighbours that changed places, then the check character tells (but for 0 and Z)', async () => {
    await fc.assert(
      fc.asyncProperty(keys, fc.nat(18), async (key, at) => {
        const code = await deriveReceiptCode(key);
        const pair = code.slice(at, at + 2);
        const [a = '', b = ''] = pair;
        fc.pre(a !== b && !new Set(['0Z', 'Z0']).has(pair));
        const wrong = code.slice(0, at) + b + a + code.slice(at + 2);
        expect(parseReceiptCode(wrong).ok).toBe(false);
      }),
    );
  });

  test.each([
    ['nothing', '', 'empty'],
    ['only hyphens and spaces', ' - - ', 'empty'],
    ['too few characters', 'ABCD-EFGH', 'length'],
    ['too many characters', '0'.repeat(21), 'length'],
    ['a character that is in no code', 'ABCD-EFGH-JKMN-PQRS-TVÅU', 'character'],
    ['a register number', '2026-0001', 'length'],
    ['a web address', 'https://exempel.se', 'character'],
  ])('given %s, then the error says what is wrong', (_what, typed, problem) => {
    expect(parseReceiptCode(typed)).toEqual({ ok: false, problem });
  });

  test('given anything at all, then reading it never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void parseReceiptCode(typed)));
  });
});

describe('a submission key', () => {
  test('given 32 bytes of base64url, then it is read back byte for byte', () => {
    fc.assert(
      fc.property(keys, (key) => {
        expect(Buffer.from(parseSubmissionKey(key) ?? []).toString('base64url')).toBe(key);
      }),
    );
    expect(parseSubmissionKey(createSubmissionKey())).toHaveLength(32);
  });

  test.each([
    ['nothing', ''],
    ['31 bytes', 'A'.repeat(42)],
    ['33 bytes', 'A'.repeat(44)],
    ['padding', `${'A'.repeat(43)}=`],
    ['plain base64', `${'A'.repeat(42)}+`],
    ['a second spelling of the same bytes', `${'A'.repeat(42)}B`],
  ])('given %s, then it is refused', async (_what, key) => {
    expect(parseSubmissionKey(key)).toBeUndefined();
    await expect(deriveReceiptCode(key)).rejects.toThrow(RangeError);
  });
});
