/** `export`: a week's files for the EST cycle. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  exportWeek,
  formatCsv,
  formatFullCopy,
  formatGeoJson,
  formatJson,
  openWeek,
  type OpenedWeek,
} from '../export-week.ts';
import { readIdentityFile } from '../key-files.ts';
import {
  findPublisher,
  optionalOption,
  requireOption,
  UsageError,
  type Command,
  type CommandContext,
} from './command.ts';
import { requireWeek, withStore } from './tips.ts';

export const exportCommand: Command = {
  summary: 'Skriver en veckas tips som CSV, JSON och GeoJSON. Inga texter, inga namn.',
  usage: 'export --publisher UTGIVARE --week 2026-W47 --out MAPP [--identity NYCKELFIL [--full]]',
  options: {
    publisher: 'string',
    week: 'string',
    out: 'string',
    identity: 'string',
    full: 'boolean',
  },
  async run(options, context) {
    const publisher = findPublisher(requireOption(options, 'publisher', 'varnamo'), context);
    const week = requireWeek(requireOption(options, 'week', '2026-W47'));
    const folder = requireOption(options, 'out', 'export');
    const identityFile = optionalOption(options, 'identity');
    const full = options['full'] === true;
    if (full && identityFile === undefined) {
      throw new UsageError('--full behöver en nyckel: --identity NYCKELFIL');
    }
    const key = identityFile === undefined ? undefined : await readIdentityFile(identityFile);
    const tips = await withStore(context, (store) =>
      store.list({ publisher: publisher.slug, isoWeek: week }),
    );
    const opened = key && (await openWeek(tips, key.identity));
    const exported = exportWeek(publisher, week, tips);
    const file = (ending: string) => path.join(folder, `est-${publisher.slug}-${week}${ending}`);
    mkdirSync(folder, { recursive: true });
    const written: [path: string, content: string][] = [
      [file('.csv'), formatCsv(exported)],
      [file('.json'), formatJson(exported)],
      [file('.geojson'), formatGeoJson(exported, publisher.areas)],
    ];
    for (const [name, content] of written) writeFileSync(name, content);
    if (full && opened) {
      const name = file('-fullstandig.json');
      rmSync(name, { force: true }); // `mode` does not count when the file is there already.
      writeFileSync(name, formatFullCopy(exported, opened), { mode: 0o600 });
      written.push([name, '']);
    }
    context.print(`${publisher.name}, vecka ${week}: ${tips.length} tips.`);
    for (const [name] of written) context.print(`  ${name}`);
    if (full) context.print('Den fullständiga kopian innehåller allt som skrevs. Förvara den så.');
    return opened && identityFile !== undefined ? report(opened, identityFile, context) : 0;
  },
};

/** Says which tips could not be opened, and where something has been changed beside the envelope. */
function report(opened: OpenedWeek, identityFile: string, context: CommandContext): number {
  for (const number of opened.unopened) {
    context.printError(`Fel: ${number} går inte att öppna med nyckeln i ${identityFile}.`);
  }
  const altered = opened.opened.filter(({ content }) => content.mismatches.length > 0);
  for (const { tip, content } of altered) {
    context.printError(
      `Fel: ${tip.number} har ändrats efter att det förseglades (${content.mismatches.join(', ')}).`,
    );
  }
  if (opened.unopened.length === 0 && altered.length === 0) {
    context.print(
      `${opened.opened.length} kuvert öppnade: det som står utanpå stämmer med innehållet.`,
    );
    return 0;
  }
  context.printError('Filerna är skrivna med det som står utanpå kuverten. Lita inte på dem.');
  return 1;
}
