/** Where the editors' work is kept on a public site, as the form's configuration says it. */
import { editorBackend } from '../../src/server/editor-backend.ts';

/**
 * @returns what goes into the configuration; undefined when the environment names no backend: then there is no admin page
 * @throws ConfigurationError with every setting that is missing or wrong
 */
export function deploymentBackend(env: NodeJS.ProcessEnv): Record<string, unknown> | undefined {
  const backend = editorBackend(env);
  if (backend === undefined) return undefined;
  return {
    backend: backend.config,
    // Four eyes: a draft is published by pressing another button, on a branch that the git server can protect.
    publish_mode: backend.review ? 'editorial_workflow' : 'simple',
  };
}
