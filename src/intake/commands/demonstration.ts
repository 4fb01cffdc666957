/** `demo-tips`: invented tips, to try the desk with. */
import { ConfigurationError } from '../configuration-error.ts';
import { makeDemonstrationTips } from '../demonstration/make-tips.ts';
import { ensureDemonstrationKeys } from '../demonstration-keys.ts';
import { readRecipients, recipientsOf } from '../key-files.ts';
import { openStore } from '../open-store.ts';
import { optionalOption, publisherOf, UsageError, type Command } from './command.ts';

export const demoTips: Command = {
  summary: 'Skickar påhittade tips till en demonstration, genom det riktiga formuläret.',
  usage: 'demo-tips --publisher exempelkommun [--count 60] [--days 28] [--seed 1]',
  options: { publisher: 'string', count: 'string', days: 'string', seed: 'string' },
  async run(options, context) {
    const publisher = publisherOf(options, context);
    if (!publisher.demonstration) {
      throw new ConfigurationError([
        `${publisher.slug} är ingen demonstration. Påhittade tips får aldrig blandas med riktiga.`,
      ]);
    }
    const count = numberOf(optionalOption(options, 'count') ?? '60', 'count', 10_000);
    const days = numberOf(optionalOption(options, 'days') ?? '28', 'days', 366);
    const seed = numberOf(optionalOption(options, 'seed') ?? '1', 'seed', 2 ** 31);
    const { config, now } = context;
    if (recipientsOf(readRecipients(config.recipientsFile), publisher.slug).length === 0) {
      await ensureDemonstrationKeys(config, [publisher.slug], now);
    }
    const recipients = recipientsOf(readRecipients(config.recipientsFile), publisher.slug);
    const store = await openStore(config);
    try {
      await makeDemonstrationTips({ publisher, count, seed, days, now, store, recipients });
    } finally {
      await store.close();
    }
    context.print(`${count} påhittade tips är skickade till ${publisher.slug}.`);
    return 0;
  },
};

function numberOf(text: string, name: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new UsageError(`--${name} ska vara ett helt tal från 1 till ${most}.`);
}
