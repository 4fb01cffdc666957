/** Every parser that takes what comes from outside, by the name under which it is asked for. */
export const PARSERS: Readonly<Record<string, string>> = {
  wire: 'the server over a socket: bodies, addresses, ranges, languages, cookies',
  forms: 'the forms: three encodings, answers, check page and receipt',
  receipt: 'receipt codes, and questions back',
  desk: 'what the desk asks its server',
  headers: 'the head of a request: address, origin, tokens, proof of work',
  'sign-in': 'coming back from GitHub, and the settings',
  envelopes: 'envelopes out of the database, in the commands and at the desk',
  keys: 'key files, lists of keys and of mailboxes',
  restore: 'a backup that is put back',
  persons: 'free text looked through for what points out a person',
  report: 'another reporter’s week, as a file',
  statistics: 'files of statistics: Brå, Kolada, SCB and the municipality’s own',
  content: 'content in YAML',
  editor: 'the editor’s page: saving, pasting, preview, paths',
  browser: 'what a page reads out of the browser',
  tiles: 'a map’s archive of pictures',
};

/** The module of a parser. */
export function parserModule(name: string): URL {
  return new URL(`parsers/${name}.ts`, import.meta.url);
}
