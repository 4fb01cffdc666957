import fc from 'fast-check';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeAll, describe, expect, test } from 'vitest';
import { solveProof, writeProof } from '../../../scripts/prove/solve.ts';
import { createProofOfWork, PROOF_LIFETIME_MS } from '../../../src/intake/proof-of-work.ts';
import { createReplayList } from '../../../src/intake/replay-list.ts';

const ISSUED = new Date('2026-11-20T12:00:00Z');
const KEY = new Uint8Array(32).fill(7);

/** A server `milliseconds` after the puzzle was made, with an empty list of used ones. */
function serverAfter(milliseconds: number, key = KEY) {
  const clock = () => new Date(ISSUED.getTime() + milliseconds);
  return createProofOfWork(key, clock, createReplayList(clock));
}

let challenge: Awaited<ReturnType<ReturnType<typeof serverAfter>['challenge']>>;
let solution: NonNullable<Awaited<ReturnType<typeof solveChallenge>>>;
let proof: string;
beforeAll(async () => {
  challenge = await serverAfter(0).challenge('varnamo');
  const solved = await solveChallenge({ challenge, deriveKey });
  if (!solved) throw new Error('not solved');
  solution = solved;
  proof = writeProof(challenge, solution);
});

describe('proof of work', () => {
  test('given a right answer, then it counts once', async () => {
    const server = serverAfter(5000);
    expect(await server.check(proof, 'varnamo')).toBe('proven');
    expect(await server.check(proof, 'varnamo')).toBe('spent');
  });

  test.each([
    ['half a second', 500, 'too-quick'],
    ['a second', 1000, 'proven'],
    ['just under an hour', PROOF_LIFETIME_MS - 1, 'proven'],
    ['more than an hour', PROOF_LIFETIME_MS + 1, 'none'],
    ['minus ten minutes, because the clock was set back', -600_000, 'proven'],
  ])('given %s since the puzzle was made, then it is %s', async (_what, after, result) => {
    expect(await serverAfter(after).check(proof, 'varnamo')).toBe(result);
  });

  test('given that it was too quick, then it is not used up: the next press sends', async () => {
    let after = 500;
    const clock = () => new Date(ISSUED.getTime() + after);
    const server = createProofOfWork(KEY, clock, createReplayList(clock));
    expect(await server.check(proof, 'varnamo')).toBe('too-quick');
    after = 1000;
    expect(await server.check(proof, 'varnamo')).toBe('proven');
  });

  test('given the puzzle of another publisher, or another server’s key, then it does not count', async () => {
    expect(await serverAfter(5000).check(proof, 'aneby')).toBe('none');
    const other = serverAfter(5000, new Uint8Array(32).fill(8));
    expect(await other.check(proof, 'varnamo')).toBe('none');
  });

  test('given changes to what was signed, or a wrong answer, then it does not count', async () => {
    const easier = { ...challenge.parameters, cost: 1 };
    const later = {
      ...challenge.parameters,
      data: { issued: ISSUED.getTime() + 9, publisher: 'varnamo' },
    };
    const wrong = `${solution.derivedKey.slice(0, -2)}${solution.derivedKey.endsWith('00') ? '01' : '00'}`;
    const forged = [
      writeProof({ ...challenge, parameters: easier }, solution),
      writeProof({ ...challenge, parameters: later }, solution),
      writeProof({ ...challenge, signature: 'f'.repeat(64) }, solution),
      writeProof({ parameters: challenge.parameters }, solution),
      writeProof(challenge, { ...solution, derivedKey: wrong }),
      // The half of the key that the puzzle itself shows.
      writeProof(challenge, { ...solution, derivedKey: challenge.parameters.keyPrefix }),
      writeProof(challenge, { ...solution, counter: -1 }),
      writeProof(challenge, undefined),
    ];
    for (const sent of forged) expect(await serverAfter(5000).check(sent, 'varnamo')).toBe('none');
  });

  test('given anything at all, then checking never throws', async () => {
    const server = serverAfter(5000);
    expect(await server.check(undefined, 'varnamo')).toBe('none');
    expect(await server.check(proof.repeat(100), 'varnamo')).toBe('none');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => btoa(encodeURI(text))),
        ),
        async (sent) => {
          expect(await server.check(sent, 'varnamo')).toBe('none');
        },
      ),
    );
  });

  test('given puzzles, then each needs a hundred tries at least and two hundred at most', async () => {
    for (let puzzle = 0; puzzle < 3; puzzle += 1) {
      const made = await serverAfter(0).challenge('varnamo');
      const solved = await solveChallenge({ challenge: made, deriveKey });
      expect(solved?.counter).toBeGreaterThanOrEqual(100);
      expect(solved?.counter).toBeLessThanOrEqual(200);
      expect(await serverAfter(5000).check(await solveProof(made), 'varnamo')).toBe('proven');
    }
  });
});
