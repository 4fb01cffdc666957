/** `escrow-test`: the yearly proof that the key in safe keeping works. */
import { existsSync, writeFileSync } from 'node:fs';
import { ConfigurationError } from '../configuration-error.ts';
import { beginEscrowTest, escrowTestsFile, finishEscrowTest } from '../escrow-test.ts';
import { readRecipients } from '../key-files.ts';
import { optionalOption, publisherOf, UsageError, type Command } from './command.ts';

export const escrowTest: Command = {
  summary: 'Provar reservnyckeln, en gång om året. Nyckeln behöver aldrig komma till servern.',
  usage: 'escrow-test [--publisher UTGIVARE] (--out prov.age | --word ORDET)',
  options: { publisher: 'string', out: 'string', word: 'string' },
  async run(options, context) {
    const { slug } = publisherOf(options, context);
    const out = optionalOption(options, 'out');
    const word = optionalOption(options, 'word');
    if ((out === undefined) === (word === undefined)) {
      throw new UsageError('Skriv --out för att börja provet, eller --word för att avsluta det.');
    }
    const tests = escrowTestsFile(context.config.dataDir);
    if (word !== undefined) {
      if (!finishEscrowTest(tests, slug, word, context.now)) {
        context.printError('Fel: det är inte ordet i den senaste provfilen. Försök igen.');
        return 1;
      }
      context.print(`Reservnyckeln för ${slug} fungerar. Provet är antecknat.`);
      return 0;
    }
    const recipient = readRecipients(context.config.recipientsFile)[slug]?.escrow;
    if (recipient === undefined) {
      throw new ConfigurationError([`${slug} har ingen reservnyckel (escrow).`]);
    }
    const file = String(out);
    if (existsSync(file)) throw new ConfigurationError([`${file} finns redan.`]);
    writeFileSync(file, await beginEscrowTest(tests, slug, recipient));
    context.print(`${file} är skriven. Ta den till reservnyckeln och öppna den där:`);
    context.print(`  age -d -i reserv.txt ${file}`);
    context.print('Du får ett ord. Skriv sedan här:');
    context.print(`  npm run intake -- escrow-test --publisher ${slug} --word ORDET`);
    return 0;
  },
};
