/** Runs commands on a real store and real keys in a folder of the test's own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runIntakeCommand } from '../../../../src/intake/commands/run.ts';
import { loadIntakeConfig } from '../../../../src/intake/config.ts';
import type { IntakePublisher } from '../../../../src/intake/contract.ts';
import { deriveAnswerRecipient, sealTip } from '../../../../src/intake/seal.ts';
import { openSqliteStore } from '../../../../src/intake/sqlite-store.ts';
import type { NewTip, TipStore } from '../../../../src/intake/store.ts';
import { answers, coordinatorKey, newTip, recipients, varnamo } from '../test-intake.ts';

export const CODE = '0123456789ABCDEFGHJK';
export const NOW = new Date('2026-11-20T12:00:00Z');

export function commandLine() {
  const folder = mkdtempSync(path.join(tmpdir(), 'intake-command-'));
  const at = (name: string) => path.join(folder, name);
  const [coordinator, registrar] = recipients;
  writeFileSync(at('recipients.json'), JSON.stringify({ varnamo: { coordinator, registrar } }));
  writeFileSync(at('samordnare.txt'), `${coordinatorKey}\n`);

  async function withStore<T>(work: (store: TipStore) => Promise<T>): Promise<T> {
    const store = openSqliteStore(at('intake.sqlite'));
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  return {
    at,
    withStore,
    remove: () => rmSync(folder, { recursive: true }),
    /** Stores a tip with the answers. @returns its number */
    async put(
      more: Record<string, string> = {},
      contact: Record<string, string> = {},
      changes: Partial<NewTip> = {},
    ): Promise<string> {
      const tip = newTip({
        lookupHash: String(Math.random()),
        answerRecipient: await deriveAnswerRecipient(CODE),
        ...changes,
      });
      const sealed = await sealTip(tip, 'sv', { ...answers, ...more }, contact, recipients);
      return withStore(async (store) => (await store.put(sealed)).tip.number);
    },
    async run(
      args: readonly string[],
      {
        env = {},
        publishers = [varnamo],
        now = NOW,
        siteHeaders = () => ({}),
      }: {
        env?: Record<string, string>;
        publishers?: readonly IntakePublisher[];
        now?: Date;
        siteHeaders?: (path: string) => Record<string, string>;
      } = {},
    ) {
      const printed: string[] = [];
      const errors: string[] = [];
      const out = {
        print: (line: string) => void printed.push(line),
        printError: (line: string) => void errors.push(line),
      };
      const context = () => ({
        config: loadIntakeConfig({ DATA_DIR: folder, ...env }),
        publishers: () => new Map(publishers.map((publisher) => [publisher.slug, publisher])),
        now,
        siteHeaders,
        ...out,
      });
      const code = await runIntakeCommand(args, context, out);
      return { code, printed: printed.join('\n'), errors: errors.join('\n') };
    },
  };
}
