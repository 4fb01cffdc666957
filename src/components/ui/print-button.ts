/** `<print-button>` shows its button and prints the page when it is pressed. */
customElements.define(
  'print-button',
  class extends HTMLElement {
    connectedCallback() {
      this.hidden = false;
      this.querySelector('button')?.addEventListener('click', () => {
        print();
      });
    }
  },
);
