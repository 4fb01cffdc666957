/** Reads one YAML text and keeps where in it each value stands. Knows no file system: the admin page reads with it too. */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { FieldPath, Problem } from './problem.ts';

export interface ReadYaml {
  data: unknown;
  problems: Problem[];
  lineOf: (field: FieldPath) => number;
}

export function readYaml(text: string, file: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    field: '',
    ...explainYamlError(error, text),
  }));
  const lineOf = (field: FieldPath) => lines.linePos(offsetOf(document, field)).line;
  const unreadable = document.errors.some((error) => error.code !== 'DUPLICATE_KEY');
  if (unreadable) return { data: undefined, problems, lineOf };
  const problem = nameThatIsNone(document, lines);
  if (problem)
    return { data: undefined, problems: [...problems, { file, field: '', ...problem }], lineOf };
  try {
    return { data: document.toJS(), problems, lineOf };
  } catch (error) {
    // A name that stands for another (`*namn`) which is not there, or for so many that it would fill the memory.
    if (!(error instanceof ReferenceError)) throw error;
    const message = `Filen går inte att läsa (${error.message}).`;
    const hint = 'Skriv ut det som ska stå där, i stället för & och *.';
    return {
      data: undefined,
      problems: [...problems, { file, line: 1, field: '', message, hint }],
      lineOf,
    };
  }
}

/** A list or a group in the place of a field's name: YAML allows it, no content has it, and reading it can take minutes. */
function nameThatIsNone(
  document: Document,
  lines: LineCounter,
): Pick<Problem, 'line' | 'message' | 'hint'> | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair(_key, { key }) {
      if (key === null || isScalar(key)) return undefined;
      offset = startOf(key) ?? 0;
      return visit.BREAK;
    },
  });
  if (offset === undefined) return undefined;
  return {
    line: lines.linePos(offset).line,
    message: 'Här står något annat än ett fältnamn före kolon.',
    hint: 'Ett frågetecken, en klammer eller en stjärna i början av raden skrivs inom citattecken.',
  };
}

/** Where the field's key (or list item) begins; a field that is left out stands where its parent does. */
function offsetOf(document: Document, field: FieldPath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const part of field) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(part));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
  return range?.[0];
}

function explainYamlError(error: YAMLError, text: string): Pick<Problem, 'message' | 'hint'> {
  const [from, to] = error.pos;
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[\w-]+/.exec(text.slice(from))?.[0] ?? text.slice(from, to);
      return {
        message: `Fältet "${key}" står två gånger.`,
        hint: 'Behåll det ena och ta bort det andra.',
      };
    }
    case 'TAB_AS_INDENT':
      return {
        message: 'Raden börjar med ett tabbtecken.',
        hint: 'Använd mellanslag, två för varje nivå.',
      };
    case 'BAD_INDENT':
    case 'BAD_ALIAS':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return {
        message: `Raden går inte att läsa (${error.message}).`,
        hint: 'Se efter indraget, två mellanslag för varje nivå. En text med kolon, # eller - i början skrivs inom citattecken. Så här: title: "Polisen: fler kontroller"',
      };
    case 'MISSING_CHAR':
      return {
        message: `Raden går inte att läsa (${error.message}).`,
        hint: 'Det saknas ett tecken, ofta ett citattecken eller en parentes i slutet.',
      };
    default:
      return { message: `Filen går inte att läsa (${error.message}).` };
  }
}
