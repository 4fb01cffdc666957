/** `npm run intake -- …`: the operator's and the coordinator's commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { dialogueSchema } from '../src/domain/dialogues/schema.ts';
import { eventSchema } from '../src/domain/events/schema.ts';
import { publisherSchema } from '../src/domain/publishers/schema.ts';
import type { CommandPublisher } from '../src/intake/commands/command.ts';
import { runIntakeCommand } from '../src/intake/commands/run.ts';
import { loadIntakeConfig } from '../src/intake/config.ts';
import { ConfigurationError } from '../src/intake/configuration-error.ts';
import { headersFor } from '../src/server/headers.ts';

const ALL_CONTENT = path.join(import.meta.dirname, '../src/content');
const CONTENT = path.join(ALL_CONTENT, 'publishers');

/** The publishers of the content, or the one that PUBLISHER names: their names, areas and decisions. */
function readPublishers(): ReadonlyMap<string, CommandPublisher> {
  const chosen = process.env['PUBLISHER'];
  const files = readdirSync(CONTENT).filter(
    (file) => file.endsWith('.yaml') && (!chosen || file === `${chosen}.yaml`),
  );
  return new Map(
    files.toSorted().map((file) => {
      const slug = path.basename(file, '.yaml');
      const result = publisherSchema.safeParse(
        parse(readFileSync(path.join(CONTENT, file), 'utf8')),
      );
      if (!result.success) {
        throw new ConfigurationError([
          `src/content/publishers/${file} har fel. Se vilka med: npm run check`,
        ]);
      }
      const { name, kind, demonstration, areas, erasure, disclosure, forms, hosting } = result.data;
      return [
        slug,
        { slug, name, kind, demonstration, areas, erasure, disclosure, forms, hosting },
      ];
    }),
  );
}

/** The entries of a publisher in one collection, by short name. */
function readEntries<T>(
  collection: string,
  schema: { safeParse: (data: unknown) => { success: boolean; data?: T } },
  publisher: string,
): ReadonlyMap<string, T> {
  const folder = path.join(ALL_CONTENT, collection, publisher);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    files
      .filter((file) => file.endsWith('.yaml'))
      .toSorted()
      .map((file) => {
        const result = schema.safeParse(parse(readFileSync(path.join(folder, file), 'utf8')));
        if (!result.success || result.data === undefined) {
          throw new ConfigurationError([
            `src/content/${collection}/${publisher}/${file} har fel. Se vilka med: npm run check`,
          ]);
        }
        return [path.basename(file, '.yaml'), result.data];
      }),
  );
}

const output = {
  print: (line: string) => console.log(line),
  printError: (line: string) => console.error(line),
};
process.exitCode = await runIntakeCommand(
  process.argv.slice(2),
  () => {
    const config = loadIntakeConfig(process.env);
    let publishers: ReadonlyMap<string, CommandPublisher> | undefined;
    return {
      config,
      publishers: () => (publishers ??= readPublishers()),
      dialogues: (publisher) => readEntries('dialogues', dialogueSchema, publisher),
      events: (publisher) => readEntries('events', eventSchema, publisher),
      now: new Date(),
      siteHeaders: (path) =>
        headersFor(path, { tls: config.publicOrigin?.startsWith('https:') ?? false }),
      ...output,
    };
  },
  output,
);
