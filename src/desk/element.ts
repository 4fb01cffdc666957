/** <coordinator-desk>: the desk takes the place of the words that say it needs JavaScript. */
import { h, render } from 'preact';
import { createApi } from './api.ts';
import type { DeskPage } from './contract.ts';
import { createDesk } from './desk.ts';
import { Shell } from './shell/Shell.tsx';
import { startWorker } from './vault/start-worker.ts';

customElements.define(
  'coordinator-desk',
  class extends HTMLElement {
    connectedCallback() {
      const { page: data } = this.dataset;
      if (!data) return;
      const page = JSON.parse(data) as DeskPage;
      const desk = createDesk(page, {
        ask: createApi(page.api),
        startWorker,
        clock: () => new Date(),
        origin: location.origin,
      });
      this.replaceChildren();
      render(h(Shell, { desk }), this);
    }
  },
);
