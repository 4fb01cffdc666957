/** Coming back from GitHub: what stands in the address, in the cookie and in GitHub's answer. A token needs all three. */
import fc from 'fast-check';
import { finishSignIn, startSignIn } from '../../../../src/server/github-sign-in.ts';
import {
  editorBackend,
  gitHubSignIn,
  type GitHubSignIn,
} from '../../../../src/server/editor-backend.ts';
import { ConfigurationError } from '../../../../src/intake/configuration-error.ts';
import { loadIntakeConfig } from '../../../../src/intake/config.ts';
import { anyText, mutatedText, nasty } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';

const settings: GitHubSignIn = {
  baseUrl: 'https://github.example',
  clientId: 'id',
  clientSecret: 'hemligt',
  publicOrigin: 'https://trygghet.example',
};
const WORD = 'w'.repeat(43);
const VERIFIER = 'v'.repeat(43);

const SETTINGS = [
  ...[
    'DATA_DIR',
    'DATABASE_URL',
    'INTAKE_TOKEN_KEY',
    'PUBLIC_ORIGIN',
    'PORT',
    'HOST',
    'SMTP_URL',
    'SMTP_FROM',
  ],
  ...['DESK_SIGN_IN_HEADER', 'DESK_SIGN_IN_FROM', 'METRICS_TOKEN', 'CLIENT_ADDRESS_HEADER'],
  ...['CMS_BACKEND', 'CMS_REPO', 'CMS_BRANCH', 'CMS_BASE_URL', 'CMS_APP_ID', 'CMS_REVIEW'],
  ...['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'],
];
const RIGHT_SETTINGS = [
  ...[
    'postgres://a:b@c/d',
    'https://a.example',
    '4321',
    'smtp://a:25',
    'a@b.example',
    '10.0.0.5',
    'x-forwarded-for',
  ],
  ...['github', 'gitea', 'gitlab', 'kommunen/loften', 'on', 'off', 'A'.repeat(43)],
];

const open: OpenParser = () => {
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constant(WORD) },
    mutatedText(fc.constant(WORD)),
    fc.constant('é'.repeat(43)),
    anyText,
  );
  const query = fc
    .array(
      fc.tuple(
        fc.oneof({ weight: 6, arbitrary: fc.constantFrom('state', 'code', 'error') }, nasty),
        word,
      ),
      { maxLength: 4 },
    )
    .map((pairs) => new URLSearchParams(pairs).toString());
  const visible = (text: string) => text.replaceAll(/[^\u0020-\u007E\u0080-\u00FF]/g, '');
  const cookie = fc
    .array(
      fc.tuple(
        fc.constantFrom('redigering', 'redigering', 'annan', ''),
        word,
        fc.oneof(fc.constant(VERIFIER), anyText),
      ),
      { maxLength: 3 },
    )
    .map((all) => visible(all.map(([name, one, other]) => `${name}=${one}.${other}`).join('; ')));
  const answer = fc.oneof(
    { weight: 4, arbitrary: fc.constant(JSON.stringify({ access_token: 'gho_token' })) },
    mutatedText(fc.constant(JSON.stringify({ access_token: 'gho_token', error: 'x' }))),
    fc.json(),
    anyText,
  );
  const environment = fc.dictionary(
    fc.constantFrom(...SETTINGS),
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...RIGHT_SETTINGS) }, anyText),
    { maxKeys: 8 },
  );
  const inputs = fc.record({ query, cookie, answer, environment });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    async attempt(input) {
      const redirected = startSignIn(settings);
      must(
        redirected.headers.get('set-cookie')?.includes('HttpOnly; SameSite=Lax; Secure') === true,
        'a weak cookie',
      );
      let asked = 0;
      globalThis.fetch = () => {
        asked += 1;
        return Promise.resolve(new Response(input.answer));
      };
      const request = new Request(`${settings.publicOrigin}/admin/inloggning/klar?${input.query}`, {
        headers: { cookie: input.cookie },
      });
      const result = await finishSignIn(request, settings);
      const { searchParams } = new URL(request.url);
      const given = searchParams.get('state') ?? '';
      const kept =
        /(?:^|; *)redigering=([^.;]*)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
      if (asked > 0) must(given !== '' && given === kept, 'GitHub was asked for another window');
      if ('token' in result) must(result.token !== '' && asked === 1, 'a token out of nothing');

      for (const read of [loadIntakeConfig, editorBackend, gitHubSignIn]) {
        try {
          read(input.environment);
        } catch (error) {
          must(error instanceof ConfigurationError, `settings gave ${String(error)}`);
        }
      }
      return 'token' in result ? 'token' : result.refused;
    },
  });
};
export default open;
