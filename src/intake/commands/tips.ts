/** `list` and `envelope`: what is in the register, without opening anything. */
import { existsSync, writeFileSync } from 'node:fs';
import { ISO_WEEK } from '../../domain/calendar/days.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { exportWeek } from '../export-week.ts';
import { LABELS } from '../export-labels.ts';
import { openStore } from '../open-store.ts';
import type { StoredTip, TipStatus, TipStore } from '../store.ts';
import {
  findPublisher,
  optionalOption,
  requireOption,
  UsageError,
  type Command,
  type CommandContext,
} from './command.ts';

/** The status of a tip in words. */
export const STATUS: Record<TipStatus, string> = {
  received: 'mottaget',
  read: 'läst',
  'in-lagesbild': 'i lägesbilden',
  answered: 'besvarat',
  closed: 'avslutat',
};

/** Runs with the store open, and closes it. A store that is not there is an error, not made. */
export async function withStore<T>(
  { config }: CommandContext,
  work: (store: TipStore) => Promise<T>,
): Promise<T> {
  if (config.databaseUrl === undefined && !existsSync(config.databaseFile)) {
    throw new ConfigurationError([
      `Det finns inget intag i ${config.dataDir} än (${config.databaseFile} saknas).`,
      'Starta webbplatsen först, eller ange rätt mapp med DATA_DIR.',
    ]);
  }
  const store = await openStore(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** `2026-W47`, or an error that says how a week is written. */
export function requireWeek(week: string): string {
  if (ISO_WEEK.test(week)) return week;
  throw new UsageError(`${week} är ingen vecka. Skriv år och ISO-vecka, så här: 2026-W47`);
}

export const list: Command = {
  summary: 'Visar registret: nummer, mottaget, kategori, område, status. Inga texter.',
  usage: 'list [--publisher UTGIVARE] [--week 2026-W47]',
  options: { publisher: 'string', week: 'string' },
  async run(options, context) {
    const slug = optionalOption(options, 'publisher');
    const week = optionalOption(options, 'week');
    const filter = {
      publisher: slug === undefined ? undefined : findPublisher(slug, context).slug,
      isoWeek: week === undefined ? undefined : requireWeek(week),
    };
    const { tips, asked } = await withStore(context, async (store) => {
      const found = await store.list(filter);
      return { tips: found, asked: await unanswered(store, found) };
    });
    const rows = tips.map((tip) => rowOf(tip, asked, context));
    const widths = HEADINGS.map((heading, column) =>
      Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
    );
    for (const row of rows.length > 0 ? [HEADINGS, ...rows] : []) {
      context.print(
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    }
    context.print(tips.length === 1 ? '1 tips.' : `${tips.length} tips.`);
    return 0;
  },
};

const HEADINGS = ['Utgivare', 'Nummer', 'Mottaget', 'Kategori', 'Område', 'Flaggor', 'Status'];

/** The tips whose sender wrote last, as `publisher number`. */
async function unanswered(store: TipStore, tips: readonly StoredTip[]): Promise<Set<string>> {
  const asked = new Set<string>();
  for (const publisher of new Set(tips.map((tip) => tip.publisher))) {
    for (const { kind, number } of await store.messages.listWaiting(publisher)) {
      if (kind === 'question') asked.add(`${publisher} ${number}`);
    }
  }
  return asked;
}

function rowOf(tip: StoredTip, asked: ReadonlySet<string>, context: CommandContext): string[] {
  const publisher = context.publishers().get(tip.publisher);
  const [row] = exportWeek(
    publisher ?? { slug: tip.publisher, name: tip.publisher, areas: [] },
    tip.isoWeek,
    [tip],
  ).tips;
  return [
    tip.publisher,
    tip.number,
    row?.receivedOn ?? '',
    LABELS.category[tip.category],
    row?.area.name ?? '',
    tip.flags.map((flag) => LABELS.flag[flag] ?? flag).join(', '),
    STATUS[tip.status] + (asked.has(`${tip.publisher} ${tip.number}`) ? ', ny fråga' : ''),
  ];
}

export const envelope: Command = {
  summary: 'Skriver ett tips förseglade kuvert som en age-fil.',
  usage: 'envelope --publisher UTGIVARE --number 2026-0001 --out FIL [--contact]',
  options: { publisher: 'string', number: 'string', out: 'string', contact: 'boolean' },
  async run(options, context) {
    const publisher = findPublisher(requireOption(options, 'publisher', 'varnamo'), context);
    const number = requireOption(options, 'number', '2026-0001');
    const out = requireOption(options, 'out', 'tips.age');
    const tip = await withStore(context, (store) => store.get(publisher.slug, number));
    if (!tip) {
      throw new ConfigurationError([`${publisher.slug} har inget tips med nummer ${number}.`]);
    }
    const sealed = options['contact'] === true ? tip.contactEnvelope : tip.textEnvelope;
    if (!sealed) {
      throw new ConfigurationError([
        `${number} har inga kontaktuppgifter: ingen lämnades, eller de är raderade.`,
      ]);
    }
    writeFileSync(out, sealed, { mode: 0o600 });
    context.print(`${out} är skriven. Öppna den med: age -d -i NYCKELFIL ${out}`);
    return 0;
  },
};
