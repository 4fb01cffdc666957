import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askMunicipality, openMessagesWithCode } from '../../../../src/intake/answers.ts';
import { recipients, varnamo } from '../test-intake.ts';
import { CODE, commandLine, NOW } from './command-line.ts';

let line: ReturnType<typeof commandLine>;
beforeEach(async () => {
  line = commandLine();
  await line.put();
  writeFileSync(line.at('svar.txt'), '\uFEFFLampan är lagad.\r\n');
});
afterEach(() => line.remove());

const number = ['--number', '2026-0001'];

describe('answering', () => {
  test('given a file, then the code opens the answer and the register says so', async () => {
    const { code, printed } = await line.run(['answer', ...number, '--file', line.at('svar.txt')]);
    expect(code).toBe(0);
    expect(printed).toContain('besvarat');
    const opened = await line.withStore(async (store) => {
      const tip = await store.get('varnamo', '2026-0001');
      return tip && openMessagesWithCode({ store }, tip, CODE);
    });
    expect(opened).toMatchObject([{ from: 'municipality', text: 'Lampan är lagad.' }]);
  });

  test.each([
    [['--number', '2026-0009', '--file', 'svar.txt'], 1, 'inget tips med det numret'],
    [['--number', '2026-0001', '--file', 'borta.txt'], 1, 'går inte att läsa'],
    [['--number', '2026-0001'], 2, '--file saknas'],
  ])('given %j, then it says what is wrong', async (args, code, words) => {
    const given = args.map((arg) => (arg.endsWith('.txt') ? line.at(arg) : arg));
    const result = await line.run(['answer', ...given]);
    expect(result.code).toBe(code);
    expect(result.errors).toContain(words);
  });

  test('given several municipalities, then it must be said which', async () => {
    const publishers = [varnamo, { ...varnamo, slug: 'aneby' }];
    const args = ['answer', ...number, '--file', line.at('svar.txt')];
    expect((await line.run(args, { publishers })).errors).toContain('--publisher saknas');
    const named = await line.run([...args, '--publisher', 'varnamo'], { publishers });
    expect(named.code).toBe(0);
  });
});

describe('the status', () => {
  test.each([
    [['--to', 'read'], 'läst'],
    [['--to', 'in-lagesbild'], 'i lägesbilden'],
    [['--to', 'closed', '--reason', 'vidare'], 'avslutat'],
    [['--to', 'closed', '--reason', 'passed-on'], 'avslutat'],
  ])('given %j, then the register says it', async (args, words) => {
    expect((await line.run(['status', ...number, ...args])).code).toBe(0);
    expect((await line.run(['list'])).printed).toContain(words);
  });

  test.each([
    [['--to', 'answered'], '--to ska vara'],
    [['--to', 'closed'], 'Ett skäl'],
    [['--to', 'read', '--reason', 'gjort'], 'Ett skäl'],
    [['--to', 'closed', '--reason', 'trött'], '--reason ska vara gjort'],
  ])('given %j, then it is refused and nothing changes', async (args, words) => {
    const { code, errors } = await line.run(['status', ...number, ...args]);
    expect(code).toBe(2);
    expect(errors).toContain(words);
    expect((await line.run(['list'])).printed).toContain('mottaget');
  });
});

describe('the conversation', () => {
  test('given a question, then the list tells of it and the key shows it', async () => {
    await line.run(['answer', ...number, '--file', line.at('svar.txt')]);
    await line.withStore(async (store) => {
      const tip = await store.get('varnamo', '2026-0001');
      if (!tip) throw new Error('No tip.');
      await askMunicipality({ store, recipients: () => recipients, clock: () => NOW }, tip, {
        code: CODE,
        key: 'k',
        text: 'Vilken dag?',
      });
    });
    expect((await line.run(['list'])).printed).toContain('besvarat, ny fråga');
    const shown = await line.run(['messages', ...number, '--identity', line.at('samordnare.txt')]);
    expect(shown.code).toBe(0);
    expect(shown.printed).toMatch(/Värnamo kommun\nLampan är lagad\.[^]*Avsändaren\nVilken dag\?/);
    await line.run(['answer', ...number, '--file', line.at('svar.txt')]);
    expect((await line.run(['list'])).printed).not.toContain('ny fråga');
  });
});
