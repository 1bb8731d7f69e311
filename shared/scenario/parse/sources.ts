/** A scenario's YAML files as one value that still knows where each part was written. */
import { type Document, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Path, ScenarioProblem } from './problems.ts';

export type SourceFile = { readonly name: string; readonly text: string };

type Parsed = { readonly name: string; readonly doc: Document.Parsed; readonly lines: LineCounter };

export type Sources = {
  readonly value: unknown;
  readonly problems: readonly ScenarioProblem[];
  readonly locate: (path: Path) => { readonly file: string; readonly line: number };
};

type Mapping = Record<string, unknown>;
const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(file: SourceFile): Parsed {
  const lines = new LineCounter();
  return { name: file.name, doc: parseDocument(file.text, { lineCounter: lines, prettyErrors: false }), lines };
}

const syntaxProblems = ({ name, doc, lines }: Parsed): ScenarioProblem[] =>
  doc.errors.map((error) => ({
    file: name,
    line: lines.linePos(error.pos[0]).line,
    path: '',
    message: `not YAML: ${error.message}`,
    mend:
      error.code === 'DUPLICATE_KEY' ? 'give the second one another id, or remove it' : 'mend the YAML at this line',
  }));

/** Mappings unite; anything else said twice is a problem. */
function merge(into: Mapping, from: Mapping, path: Path, clash: (path: Path) => void): void {
  for (const [key, value] of Object.entries(from)) {
    const old = into[key];
    if (!Object.hasOwn(into, key)) into[key] = value;
    else if (isMapping(old) && isMapping(value)) merge(old, value, [...path, key], clash);
    else if (key !== '$schema') clash([...path, key]);
  }
}

/** How far a document follows a path, and where that is: a missing key is reported at its parent. */
function follow({ doc, lines }: Parsed, path: Path): { depth: number; line: number } {
  let node: unknown = doc.contents;
  let at = { depth: 0, line: 1 };
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) return at;
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === step) : undefined;
    const next = isPair(pair) ? pair.value : node.get(step, true);
    const mark = isPair(pair) && isNode(pair.key) ? pair.key : next;
    if (!isNode(mark) || !mark.range) return at;
    at = { depth: index + 1, line: lines.linePos(mark.range[0]).line };
    node = next;
  }
  return at;
}

/** Aliases that explode make the library throw; such a file counts as no mapping. */
function contentOf(file: Parsed): unknown {
  try {
    return file.doc.toJS({ maxAliasCount: 100 }) as unknown;
  } catch {
    return null;
  }
}

function locator(files: readonly Parsed[]): Sources['locate'] {
  return (path) => {
    let best = { file: files[0]?.name ?? '', depth: -1, line: 1 };
    for (const file of files) {
      const found = follow(file, path);
      if (found.depth > best.depth) best = { file: file.name, ...found };
    }
    return { file: best.file, line: best.line };
  };
}

export function readSources(files: readonly SourceFile[]): Sources {
  const all = files.map(parsed);
  const problems = all.flatMap(syntaxProblems);
  const value: Mapping = {};
  for (const file of problems.length > 0 ? [] : all) {
    const part = contentOf(file);
    const clash = (path: Path): void => {
      problems.push({
        file: file.name,
        line: follow(file, path).line,
        path: path.join('.'),
        message: 'said in another file already',
        mend: 'keep it in one file',
      });
    };
    if (isMapping(part)) merge(value, part, [], clash);
    else problems.push({ file: file.name, line: 1, path: '', message: 'not a mapping', mend: 'start with `id:`' });
  }
  return { value, problems, locate: locator(all) };
}
