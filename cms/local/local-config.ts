/** What the form's configuration says on this machine: files on the disk instead of a server with accounts. */
import type { EditingMode } from './settings.ts';

export interface LocalEditing {
  mode: EditingMode;
  branch: string;
}

/** The address is on the page's own origin, whatever it was opened as. */
export function localBackend({ mode, branch }: LocalEditing): Record<string, unknown> {
  return {
    backend: { name: 'proxy', proxy_url: '/api/v1', branch },
    publish_mode: mode === 'git' ? 'editorial_workflow' : 'simple',
  };
}
