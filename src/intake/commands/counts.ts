/** `counts` and `meetings`: what was counted, as tables for the person who puts it in the statistics. */
import { writeFileSync } from 'node:fs';
import type { Audience, HelpedAnswer } from '../../domain/counted/forms.ts';
import type { Meeting } from '../count-store.ts';
import { semicolonCsv } from '../../domain/open-data/harmless-cell.ts';
import {
  findPublisher,
  optionalOption,
  requireOption,
  UsageError,
  type Command,
  type CommandContext,
} from './command.ts';
import { withStore } from './tips.ts';

const ANSWERS: Record<HelpedAnswer, string> = { yes: 'ja', partly: 'delvis', no: 'nej' };
const AUDIENCES: Record<Audience, string> = {
  older: 'äldre',
  relatives: 'anhöriga',
  staff: 'personal',
  mixed: 'blandat',
};

export const counts: Command = {
  summary: 'Visar svaren på "Hjälpte sidan dig?", räknade per vecka och sida.',
  usage: 'counts --publisher UTGIVARE [--out FIL.csv]',
  options: { publisher: 'string', out: 'string' },
  async run(options, context) {
    const { slug } = findPublisher(requireOption(options, 'publisher', 'varnamo'), context);
    const rows = await withStore(context, (store) => store.counts.listHelped(slug));
    return show(
      [
        ['vecka', 'sida', 'svar', 'antal'],
        ...rows.map(({ isoWeek, page, answer, count }) => [
          isoWeek,
          page,
          ANSWERS[answer],
          String(count),
        ]),
      ],
      options,
      context,
    );
  },
};

export const meetings: Command = {
  summary: 'Visar handuppräckningar från möten. --remove tar bort en som är fel.',
  usage: 'meetings --publisher UTGIVARE [--out FIL.csv] [--remove RADNUMMER]',
  options: { publisher: 'string', out: 'string', remove: 'string' },
  async run(options, context) {
    const { slug } = findPublisher(requireOption(options, 'publisher', 'varnamo'), context);
    const remove = optionalOption(options, 'remove');
    return withStore(context, async (store) => {
      const found = await store.counts.listMeetings(slug);
      if (remove !== undefined) {
        const meeting = found[Number(remove) - 1];
        if (!meeting)
          throw new UsageError(`Det finns ingen rad ${remove}. Rader: ${found.length}.`);
        await store.counts.deleteMeeting(meeting);
        context.print(`Borttagen: ${rowOf(meeting).join(', ')}`);
        return 0;
      }
      return show(
        [
          ['rad', 'datum', 'vilka', 'på mötet', 'fick samtal', 'lade på'],
          ...found.map((meeting, index) => [String(index + 1), ...rowOf(meeting)]),
        ],
        options,
        context,
      );
    });
  },
};

function rowOf({ date, audience, attended, gotCall, hungUp }: Meeting): string[] {
  return [date, AUDIENCES[audience], ...[attended, gotCall, hungUp].map(String)];
}

function show(
  rows: readonly string[][],
  options: Parameters<Command['run']>[0],
  { print }: CommandContext,
): number {
  const file = optionalOption(options, 'out');
  if (file === undefined) {
    for (const row of rows) print(row.join('\t'));
  } else {
    writeFileSync(file, semicolonCsv(rows));
    print(`Skrev ${rows.length - 1} rader till ${file}.`);
  }
  return 0;
}
