import { describe, expect, it } from 'vitest';
import {
  fetchKolada,
  fetchKpi,
  type KoladaApi,
} from '../../../../scripts/statistics/kolada-api.ts';
import { addressOf } from './workplace.ts';
import { ImportRefusal } from '../../../../scripts/statistics/refusal.ts';

type Answer = Response | Error;

/** Answers in turn; remembers what was asked and how long it waited. */
function api(...answers: Answer[]): KoladaApi & { asked: string[]; waited: number[] } {
  const asked: string[] = [];
  const waited: number[] = [];
  return {
    base: 'https://kolada.test/v3',
    asked,
    waited,
    fetch: (url) => {
      asked.push(addressOf(url));
      const answer = answers.shift();
      if (answer === undefined) throw new Error('Asked once too often');
      return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
    },
    sleep: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
  };
}

const page = (period: number, next?: string) =>
  Response.json({
    values: [{ kpi: 'N1', municipality: '1960', period, values: [{ gender: 'T', value: 1 }] }],
    ...(next !== undefined && { next_url: next }),
  });
const offline = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } });

describe('asking Kolada', () => {
  it('follows the pages to the last one', async () => {
    const kolada = api(page(2022, 'http://kolada.test/v3/next?page=2'), page(2023));
    const { values } = await fetchKolada(kolada, 'N1', ['1960', '0683']);
    expect(values.map(({ period }) => period)).toEqual([2022, 2023]);
    expect(kolada.asked).toEqual([
      'https://kolada.test/v3/data/kpi/N1/municipality/1960,0683',
      'https://kolada.test/v3/next?page=2',
    ]);
  });

  it('tries again after a while, longer each time, as long as the server asks for at most', async () => {
    const busy = new Response('', { status: 429, headers: { 'retry-after': '3' } });
    const kolada = api(offline, busy, new Response('', { status: 503 }), page(2023));
    await expect(fetchKolada(kolada, 'N1', ['1960'])).resolves.toMatchObject({ values: [{}] });
    expect(kolada.waited).toEqual([1000, 3000, 4000]);
  });

  it('gives up in plain words, with another way to do it', async () => {
    const kolada = api(offline, offline, offline, offline);
    await expect(fetchKolada(kolada, 'N1', ['1960'])).rejects.toThrow(
      /går inte att nå: ENOTFOUND[\s\S]*uppkopplad[\s\S]*som fil/,
    );
  });

  it('does not ask again for what is not there', async () => {
    const kolada = api(new Response('', { status: 404 }));
    await expect(fetchKolada(kolada, 'N1', ['1960'])).rejects.toThrow('svaret var 404');
    expect(kolada.asked).toHaveLength(1);
  });

  it('says when no answer comes in time', async () => {
    const late = Object.assign(new Error('aborted'), { name: 'TimeoutError' });
    await expect(fetchKolada(api(late, late, late, late), 'N1', ['1960'])).rejects.toThrow(
      'inget svar på 20 sekunder',
    );
  });

  it('is not sent to another server, nor round in a ring', async () => {
    await expect(
      fetchKolada(api(page(2022, 'https://evil.test/v3')), 'N1', ['1960']),
    ).rejects.toThrow('annan server');
    const ring = 'https://kolada.test/v3/data/kpi/N1/municipality/1960';
    await expect(fetchKolada(api(page(2022, ring)), 'N1', ['1960'])).rejects.toThrow('ring');
  });

  it.each([
    ['a page of HTML', '<html>'],
    ['another JSON', '{"values":[{"kpi":1}]}'],
  ])('refuses %s', async (_what, body) => {
    await expect(fetchKolada(api(new Response(body)), 'N1', ['1960'])).rejects.toThrow(
      ImportRefusal,
    );
  });

  it('takes the words on a key figure, however they are wrapped', async () => {
    const words = { id: 'N1', title: 'Våldsbrott', description: 'Antal.' };
    await expect(fetchKpi(api(Response.json({ values: [words] })), 'N1')).resolves.toEqual(words);
    await expect(fetchKpi(api(Response.json(words)), 'N1')).resolves.toEqual(words);
    await expect(fetchKpi(api(Response.json({ values: [] })), 'N1')).resolves.toBeUndefined();
  });
});
