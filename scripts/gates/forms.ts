/**
 * A form's action is always an on-demand route: a POST to a page from the build answers 405 here, and
 * on other servers 200 with an empty form, and what the resident wrote is gone.
 */
import type { BuiltPage } from './pages.ts';

const INTAKE = /^\/f\/[a-z0-9-]+(#[\w-]+)?$/;

export function checkForms(page: BuiltPage): string[] {
  return page.elements
    .filter(({ name, attributes }) => name === 'form' || 'formaction' in attributes)
    .flatMap(({ name, attributes, line }) => {
      const action = attributes[name === 'form' ? 'action' : 'formaction'] ?? '';
      const method = (attributes['method'] ?? attributes['formmethod'] ?? 'get').toLowerCase();
      const problems: string[] = [];
      if (name === 'form' && method !== 'post')
        problems.push(`method ${method}: answers would stand in the address`);
      if (!INTAKE.test(action))
        problems.push(`action "${action}" is not an address of the intake, /f/…`);
      return problems.map((problem) => `${page.address} line ${line}: ${problem}`);
    });
}
