/** The committed configuration as this machine needs it: files on the disk instead of a server with accounts. */
import { parse, stringify } from 'yaml';
import type { EditingMode } from './settings.ts';

export interface LocalEditing {
  /** Where the admin page was opened: Decap asks for a whole address, and the policy allows its own origin alone. */
  origin: string;
  mode: EditingMode;
  branch: string;
}

/** @param committed the generated configuration, as YAML */
export function localConfig(committed: string, { origin, mode, branch }: LocalEditing): string {
  const config = parse(committed) as Record<string, unknown>;
  return stringify({
    ...config,
    backend: { name: 'proxy', proxy_url: `${origin}/api/v1`, branch },
    local_backend: undefined,
    publish_mode: mode === 'git' ? 'editorial_workflow' : 'simple',
  });
}
