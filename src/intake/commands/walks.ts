/** `walks`: what walkers have seen, stop by stop. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WALK_FORM } from '../../domain/walks/form.ts';
import { formatWalks, type WalkAnswers } from '../export-walks.ts';
import { readIdentityFile } from '../key-files.ts';
import { openResponse } from '../seal.ts';
import { optionalOption, publisherOf, requireOption, type Command } from './command.ts';
import { withStore } from './tips.ts';

export const walks: Command = {
  summary: 'Skriver svaren på trygghetsvandringar som CSV, en rad för varje stopp.',
  usage: 'walks --publisher UTGIVARE --out MAPP [--walk VANDRING] [--identity NYCKELFIL]',
  options: { publisher: 'string', walk: 'string', out: 'string', identity: 'string' },
  async run(options, context) {
    const publisher = publisherOf(options, context);
    const folder = requireOption(options, 'out', 'export');
    const entry = optionalOption(options, 'walk');
    const identityFile = optionalOption(options, 'identity');
    const key = identityFile === undefined ? undefined : await readIdentityFile(identityFile);
    const responses = await withStore(context, (store) =>
      store.responses.list({ publisher: publisher.slug, form: WALK_FORM, entry }),
    );
    const found: WalkAnswers[] = [];
    const wrong: string[] = [];
    for (const response of responses) {
      if (!key) {
        found.push({ response, answers: { ...response.coded } as WalkAnswers['answers'] });
        continue;
      }
      try {
        const { answers, mismatches } = await openResponse(response, key.identity);
        found.push({ response, answers });
        if (mismatches.length > 0) wrong.push(`${response.number} har ändrats efter förseglingen.`);
      } catch {
        wrong.push(`${response.number} går inte att öppna med nyckeln i ${identityFile ?? ''}.`);
      }
    }
    mkdirSync(folder, { recursive: true });
    const name = ['vandringar', publisher.slug, entry, key ? 'fullstandig' : undefined];
    const file = path.join(folder, `${name.filter((part) => part !== undefined).join('-')}.csv`);
    rmSync(file, { force: true }); // `mode` does not count when the file is there already.
    writeFileSync(file, formatWalks(found, key !== undefined), { mode: key ? 0o600 : 0o644 });
    context.print(`${publisher.name}: ${found.length} vandringar.`);
    context.print(`  ${file}`);
    if (key) context.print('Filen innehåller allt som skrevs. Förvara den så.');
    for (const line of wrong) context.printError(`Fel: ${line}`);
    return wrong.length > 0 ? 1 : 0;
  },
};
