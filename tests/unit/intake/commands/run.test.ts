/** The operator's commands, on a real store and real keys in a folder of their own. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runIntakeCommand } from '../../../../src/intake/commands/run.ts';
import { loadIntakeConfig } from '../../../../src/intake/config.ts';
import { readIdentityFile } from '../../../../src/intake/key-files.ts';
import { sealTip } from '../../../../src/intake/seal.ts';
import { openSqliteStore } from '../../../../src/intake/sqlite-store.ts';
import { answers, coordinatorKey, newTip, recipients, varnamo } from '../test-intake.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intake-commands-'));
  writeFileSync(at('coordinator.txt'), `# created: 2026\n${coordinatorKey}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

async function run(...args: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const out = {
    print: (line: string) => void printed.push(line),
    printError: (line: string) => void errors.push(line),
  };
  const context = () => ({
    config: loadIntakeConfig({ DATA_DIR: folder }),
    publishers: () => new Map([['varnamo', varnamo]]),
    now: new Date('2026-11-20T12:00:00Z'),
    ...out,
  });
  const code = await runIntakeCommand(args, context, out);
  return { code, printed: printed.join('\n'), errors: errors.join('\n') };
}

async function storeTip(contact: Record<string, string> = {}) {
  const store = openSqliteStore(at('intake.sqlite'));
  const tip = newTip({ lookupHash: String(Math.random()) });
  await store.put(await sealTip(tip, 'sv', answers, contact, recipients));
  await store.close();
}

const exportArgs = ['export', '--publisher', 'varnamo', '--week', '2026-W47', '--out'];

describe('calling the program', () => {
  test('given no command or --help, then it says what there is', async () => {
    expect(await run()).toMatchObject({
      code: 2,
      printed: expect.stringContaining('export') as string,
    });
    expect(await run('--help')).toMatchObject({
      code: 0,
      printed: expect.stringContaining('keygen') as string,
    });
    expect(await run('list', '--help')).toMatchObject({
      code: 0,
      printed: expect.stringContaining('list [--publisher') as string,
    });
  });

  test.each([
    [['fly'], 'kommandot fly finns inte'],
    [['list', '--fel'], 'Valen är: --publisher, --week'],
    [['list', '--publisher'], 'saknar sitt värde'],
    [['list', '--publisher', 'borta'], 'De som finns: varnamo'],
    [['list', '--week', 'v47'], 'så här: 2026-W47'],
    [['export', '--publisher', 'varnamo'], '--week saknas'],
    [[...exportArgs, 'x', '--full'], '--full behöver en nyckel'],
    [['keygen', '--publisher', 'varnamo'], 'hör ihop'],
    [['keygen', '--publisher', 'varnamo', '--role', 'chef'], 'coordinator|registrar|escrow'],
  ])('given %j, then it says what is wrong and how it is written', async (args, message) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  test('given no intake yet, then it says so and makes none', async () => {
    const { code, errors } = await run('list');
    expect(code).toBe(1);
    expect(errors).toContain('Det finns inget intag');
    expect(existsSync(at('intake.sqlite'))).toBe(false);
  });
});

describe('keys', () => {
  test('given keygen with a role, then the key is a file of mine and its public half is entered', async () => {
    const { code, printed } = await run(
      ...['keygen', '--publisher', 'varnamo', '--role', 'registrar', '--out', at('key.txt')],
    );
    expect(code).toBe(0);
    expect(statSync(at('key.txt')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('key.txt'), 'utf8')).toMatch(
      /^# created: \S+\n# public key: age1\S+\nAGE-SECRET-KEY-1\S+\n$/,
    );
    const { recipient } = await readIdentityFile(at('key.txt'));
    expect(printed).toBe(`Publik nyckel: ${recipient}`);
    expect(JSON.parse(readFileSync(at('recipients.json'), 'utf8'))).toEqual({
      varnamo: { registrar: recipient },
    });
  });

  test('given a key file that exists, then it is never written over', async () => {
    const before = readFileSync(at('coordinator.txt'), 'utf8');
    const { code, errors } = await run('keygen', '--out', at('coordinator.txt'));
    expect(code).toBe(1);
    expect(errors).toContain('finns redan');
    expect(readFileSync(at('coordinator.txt'), 'utf8')).toBe(before);
  });

  test('given token-key, then it is a value that the settings take', async () => {
    const { printed } = await run('token-key');
    expect(loadIntakeConfig({ INTAKE_TOKEN_KEY: printed }).tokenKey).toHaveLength(32);
  });
});

describe('the register and the week’s files', () => {
  test('given tips, then the list shows them without a word of their text', async () => {
    await storeTip();
    await storeTip();
    const { code, printed } = await run('list', '--publisher', 'varnamo', '--week', '2026-W47');
    expect(code).toBe(0);
    expect(printed).toMatch(/varnamo +2026-0002 +2026-11-20 +Ljus och sikt +Centrum +mottaget/);
    expect(printed).toContain('2 tips.');
    expect(printed).not.toContain('mörkt');
    expect((await run('list', '--week', '2026-W01')).printed).toBe('0 tips.');
  });

  test('given an export with a key, then the files are written and every envelope is compared', async () => {
    await storeTip({ contactName: 'Kim' });
    const { code, printed } = await run(
      ...[...exportArgs, at('ut'), '--identity', at('coordinator.txt'), '--full'],
    );
    expect(code).toBe(0);
    expect(printed).toContain('1 kuvert öppnade');
    const name = at('ut/est-varnamo-2026-W47');
    for (const ending of ['.csv', '.json', '.geojson']) {
      expect(readFileSync(name + ending, 'utf8')).toContain('2026-0001');
      expect(readFileSync(name + ending, 'utf8')).not.toContain('mörkt');
    }
    expect(statSync(`${name}-fullstandig.json`).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(`${name}-fullstandig.json`, 'utf8'))).toMatchObject({
      tips: [{ number: '2026-0001', answers, contact: { contactName: 'Kim' } }],
    });
  });

  test('given a row that somebody has changed, then the export names it and fails', async () => {
    await storeTip();
    const database = new DatabaseSync(at('intake.sqlite'));
    database.exec(`UPDATE responses SET coded = json_replace(coded, '$.category', 'traffic')`);
    database.close();
    expect((await run(...exportArgs, at('ut'))).code).toBe(0);
    const { code, errors } = await run(
      ...exportArgs,
      at('ut'),
      '--identity',
      at('coordinator.txt'),
    );
    expect(code).toBe(1);
    expect(errors).toContain('2026-0001 har ändrats efter att det förseglades (category)');
  });

  test('given the wrong key, a file that is no key, or none, then it says so', async () => {
    await storeTip();
    await run('keygen', '--out', at('other.txt'));
    const other = await run(...exportArgs, at('ut'), '--identity', at('other.txt'));
    expect(other).toMatchObject({
      code: 1,
      errors: expect.stringContaining('2026-0001 går inte') as string,
    });
    writeFileSync(at('bad.txt'), 'hej');
    expect(await run(...exportArgs, at('ut'), '--identity', at('bad.txt'))).toMatchObject({
      code: 1,
      errors: expect.stringContaining('ingen nyckelfil') as string,
    });
    expect(await run(...exportArgs, at('ut'), '--identity', at('borta.txt'))).toMatchObject({
      code: 1,
      errors: expect.stringContaining('går inte att läsa') as string,
    });
  });

  test('given an envelope, then it is written as an age file', async () => {
    await storeTip();
    const args = ['envelope', '--publisher', 'varnamo', '--number', '2026-0001', '--out'];
    expect((await run(...args, at('tip.age'))).code).toBe(0);
    expect(readFileSync(at('tip.age'), 'latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    expect(await run(...args, at('kontakt.age'), '--contact')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('inga kontaktuppgifter') as string,
    });
    expect((await run(...args.with(4, '2026-0009'), at('x.age'))).errors).toContain('2026-0009');
  });
});

describe('what was counted', () => {
  const meeting = {
    publisher: 'varnamo',
    date: '2026-11-18',
    audience: 'older',
    attended: 34,
    gotCall: 12,
    hungUp: 11,
  } as const;

  test('given answers to "did it help", then they are a table, on the screen and in a file', async () => {
    const store = openSqliteStore(at('intake.sqlite'));
    const answer = { publisher: 'varnamo', isoWeek: '2026-W47', page: 'nagon-ringer' } as const;
    await store.counts.addHelped({ ...answer, answer: 'yes' });
    await store.counts.addHelped({ ...answer, answer: 'yes' });
    await store.close();
    const { code, printed } = await run('counts', '--publisher', 'varnamo');
    expect({ code, printed }).toEqual({
      code: 0,
      printed: 'vecka\tsida\tsvar\tantal\n2026-W47\tnagon-ringer\tja\t2',
    });
    await run('counts', '--publisher', 'varnamo', '--out', at('svar.csv'));
    expect(readFileSync(at('svar.csv'), 'utf8')).toBe(
      '\uFEFFvecka;sida;svar;antal\r\n2026-W47;nagon-ringer;ja;2\r\n',
    );
  });

  test('given a meeting that is wrong, then it can be removed by its row', async () => {
    const store = openSqliteStore(at('intake.sqlite'));
    await store.counts.putMeeting(meeting);
    await store.close();
    const shown = await run('meetings', '--publisher', 'varnamo');
    expect(shown.printed).toContain('1\t2026-11-18\täldre\t34\t12\t11');
    expect(await run('meetings', '--publisher', 'varnamo', '--remove', '2')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Det finns ingen rad 2. Rader: 1.') as string,
    });
    const removed = await run('meetings', '--publisher', 'varnamo', '--remove', '1');
    expect(removed.printed).toContain('Borttagen: 2026-11-18');
    expect((await run('meetings', '--publisher', 'varnamo')).printed).not.toContain('2026-11-18');
  });
});
