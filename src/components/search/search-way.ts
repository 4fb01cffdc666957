/** Goes to the search page with what was written after the # of the address: no server is told. */
import { hashOf } from './query.ts';

customElements.define(
  'search-way',
  class extends HTMLElement {
    connectedCallback() {
      const box = this.querySelector<HTMLElement>('.ask');
      const input = this.querySelector('input');
      if (!box || !input) return;
      box.hidden = false;
      const go = () => {
        location.assign((this.dataset['to'] ?? '/sok/') + hashOf(input.value.trim()));
      };
      this.querySelector('button')?.addEventListener('click', go);
      input.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter') go();
      });
    }
  },
);
