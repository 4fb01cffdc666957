/**
 * Searches the pages of the site while somebody writes. The program and the index are fetched when the field is
 * used, from the site itself; what is written is sent nowhere.
 */
import { SEARCH_PROGRAM } from '../../domain/search/address.ts';
import { excerptParts } from './excerpt.ts';
import { hashOf, queryIn } from './query.ts';

/** The parts of Pagefind's interface that are used here. */
interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string; section?: string };
}
interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}
interface PagefindProgram {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

const PAUSE = 250;
const PAGE = 10;

class SiteSearch extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  /** Answers to an earlier word than the last are let go. */
  #latest = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const box = this.querySelector<HTMLElement>('.ask');
    const input = this.querySelector('input');
    if (!box || !input) return;
    box.hidden = false;
    input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    input.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#search(input.value), PAUSE);
    });
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#now(input.value);
    });
    this.querySelector('.go')?.addEventListener('click', () => this.#now(input.value));
    const asked = queryIn(location.hash);
    if (asked === '') return;
    input.value = asked;
    void this.#search(asked);
  }

  #now(query: string) {
    clearTimeout(this.#waiting);
    void this.#search(query).then(() => {
      const heading = this.querySelector<HTMLElement>('h2');
      if (heading && !heading.closest('[hidden]')) heading.focus();
    });
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= this.#open().catch((error: unknown) => {
      // The next word tries again: a telephone may have been in a tunnel.
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #open(): Promise<Pagefind> {
    const program = (await import(/* @vite-ignore */ SEARCH_PROGRAM)) as PagefindProgram;
    // Without its worker, which the policy for trusted types would refuse: an index of one site is small.
    const open = (exact: boolean) =>
      program.createInstance({
        basePath: this.dataset['index'],
        baseUrl: '/',
        noWorker: true,
        exactDiacritics: exact,
        ranking: { metaWeights: { title: 8, answers: 30, words: 0.5, section: 0.1 } },
      });
    const [exact, loose] = [open(true), open(false)];
    // Å, ä and ö are letters of their own: gäng is not gång. Whoever has no such keys is helped all the same.
    return {
      async search(query) {
        const found = await exact.search(query);
        return found.results.length > 0 ? found : loose.search(query);
      },
    };
  }

  async #search(written: string): Promise<void> {
    const query = written.trim();
    const turn = ++this.#latest;
    history.replaceState(history.state, '', `${location.pathname}${hashOf(query)}`);
    if (query === '') {
      this.#show([], '');
      return;
    }
    this.#say(this.dataset['searching'] ?? '');
    try {
      const { results } = await (await this.#load()).search(query);
      const first = await Promise.all(results.slice(0, PAGE).map((result) => result.data()));
      if (turn !== this.#latest) return;
      this.#show(first, this.#count(results.length));
      this.#offerMore(results.slice(PAGE), turn);
    } catch {
      if (turn === this.#latest) this.#show([], this.dataset['failed'] ?? '');
    }
  }

  #count(pages: number): string {
    const { none = '', one = '', found = '' } = this.dataset;
    if (pages === 0) return none;
    return pages === 1 ? one : found.replace('{n}', String(pages));
  }

  #show(hits: readonly Found[], said: string) {
    const box = this.querySelector<HTMLElement>('.hits');
    const list = this.querySelector('.hits ol');
    const more = this.querySelector<HTMLElement>('.more');
    list?.replaceChildren(...hits.map(hitElement));
    const heading = this.querySelector('.hits h2');
    if (box) box.hidden = hits.length === 0;
    if (more) more.hidden = true;
    if (heading && hits.length > 0) heading.textContent = said;
    this.#say(said, hits.length > 0);
  }

  #offerMore(rest: readonly { data: () => Promise<Found> }[], turn: number) {
    const more = this.querySelector<HTMLElement>('.more');
    const list = this.querySelector('.hits ol');
    if (!more || !list) return;
    more.hidden = rest.length === 0;
    more.onclick = async () => {
      const next = await Promise.all(rest.slice(0, PAGE).map((result) => result.data()));
      if (turn !== this.#latest) return;
      const elements = next.map(hitElement);
      list.append(...elements);
      elements[0]?.querySelector('a')?.focus();
      this.#offerMore(rest.slice(PAGE), turn);
    };
  }

  /** Read aloud, and shown unless the heading over the hits says the same. */
  #say(text: string, isHeading = false) {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = text;
    status.classList.toggle('visually-hidden', isHeading);
  }
}

function hitElement({ url, excerpt, meta }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const about = document.createElement('p');
  about.append(
    ...excerptParts(excerpt).map(({ text, found }) => {
      if (!found) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  if (meta.section) {
    const section = document.createElement('p');
    section.className = 'section';
    section.textContent = meta.section;
    item.append(section);
  }
  item.append(link, about);
  return item;
}

customElements.define('site-search', SiteSearch);
