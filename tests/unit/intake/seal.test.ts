import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import { afterAll, describe, expect, test } from 'vitest';
import {
  deriveAnswerIdentity,
  deriveAnswerRecipient,
  openTip,
  requireRecipients,
  sealTip,
} from '../../../src/intake/seal.ts';
import type { StoredTip } from '../../../src/intake/store.ts';
import { answers, coordinatorKey, newTip, recipients, registrarKey } from './test-intake.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'intake-seal-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function sealed(contact = {}): Promise<StoredTip> {
  const tip = await sealTip(newTip(), 'sv', answers, contact, recipients);
  return { ...tip, number: '2026-0001', status: 'received' };
}

describe('sealing a tip', () => {
  test('given two recipients, then each opens it, and nobody else', async () => {
    const tip = await sealed({ contactName: 'Kim' });
    for (const key of [coordinatorKey, registrarKey]) {
      expect(await openTip(tip, key)).toEqual({
        lang: 'sv',
        answers,
        contact: { contactName: 'Kim' },
        mismatches: [],
      });
    }
    await expect(openTip(tip, await deriveAnswerIdentity('another'))).rejects.toThrow();
  });

  test.each([
    ['none', []],
    ['one', recipients.slice(1)],
    ['the same twice', [recipients[0] ?? '', recipients[0] ?? '']],
    ['one that is no key', [...recipients, 'age1wrong']],
  ])('given %s as recipients, then nothing is sealed', async (_what, keys) => {
    expect(() => requireRecipients(keys, 'varnamo')).toThrow();
    await expect(sealTip(newTip(), 'sv', answers, {}, keys)).rejects.toThrow();
  });

  test('given no contact details, then there is no second envelope', async () => {
    expect(await sealed()).not.toHaveProperty('contactEnvelope');
  });

  test.each<[string, Partial<StoredTip>, string[]]>([
    ['the category', { category: 'traffic' }, ['category']],
    ['a time band that was not given', { timeBand: 'night' }, ['timeBand']],
    ['the flags', { flags: ['personal-data'] }, ['flags']],
    ['the publisher', { publisher: 'aneby' }, ['publisher', 'contact']],
    ['the whole row’s identity', { lookupHash: 'other' }, ['lookupHash', 'contact']],
  ])(
    'given someone who changes %s beside the envelope, then it shows',
    async (_what, change, names) => {
      const tip = { ...(await sealed({ contactName: 'Kim' })), ...change };
      expect((await openTip(tip, coordinatorKey)).mismatches).toEqual(names);
    },
  );

  test('given an envelope with a changed byte, then it does not open', async () => {
    const tip = await sealed();
    const textEnvelope = Uint8Array.from(tip.textEnvelope);
    textEnvelope[textEnvelope.length - 1] = (textEnvelope.at(-1) ?? 0) ^ 1;
    await expect(openTip({ ...tip, textEnvelope }, coordinatorKey)).rejects.toThrow();
  });

  test('given the age program, when it is installed, then it opens the envelope', async (context) => {
    const tip = await sealed();
    writeFileSync(path.join(folder, 'key.txt'), `${coordinatorKey}\n`);
    writeFileSync(path.join(folder, 'tip.age'), tip.textEnvelope);
    let opened: string;
    try {
      const options = { cwd: folder, encoding: 'utf8' } as const;
      opened = execFileSync('age', ['-d', '-i', 'key.txt', 'tip.age'], options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return context.skip();
      throw error;
    }
    expect(JSON.parse(opened)).toMatchObject({ publisher: 'varnamo', answers });
  });
});

test('given a receipt code, then what is sealed to its public half opens with it', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await deriveAnswerRecipient('0'.repeat(20)));
  const envelope = await encrypter.encrypt('Tack, lampan är lagad.');
  const decrypter = new Decrypter();
  decrypter.addIdentity(await deriveAnswerIdentity('0'.repeat(20)));
  expect(await decrypter.decrypt(envelope, 'text')).toBe('Tack, lampan är lagad.');
});
