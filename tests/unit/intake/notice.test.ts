/** Notices to the municipality, sent to a mail server of the test's own. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IntakeEvent } from '../../../src/intake/contract.ts';
import { createMailer } from '../../../src/intake/mail.ts';
import { sendNotices } from '../../../src/intake/notice.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import type { TipStore } from '../../../src/intake/store.ts';
import { startSmtp, type TestSmtp } from './smtp-server.ts';
import { newMessage, newTip } from './test-intake.ts';

const publisher = { slug: 'varnamo', name: 'Värnamo kommun' };
const mailbox = {
  to: 'trygghet@varnamo.example',
  deputy: 'ersattare@varnamo.example',
  desk: 'https://trygghet.example/handlaggning/',
};
/** A Friday. */
const FRIDAY = '2026-11-20T12:00:00Z';

let smtp: TestSmtp;
let store: TipStore;
let log: IntakeEvent[];
beforeEach(async () => {
  smtp = await startSmtp();
  store = openSqliteStore(':memory:');
  log = [];
});
afterEach(async () => {
  await store.close();
  await smtp.close();
});

const run = (now: string, box: typeof mailbox | { to: string } = mailbox) =>
  sendNotices(
    {
      store,
      mailer: createMailer({ url: smtp.url, from: 'webben@varnamo.example' }),
      log: (event) => log.push(event),
    },
    publisher,
    box,
    new Date(now),
  );
const put = (lookupHash: string, receivedAt = FRIDAY) =>
  store.put(newTip({ lookupHash, receivedAt }));
/** Subject and text in clear: encoded words (RFC 2047) and quoted-printable undone. */
function readable(data: string): string {
  const bytes = (text: string) =>
    text.replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  const end = data.indexOf('\r\n\r\n');
  const head = data
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .replaceAll(/(\?=) (=\?)/g, '$1$2')
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_all, words: string) =>
      bytes(words.replaceAll('_', ' ')),
    );
  const body = bytes(data.slice(end).replaceAll('=\r\n', ''));
  return Buffer.from(head + body, 'latin1').toString('utf8');
}

describe('a notice of new tips', () => {
  test('then it says how many and where, and nothing of what is in them', async () => {
    await put('a');
    await put('b');
    await run('2026-11-20T12:05:00Z');
    expect(smtp.mails).toHaveLength(1);
    expect(smtp.mails[0]?.to).toEqual(['trygghet@varnamo.example']);
    const mail = readable(smtp.mails[0]?.data ?? '');
    expect(mail).toContain('Värnamo kommun: 2 nya tips');
    expect(mail).toContain('Öppna dem här: https://trygghet.example/handlaggning/');
    expect(mail).toContain('Auto-Submitted: auto-generated');
    for (const secret of ['2026-0001', 'light', 'Ljus', 'centrum', 'W47', 'hash']) {
      expect(mail).not.toContain(secret);
    }
    expect(log).toEqual([{ event: 'notice', publisher: 'varnamo', kind: 'new', outcome: 'sent' }]);
  });

  test('given that they are announced, then they are not again; what comes after is', async () => {
    await put('a');
    await run('2026-11-20T12:05:00Z');
    await run('2026-11-20T14:05:00Z');
    expect(smtp.mails).toHaveLength(1);
    await put('b', '2026-11-20T14:06:00Z');
    await store.setStatus('varnamo', '2026-0001', 'read');
    await store.messages.add(newMessage({ from: 'sender' }));
    await run('2026-11-20T14:10:00Z');
    expect(readable(smtp.mails[1]?.data ?? '')).toContain('1 nytt tips och 1 ny fråga');
  });

  test('given a flood, then there is one mail an hour', async () => {
    for (let minute = 0; minute < 60; minute += 5) {
      const now = `2026-11-20T12:${String(minute).padStart(2, '0')}:00Z`;
      await put(now, now);
      await run(now);
    }
    expect(smtp.mails).toHaveLength(1);
    await run('2026-11-20T13:00:00Z');
    expect(readable(smtp.mails[1]?.data ?? '')).toContain('11 nya tips');
  });

  test('given a mail server that refuses or is gone, then it is logged and tried again', async () => {
    await put('a');
    smtp.refuse(true);
    await run('2026-11-20T12:05:00Z');
    expect(smtp.mails).toEqual([]);
    expect(log).toMatchObject([{ event: 'notice', publisher: 'varnamo', outcome: 'failed' }]);
    smtp.refuse(false);
    await run('2026-11-20T12:10:00Z');
    expect(smtp.mails).toHaveLength(1);
    await smtp.close();
    await put('b');
    await run('2026-11-20T15:10:00Z');
    expect(log.at(-1)).toMatchObject({ outcome: 'failed', kind: expect.any(String) as string });
    expect(JSON.stringify(log)).not.toContain('127.0.0.1');
  });
});

describe('a reminder', () => {
  test('given more than two working days, then the deputy hears of it too, once a working day', async () => {
    await put('a');
    await run('2026-11-20T12:05:00Z');
    smtp.mails.length = 0;
    await run('2026-11-21T12:00:00Z'); // Saturday
    await run('2026-11-24T12:00:00Z'); // Tuesday: two working days
    expect(smtp.mails).toEqual([]);
    await run('2026-11-25T08:00:00Z');
    await run('2026-11-25T15:00:00Z');
    expect(smtp.mails).toHaveLength(1);
    expect(smtp.mails[0]?.to).toEqual(['trygghet@varnamo.example', 'ersattare@varnamo.example']);
    expect(readable(smtp.mails[0]?.data ?? '')).toContain('1 tips, svar eller fråga väntar');
    await run('2026-11-26T08:00:00Z');
    await run('2026-11-28T08:00:00Z'); // Saturday
    expect(smtp.mails).toHaveLength(2);
    await store.setStatus('varnamo', '2026-0001', 'read');
    await run('2026-11-30T08:00:00Z');
    expect(smtp.mails).toHaveLength(2);
  });

  test('given Christmas, then only working days count', async () => {
    await put('a', '2026-12-23T12:00:00Z');
    await run('2026-12-23T12:05:00Z');
    await run('2026-12-29T12:00:00Z'); // the 28th and the 29th
    expect(smtp.mails).toHaveLength(1);
    await run('2026-12-30T12:00:00Z', { to: 'trygghet@varnamo.example' });
    expect(smtp.mails[1]?.to).toEqual(['trygghet@varnamo.example']);
  });
});

describe('the mail server', () => {
  test('given one that answers, then the check is passed; given none, then it is not', async () => {
    const mailer = createMailer({ url: smtp.url, from: 'webben@varnamo.example' });
    await expect(mailer.verify()).resolves.toBeUndefined();
    await smtp.close();
    await expect(mailer.verify()).rejects.toThrow();
  });

  test('given a server elsewhere that offers no encryption, then nothing is sent to it', async () => {
    // The same server under a name that is not this machine's own: all of 127/8 is the loopback.
    const server = await startSmtp('127.0.0.2');
    const mailer = createMailer({ url: server.url, from: 'webben@varnamo.example' });
    const mail = { to: ['a@example.org'], subject: 'x', text: 'x' };
    await expect(mailer.send(mail)).rejects.toThrow(/TLS/i);
    expect(server.mails).toEqual([]);
    await server.close();
  });
});
