/**
 * <step-form>: takes over the static form once the rest has been fetched. If that fails, nothing has
 * happened: the form on the page still works.
 */
import type { FormView } from '../../../views/forms/form-view.ts';

customElements.define(
  'step-form',
  class extends HTMLElement {
    async connectedCallback() {
      const { form } = this.dataset;
      if (!form) return;
      const { enhance } = await import('./enhance.tsx');
      enhance(this, JSON.parse(form) as FormView);
    }
  },
);
