/** Asks the desk's server. Everything is posted; nothing stands in an address. */
import type { DeskAction, DeskActions, DeskAnswer } from '../domain/desk/wire.ts';

/** `network`: no answer came, or one that is not the server's. */
export type ApiAnswer<A extends DeskAction> =
  DeskAnswer<A> | { ok: false; problem: 'network'; current?: undefined };

export type Ask = <A extends DeskAction>(
  action: A,
  body: DeskActions[A]['takes'],
) => Promise<ApiAnswer<A>>;

/** @param base `/varnamo/handlaggning/api/` */
export function createApi(base: string, fetcher: typeof fetch = fetch.bind(globalThis)): Ask {
  return async (action, body) => {
    try {
      const response = await fetcher(`${base}${action}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
      });
      const answer: unknown = await response.json();
      const isAnswer = typeof answer === 'object' && answer !== null && 'ok' in answer;
      return isAnswer ? (answer as never) : { ok: false, problem: 'network' };
    } catch {
      return { ok: false, problem: 'network' };
    }
  };
}
