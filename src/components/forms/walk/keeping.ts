/**
 * Keeps the answers of the form on the page on the walker's telephone, after a yes and until they are sent. The page
 * itself is kept too, so that it opens without a network (src/components/offline/keep-page.ts).
 */
import { keepPage } from '../../offline/keep-page.ts';
import { readForm } from '../island/read-form.ts';
import { RESPONSE_SENDING, RESPONSE_SENT, type Submission } from '../island/response-events.ts';
import { fillForm } from './fill-form.ts';
import { keptWalk } from './kept-walk.ts';

/** src/server/headers.ts lets the page make the worker's address under this name. */
const NAMES = { policy: 'walk-offline', cache: 'trygghetsvandring' };
const PAUSE_MS = 400;

/**
 * @param host the element with the buttons and the words
 * @param isYes the walker has just said yes; otherwise something may be kept since before
 */
export function keepWalk(host: HTMLElement, isYes: boolean): void {
  const form = document.querySelector<HTMLFormElement>('step-form form');
  const save = host.querySelector<HTMLElement>('[data-save]');
  const erase = host.querySelector<HTMLElement>('[data-erase]');
  const status = host.querySelector('[role=status]');
  const { scope = '' } = host.dataset;
  if (!form || !save || !erase || !status) return;
  const kept = keptWalk(scope);
  const page = keepPage(scope, NAMES);
  let isKeeping = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest try, which may have arrived although nothing came back. */
  let tried: Submission | undefined;

  const say = (word: string) => {
    status.textContent = host.dataset[word] ?? '';
  };
  const show = (keeping: boolean) => {
    isKeeping = keeping;
    const focused = document.activeElement === save || document.activeElement === erase;
    save.hidden = keeping;
    erase.hidden = !keeping;
    if (focused) (keeping ? erase : save).focus();
  };
  /** False when nothing could be kept; then that is said. */
  const write = (): boolean => {
    const answers = readForm(form);
    // The secret goes with the answers that it was used for, and is forgotten with them.
    const isTried = tried?.answers === JSON.stringify(answers);
    try {
      kept.write(isTried && tried ? { answers, key: tried.key } : { answers });
      return true;
    } catch {
      stop('failed');
      return false;
    }
  };
  const stop = (word: string) => {
    clearTimeout(timer);
    kept.erase();
    show(false);
    say(word);
    void page?.forget();
  };
  const start = async () => {
    show(true);
    if (!write()) return;
    say('saving');
    const isWhole = await page?.keep().catch(() => false);
    if (isKeeping) say(isWhole === true ? 'saved' : 'savedOnline');
  };

  const earlier = kept.read();
  if (earlier) {
    const { answers, key } = earlier;
    if (key !== undefined) tried = { answers: JSON.stringify(answers), key };
    fillForm(form, answers);
    show(true);
    say('restored');
  }
  save.addEventListener('click', () => void start());
  erase.addEventListener('click', () => stop('erasedNow'));
  const changed = () => {
    if (!isKeeping) return;
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE_MS);
  };
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  // A telephone may shut the page down without a word.
  document.addEventListener('visibilitychange', () => {
    if (isKeeping && document.visibilityState === 'hidden') write();
  });
  document.addEventListener(RESPONSE_SENDING, (event) => {
    if (!isKeeping) return;
    const { detail: submission } = event as CustomEvent<Submission>;
    if (tried?.answers === submission.answers) submission.key = tried.key;
    tried = { ...submission };
    write();
  });
  document.addEventListener(RESPONSE_SENT, () => {
    if (isKeeping) stop('sent');
  });
  // Who leaves in haste leaves nothing behind: decision 38.
  document.querySelector('[data-quick-exit]')?.addEventListener('click', () => {
    isKeeping = false;
    clearTimeout(timer);
    kept.erase();
    void page?.forget();
  });
  if (isYes) void start();
}
