/**
 * <keep-walk>: the offer to keep the answers of a walk on the telephone. The rest is fetched when the walker says yes, or
 * when something is kept since before; who says neither does not wait for it.
 */
import { hasKeptWalk } from './kept-name.ts';

class KeepWalk extends HTMLElement {
  connectedCallback() {
    const save = this.querySelector<HTMLElement>('[data-save]');
    const status = this.querySelector('[role=status]');
    if (!save || !status) return;
    const load = async (isYes: boolean) => {
      try {
        const { keepWalk } = await import('./keeping.ts');
        save.removeEventListener('click', yes);
        keepWalk(this, isYes);
      } catch {
        // The network went before the yes came.
        status.textContent = this.dataset['failed'] ?? '';
      }
    };
    const yes = () => void load(true);
    save.addEventListener('click', yes);
    if (hasKeptWalk(this.dataset['scope'] ?? '')) void load(false);
    this.hidden = false;
  }
}
customElements.define('keep-walk', KeepWalk);
