import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { deploymentConfig } from '../../../../cms/backends/deployment-config.ts';
import { localConfig } from '../../../../cms/local/local-config.ts';

const COMMITTED =
  'backend: { name: git-gateway }\nlocal_backend: true\ncollections: [{ name: events }]\n';

describe('the configuration of the editor', () => {
  test('given local editing, then the files on this machine are asked at the address where the page was opened', () => {
    const config = parse(
      localConfig(COMMITTED, { origin: 'http://localhost:4322', mode: 'files', branch: 'main' }),
    ) as unknown;
    expect(config).toEqual({
      backend: { name: 'proxy', proxy_url: 'http://localhost:4322/api/v1', branch: 'main' },
      publish_mode: 'simple',
      collections: [{ name: 'events' }],
    });
  });

  test('given drafts on branches, then they are reviewed', () => {
    const text = localConfig(COMMITTED, { origin: 'http://localhost:1', mode: 'git', branch: 'b' });
    expect(parse(text)).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { branch: 'b' },
    });
  });

  test('given a public site without a backend, then there is no admin page', () => {
    expect(deploymentConfig(COMMITTED, {})).toBeUndefined();
  });

  test('given a public site with GitLab, then drafts are reviewed, and no preview asks for what is not there', () => {
    const text = deploymentConfig(COMMITTED, {
      CMS_BACKEND: 'gitlab',
      CMS_REPO: 'kommunen/loften',
      CMS_APP_ID: 'abc',
    });
    expect(parse(text ?? '')).toMatchObject({
      backend: { name: 'gitlab', repo: 'kommunen/loften' },
      publish_mode: 'editorial_workflow',
      editor: { preview: false },
      collections: [{ name: 'events' }],
    });
    expect(text).not.toContain('local_backend');
  });
});
