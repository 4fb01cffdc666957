/** Content as an editor, or somebody with an editor's account, may write it: YAML, schemas, and the words of what is wrong. */
import fc from 'fast-check';
import { COLLECTION_SCHEMAS } from '../../../content/collections.ts';
import { explainSchemaProblems } from '../../../content/explain.ts';
import { formatProblem } from '../../../content/problem.ts';
import { readYaml } from '../../../content/read-yaml.ts';
import { anyText, mutatedText } from '../mutations.ts';
import { yamlFiles } from '../content-of.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';

const PIECES = [
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '!!js/function ',
    '!!set',
    '!!timestamp 2001-02-30',
    '? ',
    '- ',
    ': ',
    '\n  ',
    '\n\t',
  ],
  ...[
    '|\n',
    '>-\n',
    '{',
    '}',
    '[',
    ']',
    '~',
    '.inf',
    '.nan',
    '0x1F',
    '0o14',
    '1_000',
    '2026-02-30',
    "''",
    '""',
  ],
  ...[
    '%YAML 1.1\n---\n',
    '---\n',
    '...\n',
    'publisher: ',
    'sources:',
    'https://x.example/',
    'javascript:alert(1)',
  ],
  // Each name stands for ten of the one before.
  'a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n',
  '['.repeat(2000),
  '- '.repeat(500),
];

const open: OpenParser = () => {
  const files = yamlFiles(6000);
  const inputs = fc.constantFrom(...files).chain(({ collection, text }) =>
    fc.record({
      collection: fc.constant(collection),
      text: fc.oneof({ weight: 9, arbitrary: mutatedText(fc.constant(text), PIECES) }, anyText),
    }),
  );
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    attempt({ collection, text }) {
      const { data, problems, lineOf } = readYaml(text, 'prov.yaml');
      const entry = { collection, id: 'prov', file: 'prov.yaml', data, lineOf };
      const wrong =
        data === undefined ? [] : explainSchemaProblems(entry, COLLECTION_SCHEMAS[collection]);
      const lines = text.split('\n').length + 1;
      for (const problem of [...problems, ...wrong]) {
        must(problem.line >= 1 && problem.line <= lines, `line ${problem.line} of ${lines}`);
        must(problem.message !== '', 'a problem without words');
        formatProblem(problem);
      }
      if (data === undefined) {
        must(
          problems.length > 0 || text.trim() === '' || wrong.length === 0,
          'unreadable without a word',
        );
        return 'unreadable';
      }
      return wrong.length + problems.length === 0 ? 'right' : 'explained';
    },
  });
};
export default open;
