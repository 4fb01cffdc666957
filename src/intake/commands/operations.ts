/** `backup`, `restore`, `erase` and `notice`: what the server also does by itself, now. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { backupName, makeBackup, restoreBackup } from '../backup.ts';
import { sqliteFileOf } from '../config.ts';
import { ConfigurationError } from '../configuration-error.ts';
import type { IntakeEvent } from '../contract.ts';
import { eraseAll, type JobDeps } from '../jobs.ts';
import { createMailer } from '../mail.ts';
import { readMailboxes } from '../mailboxes.ts';
import { makePostgresBackup, restorePostgresBackup } from '../postgres-backup.ts';
import { setMark, WHOLE_INTAKE } from '../mark-store.ts';
import { openSqliteStore } from '../sqlite-store.ts';
import type { TipStore } from '../store.ts';
import {
  optionalOption,
  publisherOf,
  requireOption,
  type Command,
  type CommandContext,
} from './command.ts';
import { withStore } from './tips.ts';

export const backup: Command = {
  summary: 'Gör en säkerhetskopia. Den läses igenom innan den får sitt namn.',
  usage: 'backup [--out FIL eller MAPP]',
  options: { out: 'string' },
  async run(options, context) {
    const { config, now } = context;
    const out = optionalOption(options, 'out') ?? config.backupDir;
    const isFolder = out === config.backupDir || (existsSync(out) && statSync(out).isDirectory());
    const file = isFolder ? path.join(out, backupName(now)) : out;
    const tips =
      config.databaseUrl === undefined
        ? makeBackup(config.databaseFile, file)
        : await makePostgresBackup(config.databaseUrl, file);
    await withStore(context, (store) =>
      setMark(store.marks, WHOLE_INTAKE, 'backup', now.toISOString()),
    );
    context.print(`${file}: ${tips} tips.`);
    if (path.dirname(path.resolve(file)) !== path.resolve(config.backupDir)) {
      context.print('Kopian ligger utanför INTAKE_BACKUP_DIR. Radera den själv när tiden är ute.');
    }
    return 0;
  },
};

export const restore: Command = {
  summary: 'Lägger tillbaka en säkerhetskopia. Stoppa servern först.',
  usage: 'restore --from FIL',
  options: { from: 'string' },
  async run(options, context) {
    const { config, now } = context;
    const from = requireOption(options, 'from', 'kopia.sqlite');
    // What the decision has had erased since the backup was made must not come back.
    const prepare = async (draft: string) => {
      const store = openSqliteStore(draft);
      try {
        await eraseAll({ ...jobDeps(store, context), databaseFile: draft });
        const lease = await store.marks.get(WHOLE_INTAKE, 'lease');
        await store.marks.replace(WHOLE_INTAKE, 'lease', lease, '');
      } finally {
        await store.close();
      }
    };
    const { databaseUrl, databaseFile, backupDir } = config;
    const { tips, replaced } =
      databaseUrl === undefined
        ? await restoreBackup(from, databaseFile, backupDir, now, prepare)
        : await restorePostgresBackup(from, databaseUrl, backupDir, now, prepare);
    const what = databaseUrl === undefined ? databaseFile : 'PostgreSQL-databasen';
    context.print(`${what} är återställd: ${tips} tips.`);
    context.print(
      replaced === undefined
        ? 'Det fanns inga tips förut. Nummer som har delats ut efter kopian kan komma igen.'
        : `Det som låg där förut finns i ${replaced}. Ta bort det när du är säker.`,
    );
    return 0;
  },
};

export const erase: Command = {
  summary: 'Raderar det som beslutet säger, nu. Servern gör det varje dag.',
  usage: 'erase',
  options: {},
  async run(_options, context) {
    const publishers = municipalities(context);
    const without = publishers.filter(({ erasure }) => !erasure).map(({ slug }) => slug);
    const events: IntakeEvent[] = [];
    await withStore(context, (store) =>
      eraseAll({ ...jobDeps(store, context), log: (event) => events.push(event) }),
    );
    let remaining = 0;
    for (const event of events) {
      if (event.event === 'erased') {
        context.print(
          `${event.publisher}: ${event.contacts} kontaktuppgifter och ${event.tips} tips raderade.`,
        );
        remaining += event.remaining;
      } else if (event.event === 'backup') {
        context.print(`${event.count} gamla säkerhetskopior borttagna.`);
      }
    }
    if (events.length === 0) context.print('Inget att radera.');
    if (without.length > 0) context.print(`Utan beslut raderas inget: ${without.join(', ')}.`);
    if (remaining === 0) return 0;
    context.printError(`Fel: delar av ${remaining} kuvert finns kvar i filerna. Försök igen.`);
    return 1;
  },
};

export const notice: Command = {
  summary: 'Skickar ett prov till brevlådan för nya tips.',
  usage: 'notice [--publisher UTGIVARE]',
  options: { publisher: 'string' },
  async run(options, context) {
    const { slug, name } = publisherOf(options, context);
    const { smtp, noticesFile } = context.config;
    if (!smtp) throw new ConfigurationError(['Mejl är avstängt: SMTP_URL är inte satt.']);
    const mailbox = readMailboxes(noticesFile)[slug];
    if (!mailbox) throw new ConfigurationError([`${slug} har ingen brevlåda i ${noticesFile}.`]);
    const to = [mailbox.to, ...(mailbox.deputy ? [mailbox.deputy] : [])];
    try {
      await createMailer(smtp).send({
        to,
        subject: `${name}: prov av mejl om nya tips`,
        text: 'Det här är ett prov. Så här kommer ett mejl när det finns nya tips.\n',
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ConfigurationError([`Mejlet gick inte iväg: ${reason}`]);
    }
    context.print(`Ett prov är skickat till ${to.join(' och ')}.`);
    return 0;
  },
};

function municipalities({ publishers }: CommandContext) {
  return [...publishers().values()].filter(({ kind }) => kind === 'municipality');
}

function jobDeps(store: TipStore, context: CommandContext): JobDeps {
  const { config, now } = context;
  return {
    store,
    publishers: municipalities(context),
    clock: () => now,
    log: () => undefined,
    mailboxes: {},
    databaseFile: sqliteFileOf(config),
    backupDir: config.backupDir,
    makesBackups: false,
  };
}
