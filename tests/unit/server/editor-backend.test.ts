import { describe, expect, test } from 'vitest';
import { editorBackend, gitHubSignIn } from '../../../src/server/editor-backend.ts';

const GITLAB = {
  CMS_BACKEND: 'gitlab',
  CMS_REPO: 'kommunen/loften',
  CMS_APP_ID: 'abc',
  CMS_BASE_URL: 'https://git.kommun.example',
};
const GITHUB = {
  CMS_BACKEND: 'github',
  CMS_REPO: 'kommunen/loften',
  PUBLIC_ORIGIN: 'https://trygghet.example',
};

function problemsOf(env: NodeJS.ProcessEnv): string {
  try {
    editorBackend(env);
    gitHubSignIn(env);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('where the editors’ work is kept', () => {
  test.each([{}, { CMS_BACKEND: '' }, { CMS_BACKEND: 'local' }])(
    'given %j, then there is nothing to sign in to',
    (env) => {
      expect(editorBackend(env)).toBeUndefined();
      expect(gitHubSignIn(env)).toBeUndefined();
    },
  );

  test('given a GitLab of the municipality’s own, then signing in needs no server, and drafts wait for review', () => {
    expect(editorBackend(GITLAB)).toEqual({
      name: 'gitlab',
      origins: ['https://git.kommun.example'],
      review: true,
      config: {
        name: 'gitlab',
        repo: 'kommunen/loften',
        branch: 'main',
        auth_type: 'pkce',
        app_id: 'abc',
        base_url: 'https://git.kommun.example',
        api_root: 'https://git.kommun.example/api/v4',
        graphql_api_root: 'https://git.kommun.example/api/graphql',
      },
    });
  });

  test('given GitLab and no address, then it is gitlab.com', () => {
    expect(editorBackend({ ...GITLAB, CMS_BASE_URL: '' })?.origins).toEqual(['https://gitlab.com']);
  });

  test('given Forgejo, then its interface is asked and drafts wait for review', () => {
    const backend = editorBackend({ ...GITLAB, CMS_BACKEND: 'forgejo', CMS_BRANCH: 'sidan' });
    expect(backend?.review).toBe(true);
    expect(backend?.config).toMatchObject({
      name: 'forgejo',
      branch: 'sidan',
      api_root: 'https://git.kommun.example/api/v1',
    });
  });

  test('given Gitea, where drafts cannot be reviewed, then that has to be said out loud', () => {
    const gitea = { ...GITLAB, CMS_BACKEND: 'gitea' };
    expect(problemsOf(gitea)).toMatch(/CMS_REVIEW måste vara off/);
    expect(editorBackend({ ...gitea, CMS_REVIEW: 'off' })?.review).toBe(false);
  });

  test('given GitHub, then editors sign in through the site itself', () => {
    expect(editorBackend(GITHUB)).toMatchObject({
      origins: ['https://api.github.com'],
      config: {
        base_url: 'https://trygghet.example',
        auth_endpoint: 'admin/inloggning',
        api_root: 'https://api.github.com',
      },
    });
    expect(
      editorBackend({ ...GITHUB, CMS_BASE_URL: 'https://github.kommun.example' })?.config[
        'api_root'
      ],
    ).toBe('https://github.kommun.example/api/v3');
  });

  test.each([
    [{ CMS_BACKEND: 'svn' }, 'CMS_BACKEND ska vara ett av'],
    [{ CMS_BACKEND: 'gitlab', CMS_APP_ID: 'abc' }, 'CMS_REPO saknas'],
    [{ ...GITLAB, CMS_APP_ID: '' }, 'CMS_APP_ID saknas'],
    [{ ...GITLAB, CMS_BACKEND: 'forgejo', CMS_BASE_URL: '' }, 'CMS_BASE_URL saknas'],
    [{ ...GITLAB, CMS_BASE_URL: 'http://git.kommun.example' }, 'CMS_BASE_URL ska vara adressen'],
    [{ ...GITLAB, CMS_BASE_URL: 'https://git.kommun.example/' }, 'CMS_BASE_URL ska vara adressen'],
    [{ ...GITLAB, CMS_REPO: 'loften' }, 'CMS_REPO ska vara ägare och arkiv'],
    [{ ...GITHUB, PUBLIC_ORIGIN: '' }, 'PUBLIC_ORIGIN saknas'],
    [GITHUB, 'GITHUB_CLIENT_ID saknas'],
    [{ ...GITHUB, GITHUB_CLIENT_ID: 'id' }, 'GITHUB_CLIENT_SECRET saknas'],
    [{ CMS_BACKEND: 'git-gateway' }, 'CMS_BASE_URL saknas'],
  ])('given %j, then the setting that is wrong is named', (env, words) => {
    expect(problemsOf(env)).toContain(words);
  });

  test('given every setting of GitHub, then the secret is in what the server keeps and not in the page’s configuration', () => {
    const env = { ...GITHUB, GITHUB_CLIENT_ID: 'id', GITHUB_CLIENT_SECRET: 'hemligt-ord' };
    expect(gitHubSignIn(env)?.clientSecret).toBe('hemligt-ord');
    expect(JSON.stringify(editorBackend(env))).not.toContain('hemligt-ord');
  });
});
