/** `npm run intake -- …`: the operator's and the coordinator's commands. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { publisherSchema } from '../src/domain/publishers/schema.ts';
import type { CommandPublisher } from '../src/intake/commands/command.ts';
import { runIntakeCommand } from '../src/intake/commands/run.ts';
import { loadIntakeConfig } from '../src/intake/config.ts';
import { ConfigurationError } from '../src/intake/configuration-error.ts';
import { headersFor } from '../src/server/headers.ts';

const CONTENT = path.join(import.meta.dirname, '../src/content/publishers');

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
      const { name, kind, demonstration, areas, erasure, forms, hosting } = result.data;
      return [slug, { slug, name, kind, demonstration, areas, erasure, forms, hosting }];
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
      now: new Date(),
      siteHeaders: (path) =>
        headersFor(path, { tls: config.publicOrigin?.startsWith('https:') ?? false }),
      ...output,
    };
  },
  output,
);
