import { describe, expect, test } from 'vitest';
import { deploymentBackend } from '../../../../cms/backends/deployment-config.ts';
import { localBackend } from '../../../../cms/local/local-config.ts';

describe('where the editors’ work is kept', () => {
  test('given local editing, then the files on this machine are asked on the page’s own origin', () => {
    expect(localBackend({ mode: 'files', branch: 'main' })).toEqual({
      backend: { name: 'proxy', proxy_url: '/api/v1', branch: 'main' },
      publish_mode: 'simple',
    });
  });

  test('given drafts on branches, then they are reviewed', () => {
    expect(localBackend({ mode: 'git', branch: 'b' })).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { branch: 'b' },
    });
  });

  test('given a public site without a backend, then there is no admin page', () => {
    expect(deploymentBackend({})).toBeUndefined();
  });

  test('given a public site with GitLab, then drafts are reviewed', () => {
    expect(
      deploymentBackend({
        CMS_BACKEND: 'gitlab',
        CMS_REPO: 'kommunen/loften',
        CMS_APP_ID: 'abc',
      }),
    ).toMatchObject({
      backend: { name: 'gitlab', repo: 'kommunen/loften' },
      publish_mode: 'editorial_workflow',
    });
  });
});
