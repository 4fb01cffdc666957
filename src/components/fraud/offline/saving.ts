/**
 * "Spara på min telefon": keeps the fraud pages on the device when the reader asks for it, and not
 * before; "Ta bort" deletes all that has been kept.
 */
import { keepPage } from '../../offline/keep-page.ts';

/** The security policy lets these pages make one kind of trusted address, and this is the name it goes by. */
const NAMES = { policy: 'fraud-help-offline', cache: 'bluffhjalp' };

/** Shows the panel where the browser can save, with what is true now. */
export async function offerSaving(panel: HTMLElement): Promise<void> {
  const save = panel.querySelector<HTMLElement>('[data-save]');
  const remove = panel.querySelector<HTMLElement>('[data-remove]');
  const status = panel.querySelector('[role=status]');
  const { offline: scope = '' } = panel.dataset;
  if (!save || !remove || !status) return;
  const page = keepPage(scope, NAMES);
  if (!page) return;
  const show = (saved: boolean, word: string) => {
    const focused = document.activeElement === save || document.activeElement === remove;
    save.hidden = saved;
    remove.hidden = !saved;
    if (focused) (saved ? remove : save).focus();
    status.textContent = panel.dataset[word] ?? '';
  };
  const saved = await page.isKept();
  show(saved, saved ? 'saved' : '');
  panel.hidden = false;

  const keep = async () => {
    status.textContent = panel.dataset['saving'] ?? '';
    try {
      await page.keep();
      show(true, 'saved');
    } catch {
      show(false, 'failed');
    }
  };
  save.addEventListener('click', () => void keep());
  remove.addEventListener('click', () => {
    void page.forget().then(() => show(false, 'removed'));
  });
}
