/**
 * The answer to what is no request: a head that is too large, lines that are none, a sender who never finishes. Node
 * answers those by itself, before any handler is asked, and without our headers.
 */
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { headersFor, type HeaderContext } from './headers.ts';

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** A listener for the server's `clientError`. Nothing of what was sent is in the answer, and nothing is logged. */
export function answerUnreadable(context: HeaderContext) {
  return (
    error: NodeJS.ErrnoException,
    socket: Duplex & { _httpMessage?: ServerResponse },
  ): void => {
    // Into an answer that has begun no other can be written: Node's own listener looks at the same.
    if (!socket.writable || socket._httpMessage?.headersSent === true) {
      socket.destroy();
      return;
    }
    const status = STATUS_OF[error.code ?? ''] ?? 400;
    const headers = {
      ...headersFor('', { ...context, status }),
      'Content-Length': '0',
      Connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.end(
      [`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''].join('\r\n'),
    );
  };
}
