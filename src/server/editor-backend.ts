/**
 * Where the editors' work is kept, by environment: the same settings for the build, which writes the admin page's
 * configuration, and for the server, which allows that one address and signs editors in to GitHub.
 */
import { z } from 'zod';
import { ConfigurationError } from '../intake/configuration-error.ts';

export const BACKENDS = ['gitlab', 'forgejo', 'gitea', 'github', 'git-gateway'] as const;
export type BackendName = (typeof BACKENDS)[number];

const address = z
  .string()
  .regex(/^(?:https:\/\/[^/?#\s]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)$/, {
    error: 'ska vara adressen utan snedstreck sist, så här: https://git.kommun.example',
  })
  .optional();

const environment = z.object({
  CMS_BACKEND: z.enum(BACKENDS, { error: `ska vara ett av: ${BACKENDS.join(', ')}.` }),
  CMS_REPO: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)+$/, { error: 'ska vara ägare och arkiv, så här: kommunen/loften' })
    .optional(),
  CMS_BRANCH: z
    .string()
    .regex(/^[\w./-]+$/, { error: 'ska vara en gren, så här: main' })
    .default('main'),
  CMS_BASE_URL: address,
  CMS_APP_ID: z.string().min(1).optional(),
  CMS_REVIEW: z.enum(['on', 'off'], { error: 'ska vara on eller off.' }).optional(),
  GITHUB_CLIENT_ID: z.string().min(1).optional(),
  GITHUB_CLIENT_SECRET: z.string().min(1).optional(),
  PUBLIC_ORIGIN: z.string().optional(),
});

export interface EditorBackend {
  name: BackendName;
  /** The origins that the admin page has to reach. */
  origins: readonly string[];
  /** True when what an editor saves waits for somebody else to publish it. */
  review: boolean;
  /** `backend` of the admin page's configuration. */
  config: Readonly<Record<string, string | boolean>>;
}

/** What GitHub's way of signing in needs besides; the secret never leaves the server. */
export interface GitHubSignIn {
  baseUrl: string;
  clientId: string;
  clientSecret: string;
  publicOrigin: string;
}

const DEFAULT_BASE: Partial<Record<BackendName, string>> = {
  gitlab: 'https://gitlab.com',
  github: 'https://github.com',
};

/** Variables that a backend cannot do without. */
const NEEDED: Record<BackendName, readonly (keyof z.infer<typeof environment>)[]> = {
  gitlab: ['CMS_REPO', 'CMS_APP_ID'],
  forgejo: ['CMS_REPO', 'CMS_APP_ID', 'CMS_BASE_URL'],
  gitea: ['CMS_REPO', 'CMS_APP_ID', 'CMS_BASE_URL'],
  github: ['CMS_REPO', 'PUBLIC_ORIGIN'],
  'git-gateway': ['CMS_BASE_URL'],
};

/**
 * The backend that the environment names; undefined when it names none, and then there is no admin page to sign in to.
 * @throws ConfigurationError with every setting that is missing or wrong
 */
export function editorBackend(env: NodeJS.ProcessEnv): EditorBackend | undefined {
  const settings = read(env);
  if (settings === undefined) return undefined;
  const name = settings.CMS_BACKEND;
  const base = settings.CMS_BASE_URL ?? DEFAULT_BASE[name] ?? '';
  const review = settings.CMS_REVIEW !== 'off';
  if (name === 'gitea' && settings.CMS_REVIEW !== 'off') {
    throw new ConfigurationError([
      'CMS_REVIEW måste vara off med gitea: redigeraren kan inte granska utkast där. Med forgejo kan den.',
    ]);
  }
  const repo = { repo: settings.CMS_REPO ?? '', branch: settings.CMS_BRANCH };
  const app = settings.CMS_APP_ID ?? '';
  switch (name) {
    case 'gitlab':
      return {
        name,
        origins: [base],
        review,
        config: {
          name,
          ...repo,
          auth_type: 'pkce',
          app_id: app,
          base_url: base,
          api_root: `${base}/api/v4`,
          graphql_api_root: `${base}/api/graphql`,
        },
      };
    case 'forgejo':
    case 'gitea':
      return {
        name,
        origins: [base],
        review,
        config: { name, ...repo, app_id: app, base_url: base, api_root: `${base}/api/v1` },
      };
    case 'github': {
      const api = base === DEFAULT_BASE.github ? 'https://api.github.com' : `${base}/api/v3`;
      return {
        name,
        origins: [new URL(api).origin],
        review,
        config: {
          name,
          ...repo,
          base_url: settings.PUBLIC_ORIGIN ?? '',
          auth_endpoint: SIGN_IN_PATH.slice(1),
          api_root: api,
        },
      };
    }
    case 'git-gateway':
      return {
        name,
        origins: [base],
        review,
        config: {
          name,
          branch: settings.CMS_BRANCH,
          identity_url: `${base}/.netlify/identity`,
          gateway_url: `${base}/.netlify/git`,
        },
      };
  }
}

/** Where the admin page sends an editor to sign in to GitHub. */
export const SIGN_IN_PATH = '/admin/inloggning';
/** Where GitHub sends the editor back. */
export const SIGNED_IN_PATH = '/admin/inloggning/klar';

/**
 * What signing in to GitHub needs; undefined with every other backend.
 * @throws ConfigurationError with every setting that is missing or wrong
 */
export function gitHubSignIn(env: NodeJS.ProcessEnv): GitHubSignIn | undefined {
  const settings = read(env);
  if (settings?.CMS_BACKEND !== 'github') return undefined;
  const { GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET, PUBLIC_ORIGIN } = settings;
  if (!GITHUB_CLIENT_ID || !GITHUB_CLIENT_SECRET || !PUBLIC_ORIGIN) {
    throw new ConfigurationError(
      Object.entries({ GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET, PUBLIC_ORIGIN })
        .filter(([, value]) => !value)
        .map(([name]) => `${name} saknas. Den behövs för att logga in med GitHub.`),
    );
  }
  return {
    baseUrl: settings.CMS_BASE_URL ?? DEFAULT_BASE.github ?? '',
    clientId: GITHUB_CLIENT_ID,
    clientSecret: GITHUB_CLIENT_SECRET,
    publicOrigin: PUBLIC_ORIGIN,
  };
}

/** The settings, when a backend is named. An empty variable counts as unset. */
function read(env: NodeJS.ProcessEnv): z.infer<typeof environment> | undefined {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  // "local" is what npm run cms is: there is nothing to sign in to.
  if (set['CMS_BACKEND'] === undefined || set['CMS_BACKEND'] === 'local') return undefined;
  const result = environment.safeParse(set);
  if (!result.success) {
    throw new ConfigurationError(
      result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    );
  }
  const missing = NEEDED[result.data.CMS_BACKEND].filter((name) => result.data[name] === undefined);
  if (missing.length > 0) {
    throw new ConfigurationError(
      missing.map(
        (name) => `${name} saknas. Den behövs när CMS_BACKEND är ${result.data.CMS_BACKEND}.`,
      ),
    );
  }
  return result.data;
}
