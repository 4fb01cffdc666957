/**
 * <step-form>: takes over the static form once the rest has been fetched. If that fails, nothing has
 * happened: the form on the page still works.
 */
import type { FormView } from '../../../views/forms/form-view.ts';

customElements.define(
  'step-form',
  class extends HTMLElement {
    async connectedCallback() {
      const { form, formSource } = this.dataset;
      if (!form && !formSource) return;
      const [{ enhance }, data] = await Promise.all([
        import('./enhance.tsx'),
        form ? (JSON.parse(form) as FormView) : fetchForm(formSource ?? ''),
      ]);
      enhance(this, data);
    }
  },
);

/** A form that is too large for its page stands in a file beside it. */
async function fetchForm(address: string): Promise<FormView> {
  return (await (await fetch(address)).json()) as FormView;
}
