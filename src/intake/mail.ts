/** Sends mail over SMTP. What is in it is decided elsewhere; nothing of a tip ever is. */
import { createTransport } from 'nodemailer';

export interface Mail {
  to: readonly string[];
  subject: string;
  text: string;
}

export interface Mailer {
  /** Resolves when the mail server has taken it. */
  send(mail: Mail): Promise<void>;
  /** Connects and logs in without sending. Rejects when that does not work. */
  verify(): Promise<void>;
}

/** Half a minute for each step: a mail server that hangs must not hold up the daily jobs. */
const TIMEOUT_MS = 30_000;

/**
 * A mailer by `SMTP_URL` (`smtps://user:password@host:465`, `smtp://host:25`). A server that offers
 * encryption gets it, and one that is not on this machine must: a password never goes in the clear.
 */
export function createMailer({ url, from }: { url: string; from: string }): Mailer {
  const { hostname, protocol } = new URL(url);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    requireTLS: protocol === 'smtp:' && !local,
    // No file and no address is ever read on behalf of a mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({
        from,
        to: [...to],
        subject,
        text,
        // Out-of-office replies to a machine help nobody.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    },
    async verify() {
      await transport.verify();
    },
  };
}
