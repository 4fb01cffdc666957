import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { varnamo } from '../test-intake.ts';
import { commandLine } from './command-line.ts';

let line: ReturnType<typeof commandLine>;
beforeEach(() => {
  line = commandLine();
});
afterEach(() => line.remove());

const contact = { contactName: 'Vera Exempel', contactPhone: '070-174 06 05' };
const text = 'Bert  Provsson står där.\nBERT\nPROVSSON bor på Provgatan 3. Ring 070-174 06 05.';
const disclose = (...more: string[]) =>
  line.run([
    'disclose',
    ...['--number', '2026-0001', '--identity', line.at('samordnare.txt')],
    ...['--out', line.at('ut.txt'), ...more],
  ]);

describe('handing out a tip', () => {
  test('given what to mask, then every occurrence goes, and contact details are apart', async () => {
    await line.put({ text }, contact);
    writeFileSync(line.at('mask.txt'), '# namn\nBert Provsson\n\nProvgatan 3\r\n070-174 06 05\n');
    const { code, printed, errors } = await disclose(
      '--mask',
      line.at('mask.txt'),
      '--contact',
      line.at('kontakt.txt'),
    );
    expect(code).toBe(0);
    expect(printed).toContain('4 ställen är maskade');
    expect(errors).toBe('');
    const out = readFileSync(line.at('ut.txt'), 'utf8');
    expect(out).toContain('Värnamo kommun, tips 2026-0001');
    expect(out).toContain('Kategori: Ljus och sikt');
    expect(out).toContain('[maskerat] står där.\n[maskerat] bor på [maskerat]. Ring [maskerat].');
    expect(out).not.toMatch(/provsson|provgatan|070|vera/i);
    expect(readFileSync(line.at('kontakt.txt'), 'utf8')).toContain('Namn: Vera Exempel');
    expect(statSync(line.at('ut.txt')).mode & 0o777).toBe(0o600);
    expect(statSync(line.at('kontakt.txt')).mode & 0o777).toBe(0o600);
  });

  test('given no mask and no place for contact details, then it says what to look at', async () => {
    await line.put({ text }, contact);
    const { code, errors } = await disclose();
    expect(code).toBe(0);
    expect(errors).toContain('telefonnummer');
    expect(readFileSync(line.at('ut.txt'), 'utf8')).not.toContain('Vera');
  });

  test('given a mask that finds nothing, then it is an error: somebody spelt it wrong', async () => {
    await line.put({ text });
    writeFileSync(line.at('mask.txt'), 'Bert Provson\n');
    const { code, errors } = await disclose('--mask', line.at('mask.txt'));
    expect(code).toBe(1);
    expect(errors).toContain('1 av 1 rader');
  });

  test('given a line of thousands of words in the mask, then it says so and writes nothing', async () => {
    await line.put({ text });
    writeFileSync(line.at('mask.txt'), 'ord '.repeat(1001));
    const { code, errors } = await disclose('--mask', line.at('mask.txt'));
    expect(code).toBe(1);
    expect(errors).toContain('fler än 1000 ord');
    expect(existsSync(line.at('ut.txt'))).toBe(false);
  });

  test('given a file that is there, or a key that does not open, then nothing is written', async () => {
    await line.put({ text });
    writeFileSync(line.at('ut.txt'), 'kvar');
    expect((await disclose()).errors).toContain('finns redan');
    expect(readFileSync(line.at('ut.txt'), 'utf8')).toBe('kvar');
    await line.run(['keygen', '--out', line.at('annan.txt')]);
    const other = await line.run([
      'disclose',
      ...['--number', '2026-0001', '--identity', line.at('annan.txt')],
      ...['--out', line.at('ut2.txt')],
    ]);
    expect(other.code).toBe(1);
    expect(other.errors).toContain('går inte att öppna');
    expect(existsSync(line.at('ut2.txt'))).toBe(false);
  });
});

describe('the register', () => {
  const register = async (...more: string[]) => {
    const { code } = await line.run(['register', '--out', line.at('register.csv'), ...more]);
    expect(code).toBe(0);
    return readFileSync(line.at('register.csv'), 'utf8').replace('\uFEFF', '').split('\r\n');
  };

  test('given no key, then no names; erased numbers stand as erased', async () => {
    await line.put();
    await line.put();
    await line.put({}, contact);
    await line.withStore((store) => store.delete('varnamo', '2026-0001'));
    expect(await register()).toEqual([
      'Nummer;Datum;Avsändare;Ärende;Läge',
      '2026-0001;;;;raderat',
      '2026-0002;2026-11-20;anonym;Tips: Ljus och sikt;mottaget',
      '2026-0003;2026-11-20;uppgift finns, förseglad;Tips: Ljus och sikt;mottaget',
      '',
    ]);
  });

  test('given a key, then names stand there, and none is a formula to a spreadsheet', async () => {
    await line.put({}, contact);
    await line.put({}, { contactName: '=HYPERLINK("https://x.example")' });
    await line.put({}, { contactPhone: '070-174 06 05' });
    const rows = await register('--identity', line.at('samordnare.txt'));
    expect(rows[1]).toContain(';Vera Exempel;');
    expect(rows[2]).toContain(`'=HYPERLINK`);
    expect(rows[3]).toContain(';uppgift finns, utan namn;');
  });

  test('given a year, then only that year; a decision makes no sender surely anonymous', async () => {
    await line.put({}, {}, { receivedAt: '2026-01-01T12:00:00Z' });
    await line.put({}, {}, { year: 2027 });
    const erasure = {
      decision: 'KS 2026/120',
      contactsAfterDays: 90,
      tipsAfterDays: 730,
      backupsAfterDays: 30,
    };
    const { code } = await line.run(
      ['register', '--year', '2026', '--out', line.at('register.csv')],
      { publishers: [{ ...varnamo, erasure }] },
    );
    expect(code).toBe(0);
    const file = readFileSync(line.at('register.csv'), 'utf8');
    expect(file).toContain('anonym eller raderad');
    expect(file).not.toContain('2027-');
  });
});
