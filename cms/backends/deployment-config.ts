/** The committed configuration as a public site needs it. */
import { parse, stringify } from 'yaml';
import { editorBackend } from '../../src/server/editor-backend.ts';

/**
 * @param committed the generated configuration, as YAML
 * @returns the configuration with its backend; undefined when the environment names none: then there is no admin page
 * @throws ConfigurationError with every setting that is missing or wrong
 */
export function deploymentConfig(committed: string, env: NodeJS.ProcessEnv): string | undefined {
  const backend = editorBackend(env);
  if (backend === undefined) return undefined;
  const config = parse(committed) as Record<string, unknown>;
  return stringify({
    ...config,
    backend: backend.config,
    local_backend: undefined,
    // Four eyes: a draft is published by pressing another button, on a branch that the git server can protect.
    publish_mode: backend.review ? 'editorial_workflow' : 'simple',
    // The previews are the site's own pages, which only npm run cms can draw from what is not saved yet.
    editor: { ...(config['editor'] as object | undefined), preview: false },
  });
}
