/** Finds the built pages whose form goes to hosted Formspree, for the server's content security policy. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FORMSPREE_ORIGIN } from '../../src/domain/forms/providers.ts';
import { HOSTED_FORMS_FILE } from '../../src/server/hosted-forms.ts';

/** Attributes in built HTML are in double quotes; the address stands in no other attribute of a form. */
const FORM = new RegExp(`<form[^>]* action="${FORMSPREE_ORIGIN.replaceAll('.', '\\.')}/f/`);

/** The addresses of the pages, `/varnamo/tipsa/`, in order. */
export function findHostedForms(clientDir: string): string[] {
  return readdirSync(clientDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => entry.parentPath)
    .filter((folder) => FORM.test(readFileSync(path.join(folder, 'index.html'), 'utf8')))
    .map((folder) => {
      const address = path.relative(clientDir, folder).split(path.sep).join('/');
      return address === '' ? '/' : `/${address}/`;
    })
    .toSorted();
}

/** Writes the list into the built site; nothing where no form leaves it. */
export function writeHostedForms(dist: string): void {
  const pages = findHostedForms(path.join(dist, 'client'));
  if (pages.length === 0) return;
  writeFileSync(path.join(dist, HOSTED_FORMS_FILE), `${JSON.stringify(pages, null, 2)}\n`);
}
