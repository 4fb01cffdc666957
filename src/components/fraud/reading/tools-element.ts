/** `<fraud-tools>`: shows what the device can do, and nothing else. */
import { offerSaving } from '../offline/saving.ts';
import { offerListening } from './listening.ts';
import { offerTextSize } from './text-size.ts';

customElements.define(
  'fraud-tools',
  class extends HTMLElement {
    connectedCallback() {
      const [reading, offline] = ['[data-reading]', '[data-offline]'].map((part) =>
        this.querySelector<HTMLElement>(part),
      );
      const button = this.querySelector('button');
      if (!reading || !offline || !button) return;
      this.hidden = false;
      offerTextSize(reading);
      offerListening(button);
      void offerSaving(offline);
    }
  },
);
