import { type Path, type Report, suggestion } from '../problems.ts';

/** Reports every id that is not among the known ones. */
export function checkKnown(
  ids: readonly string[],
  known: readonly string[],
  what: string,
  at: (id: string, index: number) => Path,
  report: Report,
): void {
  for (const [index, id] of ids.entries())
    if (!known.includes(id)) report(at(id, index), `there is no ${what} ${id}`, suggestion(id, known));
}

/** Reports every value that stands twice. */
export function checkTwice(values: readonly (readonly [Path, string])[], what: string, report: Report): void {
  const seen = new Map<string, Path>();
  for (const [path, value] of values) {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, path);
    else report(path, `${what} ${value} is already at ${first.join('.')}`, 'give each its own');
  }
}
