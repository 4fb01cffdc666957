/** Files that a person chooses or an operator writes: key files, locked and open, and the lists of keys and mailboxes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { armor, Encrypter, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { isLocked, unlockKeyFile } from '../../../../src/desk/vault/identity.ts';
import { ConfigurationError } from '../../../../src/intake/configuration-error.ts';
import {
  coordinatorsOf,
  readIdentityFile,
  readRecipients,
  recipientsOf,
} from '../../../../src/intake/key-files.ts';
import { readMailboxes } from '../../../../src/intake/mailboxes.ts';
import { mutatedBytes, mutatedText } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';
import { identityOf } from '../test-intake.ts';

const PASSPHRASE = 'fyra ord i rad';

const open: OpenParser = async (seed) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nyckelprov-'));
  const identity = identityOf(seed, 'coordinator');
  const recipient = await identityToRecipient(identity);
  const plain = `# created: 2026-11-22T09:00:00Z\n# public key: ${recipient}\n${identity}\n`;
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  // As little work as the format has: the fuzzer opens thousands.
  encrypter.setScryptWorkFactor(1);
  const locked = await encrypter.encrypt(plain);
  const files = [plain, armor.encode(locked), Buffer.from(locked).toString('latin1')].map(
    (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  );
  const passphraseFile = path.join(folder, 'lösenfras.txt');
  writeFileSync(passphraseFile, PASSPHRASE);
  process.env['INTAKE_PASSPHRASE_FILE'] = passphraseFile;

  const recipients = JSON.stringify({
    varnamo: {
      coordinator: recipient,
      registrar: recipient,
      coordinators: [{ recipient, label: 'Samordnare' }],
    },
  });
  const mailboxes = JSON.stringify({
    varnamo: { to: 'trygghet@varnamo.example', desk: 'https://trygghet.example/' },
  });
  const pieces = [
    'AGE-SECRET-KEY-1',
    'age1',
    '-> scrypt ',
    ' 31\n',
    ' 64\n',
    ' 0\n',
    '-----BEGIN AGE ENCRYPTED FILE-----',
    '"__proto__":{}',
    'null',
  ];
  const inputs = fc.record({
    key: mutatedBytes(fc.constantFrom(...files), pieces),
    passphrase: fc.oneof(
      { weight: 5, arbitrary: fc.constant(PASSPHRASE) },
      mutatedText(fc.constant(PASSPHRASE)),
    ),
    list: mutatedText(fc.constantFrom(recipients, mailboxes), pieces),
  });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  /** @returns what came, or undefined for a refusal in words */
  const refusing = async <T>(read: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      must(error instanceof ConfigurationError, `it threw ${String(error)}`);
      return undefined;
    }
  };

  return fuzzed<Input>({
    inputs,
    // A passphrase file says itself how much work it takes to open; the library stops at four seconds of it.
    longestMs: 20_000,
    async attempt({ key, passphrase, list }) {
      const unlocked = await unlockKeyFile(key, passphrase);
      isLocked(key);
      if (typeof unlocked === 'object')
        must(unlocked.recipient.startsWith('age1'), 'a key without its public half');
      const keyFile = path.join(folder, 'nyckel.txt');
      writeFileSync(keyFile, key);
      const read = await refusing(() => readIdentityFile(keyFile));
      const listFile = path.join(folder, 'lista.json');
      writeFileSync(listFile, list);
      const known = await refusing(() => readRecipients(listFile));
      if (known) {
        for (const publisher of [...Object.keys(known), '__proto__', 'constructor']) {
          must(
            recipientsOf(known, publisher).every((one) => one.startsWith('age1')),
            'a recipient that is none',
          );
          must(
            coordinatorsOf(known, publisher).every(({ label }) => typeof label === 'string'),
            'a role that is no text',
          );
        }
      }
      const boxes = await refusing(() => readMailboxes(listFile));
      const outcome = typeof unlocked === 'string' ? unlocked : 'unlocked';
      return `${outcome}, ${read ? 'read' : 'refused'}, ${known ? 'keys' : boxes ? 'mailboxes' : 'no list'}`;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  });
};
export default open;
