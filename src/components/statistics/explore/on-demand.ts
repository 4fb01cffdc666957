/**
 * An element with a button that fetches the rest when it is pressed, and not before. Without JavaScript it stays hidden:
 * nothing is promised that cannot be kept.
 *
 * The button stays where it is and opens and shuts, so that focus never moves and what was chosen is kept.
 */

/** Draws `data` in the empty `place`. */
export type Open<Data> = (place: HTMLElement, data: Data) => Promise<void>;

/**
 * Defines the custom element `name`. It holds a `button`, a `[role=status]` and an empty `[data-place]`; its words and the
 * address of its data are `data-` attributes.
 */
export function defineOnDemand<Data>(name: string, load: () => Promise<Open<Data>>): void {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        const button = this.querySelector('button');
        const status = this.querySelector('[role=status]');
        const place = this.querySelector<HTMLElement>('[data-place]');
        if (!button || !status || !place) return;
        const say = (word: string, pressed = word) => {
          status.textContent = this.dataset[word] ?? '';
          // What is plain to see need not be written; what is awaited or went wrong must be.
          status.classList.toggle('visually-hidden', word === 'opened');
          button.textContent = this.dataset[pressed] ?? '';
        };
        let isLoading = false;
        let isOpen = false;
        const toggle = async () => {
          if (isLoading) return;
          if (place.firstChild) {
            place.hidden = isOpen;
          } else {
            isLoading = true;
            say('loading', 'open');
            try {
              const [open, data] = await Promise.all([
                load(),
                fetchJson<Data>(this.dataset['src']),
              ]);
              place.hidden = false;
              await open(place, data);
            } catch {
              place.replaceChildren();
              place.hidden = true;
              say('failed', 'retry');
              return;
            } finally {
              isLoading = false;
            }
          }
          isOpen = !place.hidden;
          button.setAttribute('aria-expanded', String(isOpen));
          if (isOpen) say('opened', 'close');
          else say('shut', 'open');
        };
        button.addEventListener('click', () => void toggle());
        this.hidden = false;
      }
    },
  );
}

async function fetchJson<Data>(address = ''): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Data;
}
