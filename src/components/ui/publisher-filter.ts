/** Narrows a list of publishers to those whose text holds what is typed, å, ä and ö or not. */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

customElements.define(
  'publisher-filter',
  class extends HTMLElement {
    connectedCallback() {
      const box = this.querySelector<HTMLElement>('.filter');
      const input = this.querySelector('input');
      const status = this.querySelector('[role=status]');
      if (!box || !input || !status) return;
      const items = [...this.querySelectorAll<HTMLElement>('[data-filter-item]')];
      box.hidden = false;
      input.addEventListener('input', () => {
        const words = plain(input.value).split(' ');
        const hits = items.filter((item) => {
          const text = plain(item.textContent);
          item.hidden = !words.every((word) => text.includes(word));
          return !item.hidden;
        }).length;
        const { none = '', one = '', count = '' } = this.dataset;
        status.textContent =
          hits === 0 ? none : hits === 1 ? one : count.replace('{n}', String(hits));
      });
    }
  },
);
