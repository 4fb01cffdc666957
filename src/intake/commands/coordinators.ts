/** `coordinator` and `reseal`: who may open tips at the desk, and sealing anew when that has changed. */
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { resealAll } from '../reseal.ts';
import {
  addCoordinator,
  COORDINATOR_LABEL,
  coordinatorsOf,
  readIdentityFile,
  readRecipients,
  recipientsOf,
  removeCoordinator,
} from '../key-files.ts';
import { requireRecipients } from '../seal.ts';
import {
  optionalOption,
  publisherOf,
  requireOption,
  UsageError,
  type Command,
  type CommandContext,
} from './command.ts';
import { withStore } from './tips.ts';

const RECIPIENT = /^age1[02-9ac-hj-np-z]{50,}$/;

export const coordinator: Command = {
  summary: 'Visar, lägger till eller tar bort en samordnares nyckel.',
  usage: 'coordinator --publisher UTGIVARE [--add age1… --label ROLL | --remove age1…]',
  options: { publisher: 'string', add: 'string', remove: 'string', label: 'string' },
  async run(options, context) {
    const { slug } = publisherOf(options, context);
    const file = context.config.recipientsFile;
    const added = optionalOption(options, 'add');
    const removed = optionalOption(options, 'remove');
    if (added !== undefined && removed !== undefined) {
      throw new UsageError('Skriv --add eller --remove, inte båda.');
    }
    const recipient = added ?? removed;
    if (recipient !== undefined && !RECIPIENT.test(recipient)) {
      throw new UsageError('Nyckeln ska vara den publika, som börjar med age1.');
    }
    if (added !== undefined) {
      const label = optionalOption(options, 'label') ?? COORDINATOR_LABEL;
      if (!addCoordinator(file, slug, { recipient: added, label })) {
        context.printError('Nyckeln finns redan.');
        return 1;
      }
      record(context, slug, 'added', { recipient: added, label });
      context.print(`${label} är tillagd för ${slug}. Nya tips förseglas också till den nyckeln.`);
      context.print('Äldre tips öppnas först när en kollega har förseglat om dem.');
    } else if (removed !== undefined) {
      if (!removeCoordinator(file, slug, removed)) {
        context.printError('Ingen samordnare har den nyckeln.');
        return 1;
      }
      record(context, slug, 'removed', { recipient: removed });
      const sessions = await withStore(context, (store) =>
        store.desk.closeSessionsOf(slug, removed),
      );
      context.print(`Nyckeln är borttagen för ${slug}. Avslutade inloggningar: ${sessions}.`);
      context.print(
        'Hon kan fortfarande läsa det hon redan har kopierat, och säkerhetskopior. Försegla om, så öppnar nyckeln inget mer i databasen.',
      );
    } else {
      for (const { recipient: key, label } of coordinatorsOf(readRecipients(file), slug)) {
        context.print(`${label}: ${key}`);
      }
    }
    return 0;
  },
};

export const reseal: Command = {
  summary: 'Förseglar om alla tips, svar och anteckningar till nycklarna som gäller nu.',
  usage: 'reseal --publisher UTGIVARE --identity NYCKELFIL',
  options: { publisher: 'string', identity: 'string' },
  async run(options, context) {
    const { slug } = publisherOf(options, context);
    const { identity } = await readIdentityFile(requireOption(options, 'identity', 'nyckel.txt'));
    const recipients = recipientsOf(readRecipients(context.config.recipientsFile), slug);
    requireRecipients(recipients, slug);
    const result = await withStore(context, (store) =>
      resealAll(store, slug, identity, recipients, context.now),
    );
    record(context, slug, 'resealed', { ...result });
    context.print(
      `Förseglade på nytt: ${result.resealed}. Kunde inte öppnas: ${result.closed}. Ändrades under tiden: ${result.changed}.`,
    );
    return result.closed + result.changed > 0 ? 1 : 0;
  },
};

/** What happened with the keys, one line of JSON an event. Public keys, roles and counts: nothing secret. */
function record(
  { config, now }: CommandContext,
  publisher: string,
  action: 'added' | 'removed' | 'resealed',
  what: Record<string, string | number>,
): void {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const line = { time: now.toISOString(), publisher, action, ...what };
  appendFileSync(path.join(config.dataDir, 'keys.log'), `${JSON.stringify(line)}\n`, {
    mode: 0o600,
  });
}
