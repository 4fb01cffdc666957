/** Backup, restore, erasure, notice, escrow test, doctor and metrics as commands. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Decrypter } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBackups } from '../../../../src/intake/backup.ts';
import { createIdentity } from '../../../../src/intake/key-files.ts';
import { startSmtp } from '../smtp-server.ts';
import { newTip, recipients, varnamo } from '../test-intake.ts';
import { commandLine, NOW } from './command-line.ts';

let line: ReturnType<typeof commandLine>;
beforeEach(() => {
  line = commandLine();
});
afterEach(() => line.remove());

const erasure = {
  decision: 'KS 2026/120',
  contactsAfterDays: 90,
  tipsAfterDays: 365,
  backupsAfterDays: 30,
};
const decided = { publishers: [{ ...varnamo, erasure }] };

describe('backup and restore', () => {
  test('given a backup, when it is put back, then what was due since has not come back', async () => {
    await line.put({}, {}, { receivedAt: '2025-11-19T12:00:00Z' });
    await line.put();
    const made = await line.run(['backup']);
    expect(made).toMatchObject({ code: 0, printed: expect.stringContaining('2 tips') as string });
    const [copy] = listBackups(line.at('backup'));
    if (!copy) throw new Error('No backup.');
    await line.withStore((store) => store.delete('varnamo', '2026-0002'));
    const restored = await line.run(['restore', '--from', copy.file], decided);
    expect(restored.code).toBe(0);
    expect(restored.printed).toContain('återställd: 1 tips');
    expect(await line.withStore((store) => store.get('varnamo', '2026-0002'))).toBeDefined();
    expect(await line.withStore((store) => store.get('varnamo', '2026-0001'))).toBeUndefined();
  });

  test('given a file elsewhere, then it reminds that nobody removes that one', async () => {
    await line.put();
    const { printed } = await line.run(['backup', '--out', line.at('kopia.sqlite')]);
    expect(printed).toContain('Radera den själv');
    const again = await line.run(['backup', '--out', line.at('kopia.sqlite')]);
    expect(again).toMatchObject({
      code: 1,
      errors: expect.stringContaining('finns redan') as string,
    });
  });
});

describe('backup and restore with PostgreSQL', () => {
  test.each([[['backup']], [['restore', '--from', 'kopia.sqlite']]])(
    'given %j and a database that is not there, then it says so, without the password',
    async (args) => {
      await line.put();
      await line.run(['backup', '--out', line.at('kopia.sqlite')]);
      const env = { DATABASE_URL: 'postgres://intag:hemligt@127.0.0.1:1/intag' };
      const at = args.map((arg) => (arg === 'kopia.sqlite' ? line.at(arg) : arg));
      const { code, errors } = await line.run(at, { env });
      expect(code).toBe(1);
      expect(errors).toContain('går inte att nå');
      expect(errors).not.toContain('hemligt');
    },
  );
});

describe('erasing now', () => {
  test('then it counts, and names those without a decision', async () => {
    const contact = { contactName: 'Vera Exempel' };
    await line.put({}, contact, { receivedAt: '2026-08-01T12:00:00Z' });
    await line.put({}, contact, { receivedAt: '2025-08-01T12:00:00Z' });
    const publishers = [...decided.publishers, { ...varnamo, slug: 'aneby' }];
    const first = await line.run(['erase'], { publishers });
    expect(first.code).toBe(0);
    expect(first.printed).toContain('varnamo: 1 kontaktuppgifter och 1 tips raderade.');
    expect(first.printed).toContain('Utan beslut raderas inget: aneby.');
    expect((await line.run(['erase'], { publishers })).printed).toContain('Inget att radera.');
  });
});

describe('a trial notice', () => {
  test('then it reaches mailbox and deputy', async () => {
    const smtp = await startSmtp();
    writeFileSync(
      line.at('notices.json'),
      JSON.stringify({ varnamo: { to: 'a@varnamo.example', deputy: 'b@varnamo.example' } }),
    );
    const env = { SMTP_URL: smtp.url, SMTP_FROM: 'webben@varnamo.example' };
    expect((await line.run(['notice'], { env })).code).toBe(0);
    expect(smtp.mails[0]?.to).toEqual(['a@varnamo.example', 'b@varnamo.example']);
    await smtp.close();
    const failed = await line.run(['notice'], { env });
    expect(failed).toMatchObject({
      code: 1,
      errors: expect.stringContaining('gick inte') as string,
    });
    expect((await line.run(['notice'])).errors).toContain('SMTP_URL är inte satt');
  });

  test('given a mailbox that is no address, then it says where', async () => {
    writeFileSync(line.at('notices.json'), '{ "varnamo": { "to": "brevlådan" } }');
    const env = { SMTP_URL: 'smtp://localhost', SMTP_FROM: 'webben@varnamo.example' };
    expect((await line.run(['notice'], { env })).errors).toContain('varnamo → to');
  });
});

describe('the test of the escrow key', () => {
  test('then the word that only the key opens is the proof, and a new key needs a new one', async () => {
    const escrow = await createIdentity(NOW);
    const [coordinator, registrar] = recipients;
    const write = (key: string) => {
      writeFileSync(
        line.at('recipients.json'),
        JSON.stringify({ varnamo: { coordinator, registrar, escrow: key } }),
      );
    };
    write(escrow.recipient);
    const real = { publishers: [{ ...varnamo, demonstration: false }] };
    const doctor = async () => (await line.run(['doctor', '--offline'], real)).printed;
    expect(await doctor()).toContain('reservnyckeln är inte provad');

    const prov = line.at('prov.age');
    expect((await line.run(['escrow-test', '--out', prov])).code).toBe(0);
    const decrypter = new Decrypter();
    decrypter.addIdentity(escrow.identity);
    const word = await decrypter.decrypt(readFileSync(prov), 'text');
    expect((await line.run(['escrow-test', '--word', 'fel'])).code).toBe(1);
    expect(await doctor()).toContain('reservnyckeln är inte provad');
    expect((await line.run(['escrow-test', '--word', word])).code).toBe(0);
    expect(await doctor()).toContain('reservnyckeln provades 2026-11-20');
    expect((await line.run(['escrow-test', '--word', word])).code, 'a word is used once').toBe(1);

    write((await createIdentity(NOW)).recipient);
    expect(await doctor()).toContain('reservnyckeln är inte provad');
    expect((await line.run(['escrow-test'])).code).toBe(2);
  });
});

describe('doctor and metrics', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });
  async function site(status: number): Promise<string> {
    const server = createServer((request, response) => {
      response.setHeader('X-Frame-Options', 'DENY');
      response.writeHead(request.method === 'POST' ? status : 200);
      response.end('{}');
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('given a demonstration that is well, then the exit code is 0', async () => {
    await line.put();
    await line.run(['backup']);
    const env = { PUBLIC_ORIGIN: await site(403) };
    const siteHeaders = () => ({ 'X-Frame-Options': 'DENY' });
    const { code, printed } = await line.run(['doctor'], { env, siteHeaders, now: new Date() });
    expect(printed).toContain('Formulär från andra webbplatser avvisas');
    expect(printed).toContain('rätt skyddande huvuden');
    expect(printed).not.toContain('FEL');
    expect(code).toBe(0);
  });

  test('given what is wrong, then it says so and the exit code is 1', async () => {
    await line.put();
    chmodSync(line.at('intake.sqlite'), 0o644);
    const env = { PUBLIC_ORIGIN: await site(200) };
    const siteHeaders = () => ({ 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'same-origin' });
    const { code, printed } = await line.run(['doctor'], { env, siteHeaders });
    expect(code).toBe(1);
    expect(printed).toContain('intake.sqlite kan läsas av andra');
    expect(printed).toContain('blev inte avvisat');
    expect(printed).toContain('Referrer-Policy');
    expect(printed).toContain('ingen säkerhetskopia');
  });

  test('given no intake yet and nothing that answers, then it says that', async () => {
    const env = { PUBLIC_ORIGIN: 'http://127.0.0.1:1' };
    const { code, printed } = await line.run(['doctor'], { env });
    expect(code).toBe(1);
    expect(printed).toContain('svarar inte på http://127.0.0.1:1');
  });

  test('then metrics are counts, in the format of the monitoring system', async () => {
    await line.put({ text: 'HEMLIGT' });
    await line.withStore((store) =>
      store.put(newTip({ lookupHash: 'late', receivedAt: '2026-11-13T12:00:00Z' })),
    );
    await line.run(['backup'], { now: new Date('2026-11-20T11:00:00Z') });
    const { code, printed } = await line.run(['metrics']);
    expect(code).toBe(0);
    expect(printed).toContain('intake_tips{publisher="varnamo",status="received"} 2\n');
    expect(printed).toContain('intake_waiting{publisher="varnamo",kind="question"} 0\n');
    expect(printed).toContain('intake_overdue{publisher="varnamo"} 1\n');
    expect(printed).toContain('intake_backup_age_seconds 3600');
    expect(printed).not.toMatch(/HEMLIGT|2026-0001/);
    for (const row of printed.split('\n')) {
      expect(row).toMatch(
        /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? \d+)$/,
      );
    }
  });
});
