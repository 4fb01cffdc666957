/** The receipt page: a code as people type it, and a question back. Only the right code opens anything. */
import fc from 'fast-check';
import {
  deriveReceiptCode,
  formatReceiptCode,
  parseReceiptCode,
} from '../../../../src/domain/tips/receipt.ts';
import type { IntakeEvent } from '../../../../src/intake/contract.ts';
import { anyText, mutatedText, nasty } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';
import { openTestIntake, ORIGIN, SLUG } from '../test-intake.ts';

const FRESH_AFTER = 400;
const KEY = 'A'.repeat(42) + 'E';
const MARK = 'kanariemark';

const open: OpenParser = async (seed) => {
  const code = await deriveReceiptCode(KEY);
  let events: IntakeEvent[] = [];
  let at = await start();
  let asked = 0;

  async function start() {
    const made = await openTestIntake(seed, (event) => events.push(event));
    const fields = {
      experience: 'unsafe',
      category: 'light',
      area: 'annan-plats',
      text: 'Mörkt.',
      _key: KEY,
    };
    const sent = await made.intake.handle(
      new Request(`${ORIGIN}/f/x`, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(fields),
      }),
      { key: `${SLUG}-tips` },
    );
    must(sent.status === 200, `the tip was not taken: ${sent.status}`);
    return made;
  }

  const spelling = fc
    .array(fc.constantFrom('', '', '', ' ', '-', '\u2013', '.', '\u00AD', '\t'), {
      minLength: 20,
      maxLength: 20,
    })
    .chain((between) =>
      fc.boolean().map((small) => {
        const typed = [...code]
          .map((sign, index) => `${sign === '0' && small ? 'o' : sign}${between[index] ?? ''}`)
          .join('');
        return small ? typed.toLowerCase() : typed;
      }),
    );
  const typed = fc.oneof(
    { weight: 3, arbitrary: spelling },
    {
      weight: 3,
      arbitrary: mutatedText(fc.constant(formatReceiptCode(code)), ['0', 'O', 'I', 'U', '-']),
    },
    { weight: 1, arbitrary: anyText },
  );
  const inputs = fc.record({
    code: typed,
    step: fc.constantFrom('ask', 'ask', undefined, 'send'),
    text: fc.oneof(fc.constant(MARK), anyText),
    key: nasty,
    trap: fc.constantFrom(...Array<undefined>(15).fill(undefined), 'x'),
    json: fc.boolean(),
  });

  return fuzzed({
    inputs,
    async attempt(input: typeof inputs extends fc.Arbitrary<infer Input> ? Input : never) {
      events = [];
      if ((asked += 1) % FRESH_AFTER === 0) {
        await at.store.close();
        at = await start();
        events = [];
      }
      const parsed = parseReceiptCode(input.code);
      if (parsed.ok) {
        must(/^[0-9A-HJKMNP-TV-Z]{20}$/.test(parsed.code), 'a code of other signs');
        const again = parseReceiptCode(formatReceiptCode(parsed.code));
        must(again.ok && again.code === parsed.code, 'a code does not read back');
      }
      const isRight = parsed.ok && parsed.code === code;
      const body = new URLSearchParams({ code: input.code, text: input.text, _key: input.key });
      if (input.step !== undefined) body.set('_step', input.step);
      if (input.trap !== undefined) body.set('_gotcha', input.trap);
      const request = new Request(`${ORIGIN}/f/x`, {
        method: 'POST',
        headers: {
          accept: input.json ? 'application/json' : 'text/html',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: body.toString(),
      });
      const answer = await at.intake.handle(request, { key: `${SLUG}-kvitto`, address: undefined });
      must(!events.some(({ event }) => event === 'failed'), `it failed: ${JSON.stringify(events)}`);
      must(!JSON.stringify(events).includes(MARK), 'the log holds the question');
      must(!JSON.stringify(events).includes(code), 'the log holds the code');
      if (answer instanceof Response) {
        const said = (await answer.json()) as { ok?: boolean };
        must(said.ok !== true || isRight, 'another code opened the tip');
        return `json ${answer.status}`;
      }
      if (answer.page === 'error') {
        must(answer.status === 413, `error ${answer.status}`);
        return 'too large';
      }
      must(answer.page === 'status', `the page ${answer.page}`);
      must(
        answer.found === isRight,
        answer.found ? 'another code opened the tip' : 'the code does not open the tip',
      );
      if (!answer.found) return answer.problem;
      must(
        answer.messages.every(({ text }) => text !== undefined),
        'a question does not open again',
      );
      return answer.question.problem ?? (answer.question.sent ? 'asked' : 'shown');
    },
    close: () => at.store.close(),
  });
};
export default open;
