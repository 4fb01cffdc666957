/** A mail server on a port of its own that keeps what it gets: enough of SMTP (RFC 5321) for a real client. */
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface TestSmtp {
  url: string;
  /** Each mail as it came: recipients, and the whole text with its head. */
  mails: { to: string[]; data: string }[];
  /** Refuses mail from now on, or takes it again. */
  refuse: (refuses: boolean) => void;
  close: () => Promise<void>;
}

export async function startSmtp(host = '127.0.0.1'): Promise<TestSmtp> {
  const mails: TestSmtp['mails'] = [];
  let refuses = false;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let buffer = '';
    let to: string[] = [];
    let inData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 test ESMTP');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      buffer += chunk.toString();
      for (;;) {
        const end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + (inData ? 5 : 2));
        if (inData) {
          mails.push({ to, data: line });
          inData = false;
          to = [];
          say('250 taken');
          continue;
        }
        const verb = line.slice(0, 4).toUpperCase();
        if (verb === 'EHLO' || verb === 'HELO') say('250 test');
        else if (verb === 'RCPT') {
          to.push(/<(.*?)>/.exec(line)?.[1] ?? '');
          say('250 ok');
        } else if (verb === 'DATA') {
          inData = true;
          say('354 go on');
        } else if (verb === 'QUIT') {
          say('221 bye');
          socket.end();
        } else if (verb === 'STAR') say('502 no encryption here');
        else say(refuses && verb === 'MAIL' ? '451 not now' : '250 ok');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    url: `smtp://${host}:${(server.address() as AddressInfo).port}`,
    mails,
    refuse: (value) => (refuses = value),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
