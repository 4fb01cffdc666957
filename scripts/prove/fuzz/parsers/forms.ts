/**
 * The forms: the body in its three encodings, the answers by the form's own schema, and the steps to the receipt. What is
 * right all the way gets a receipt whose code opens what was stored; whatever else comes is refused with words.
 */
import fc from 'fast-check';
import { fieldsOf, type FieldMeta } from '../../../../src/domain/forms/definition.ts';
import { helpedForm, showOfHandsForm } from '../../../../src/domain/counted/forms.ts';
import { tipForm } from '../../../../src/domain/tips/form.ts';
import { deriveLookupHash, parseReceiptCode } from '../../../../src/domain/tips/receipt.ts';
import type { IntakeEvent, IntakePage, ResponseForm } from '../../../../src/intake/contract.ts';
import { openResponse } from '../../../../src/intake/seal.ts';
import { z } from 'zod';
import { anyText, mutatedBytes, nasty } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';
import { openTestIntake, ORIGIN, PUBLISHER, RESPONSE_FORMS, SLUG } from '../test-intake.ts';

/** Stands in free text, and must never stand in the log. */
const MARK = 'kanariemark';
/** A new intake after so many: what was stored is not what is measured. */
const FRESH_AFTER = 400;
const STATUSES = [200, 400, 403, 404, 405, 409, 413, 415, 422, 429];

type Pairs = [name: string, value: unknown][];

const form = (one: ResponseForm['form']): ResponseForm => ({ form: one });
const FORMS: readonly ResponseForm[] = [
  form(tipForm(PUBLISHER.areas, PUBLISHER.map)),
  form(helpedForm(['nagon-ringer', 'nagon-vid-dorren'])),
  form(showOfHandsForm('2026-11-22')),
  ...RESPONSE_FORMS,
];

/** What a person could give for the field: the choices of the schema, or words. */
function answerTo({ control }: FieldMeta, schema: z.ZodType): fc.Arbitrary<unknown> {
  const choices = choicesOf(schema);
  const one = choices.length > 0 ? fc.constantFrom(...choices) : undefined;
  switch (control) {
    case 'checkboxes':
    case 'ranking':
      return one ? fc.uniqueArray(one, { minLength: 1, maxLength: choices.length }) : nasty;
    case 'date':
      return fc.constantFrom('2026-11-20', '2026-02-30', '2027-01-01', '20261120');
    case 'number':
      return fc.nat({ max: 40 }).map(String);
    case 'email':
      return fc.oneof(fc.constant('namn@kommun.example'), fc.emailAddress());
    case 'point':
      return fc.constantFrom('59.42410,16.09280', '57.18600,14.04000', '00.00000,00.00000');
    default:
      return one ?? fc.oneof(fc.constant(`${MARK} det är mörkt`), anyText);
  }
}

function choicesOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodOptional) return choicesOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return choicesOf(schema.element as z.ZodType);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

function pairsOf({ form: { id }, form: definition, entry }: ResponseForm): fc.Arbitrary<Pairs> {
  const fields = fieldsOf(definition).map(([name, meta, schema]) =>
    fc
      .oneof(
        { weight: 12, arbitrary: answerTo(meta, schema) },
        { weight: 1, arbitrary: anyText },
        { weight: id === 'vandring' ? 20 : 2, arbitrary: fc.constant(undefined) },
      )
      .map((value): [string, unknown] => [name, value]),
  );
  const technical = fc.record(
    {
      _entry: fc.oneof({ weight: 20, arbitrary: fc.constant(entry) }, nasty),
      _key: fc.oneof(
        fc
          .uint8Array({ minLength: 32, maxLength: 32 })
          .map((bytes) => Buffer.from(bytes).toString('base64url')),
        nasty,
      ),
      _step: fc.constantFrom('send', 'edit', undefined, undefined, 'ask'),
      _token: fc.option(anyText, { nil: undefined }),
      _lang: fc.constantFrom('sv', 'en', 'ar', 'xx', undefined),
      _proof: fc.option(anyText, { nil: undefined }),
      _gotcha: fc.constantFrom(...Array<undefined>(20).fill(undefined), 'x'),
    },
    { requiredKeys: ['_entry', '_key'] },
  );
  const extra = fc.array(fc.tuple(nasty, fc.oneof(anyText, fc.jsonValue())), { maxLength: 2 });
  return fc
    .tuple(fc.tuple(...fields), technical, fc.option(extra, { freq: 4, nil: [] }))
    .map(([answers, more, others]): Pairs => [...answers, ...Object.entries(more), ...others])
    .map((pairs) => pairs.filter(([, value]) => value !== undefined));
}

type Encoding = 'urlencoded' | 'multipart' | 'json';
const TYPES: Record<Encoding, string> = {
  urlencoded: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data; boundary=X',
  json: 'application/json',
};

function encode(encoding: Encoding, pairs: Pairs, file: boolean): string {
  if (encoding === 'json') return JSON.stringify(Object.fromEntries(pairs));
  const flat = pairs.flatMap(([name, value]) =>
    [value]
      .flat()
      .map((one): [string, string] => [name, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
  if (encoding === 'urlencoded') return new URLSearchParams(flat).toString();
  const parts = flat.map(
    ([name, value], index) =>
      `--X\r\nContent-Disposition: form-data; name="${name}"${file && index === 0 ? '; filename="a.jpg"' : ''}\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--X--\r\n`;
}

interface Sent {
  form: number;
  key: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array;
  json: boolean;
}

const sent: fc.Arbitrary<Sent> = fc
  .tuple(
    fc.nat({ max: FORMS.length - 1 }),
    fc.constantFrom<Encoding>('urlencoded', 'multipart', 'json'),
  )
  .chain(([index, encoding]) => {
    const one = FORMS[index] as ResponseForm;
    const body = fc
      .tuple(pairsOf(one), fc.constantFrom(...Array<boolean>(15).fill(false), true))
      .map(([pairs, file]) => new Uint8Array(Buffer.from(encode(encoding, pairs, file))));
    return fc.record({
      form: fc.constant(index),
      key: fc.oneof({ weight: 30, arbitrary: fc.constant(`${SLUG}-${one.form.id}`) }, nasty),
      method: fc.constantFrom(...Array<string>(40).fill('POST'), 'PUT', 'DELETE'),
      json: fc.boolean(),
      headers: fc
        .record(
          {
            'content-type': fc.constantFrom(
              ...Array<string>(40).fill(TYPES[encoding]),
              ...Object.values(TYPES),
              `${TYPES[encoding]}; charset=utf-8`,
              `${TYPES[encoding]}; charset=utf-16`,
              'multipart/form-data',
              'text/plain',
            ),
            'content-encoding': fc.constantFrom(...Array<string>(40).fill('identity'), 'gzip'),
            origin: fc.constantFrom(
              ...Array<string>(40).fill(ORIGIN),
              'null',
              'https://annan.example',
            ),
            'sec-fetch-site': fc.constantFrom(
              ...Array<string>(40).fill('same-origin'),
              'none',
              'cross-site',
            ),
            'content-length': fc.constantFrom(
              ...Array<undefined>(20).fill(undefined),
              '-1',
              'NaN',
              '1e9',
              '65537',
            ),
          },
          { requiredKeys: ['content-type'] },
        )
        .map(
          (headers) =>
            Object.fromEntries(
              Object.entries(headers).filter(([, value]) => value !== undefined),
            ) as Record<string, string>,
        ),
      body: fc.oneof(
        { weight: 12, arbitrary: body },
        {
          weight: 8,
          arbitrary: mutatedBytes(body, ['--X', '\r\n\r\n', '&', '=', '%', '":', '"__proto__":']),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            new Uint8Array(70 * 1024),
            new Uint8Array(Buffer.from('['.repeat(60_000))),
          ),
        },
      ),
    });
  });

const open: OpenParser = async (seed) => {
  let events: IntakeEvent[] = [];
  let at = await openTestIntake(seed, (event) => events.push(event));
  let taken = 0;
  const ask = async ({ key, method, headers, body, json }: Omit<Sent, 'form'>) => {
    const request = new Request(`${ORIGIN}/f/x`, {
      method,
      headers: { accept: json ? 'application/json' : 'text/html', ...headers },
      body: new Uint8Array(body),
    });
    return at.intake.handle(request, { key, address: '192.0.2.1' });
  };

  /** Sends the check page's form, as the button does, and opens what was stored. */
  const sendOn = async ({ key }: Sent, page: Extract<IntakePage, { page: 'check' }>) => {
    at.pass(5000);
    const fields: Pairs = [
      ...Object.entries(page.answers),
      ['_step', 'send'],
      ['_key', page.submissionKey],
      ['_token', page.token],
      ...(page.entry === undefined ? [] : ([['_entry', page.entry]] satisfies Pairs)),
    ];
    const receipt = await ask({
      key,
      method: 'POST',
      json: false,
      headers: { 'content-type': TYPES.urlencoded, origin: ORIGIN },
      body: new Uint8Array(Buffer.from(encode('urlencoded', fields, false))),
    });
    must(!(receipt instanceof Response), 'a browser got JSON');
    // The form's text may need more room once it is encoded anew.
    if (receipt.page === 'error' && receipt.status === 413) return 'too large to send on';
    must(receipt.page === 'receipt', `after the check page came ${receipt.page} ${receipt.status}`);
    const code = parseReceiptCode(receipt.code);
    must(code.ok, 'the receipt code cannot be read');
    const stored = await at.store.responses.findByLookup(SLUG, await deriveLookupHash(code.code));
    must(stored !== undefined, 'the receipt leads nowhere');
    const opened = await openResponse(stored, at.identities[1] ?? '');
    must(
      opened.mismatches.length === 0,
      `inside is not what is beside: ${opened.mismatches.join()}`,
    );
    const kept = { ...opened.answers, ...opened.contact };
    must(
      JSON.stringify(Object.entries(kept).toSorted()) ===
        JSON.stringify(Object.entries(page.answers).toSorted()),
      'what was stored is not what was shown',
    );
    return 'receipt';
  };

  return fuzzed<Sent>({
    inputs: sent,
    async attempt(input) {
      events = [];
      if ((taken += 1) % FRESH_AFTER === 0) {
        await at.store.close();
        at = await openTestIntake(seed, (event) => events.push(event));
      }
      const answer = await ask(input);
      const failed = events.find(({ event }) => event === 'failed');
      must(failed === undefined, `the intake failed: ${JSON.stringify(failed)}`);
      must(!JSON.stringify(events).includes(MARK), 'the log holds what was sent');
      must(STATUSES.includes(answer.status), `status ${answer.status}`);
      if (answer instanceof Response) {
        must(input.json, 'JSON for a browser');
        must(answer.headers.get('cache-control') === 'no-store', 'the answer may be kept');
        const said = (await answer.json()) as { ok?: boolean; errors?: unknown[] };
        must((said.ok === true) !== Array.isArray(said.errors), 'neither yes nor no');
        return `json ${answer.status}`;
      }
      must(!input.json, 'a page for a script');
      return answer.page === 'check' ? sendOn(input, answer) : `${answer.page} ${answer.status}`;
    },
    close: () => at.store.close(),
  });
};
export default open;
