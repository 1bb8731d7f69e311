/** The charts as Mermaid, read off the machines, so that the drawing in ARCHITECTURE.md cannot lie. */
import { paragraphChart, procedureChart } from '../../shared/engine/index.ts';

type Node = {
  readonly id: string;
  readonly path: readonly string[];
  readonly states: Readonly<Record<string, Node>>;
  readonly initial: { readonly target: readonly Node[] };
  readonly transitions: ReadonlyMap<
    string,
    readonly { readonly eventType: string; readonly target?: readonly Node[]; readonly guard?: unknown }[]
  >;
};

const nameOf = (node: Node): string => (node.path.length === 0 ? '[*]' : node.path.join('_').replaceAll('-', '_'));
const guardOf = (guard: unknown): string => (typeof guard === 'string' ? ` [${guard}]` : '');
const leafOf = (node: Node): Node => {
  const first = node.initial?.target?.[0];
  return first === undefined ? node : leafOf(first);
};

function arrows(node: Node): string[] {
  const own = [...node.transitions.values()].flat();
  const drawn = own.flatMap((t) =>
    (t.target ?? []).map((to) => `  ${nameOf(node)} --> ${nameOf(leafOf(to))}: ${t.eventType}${guardOf(t.guard)}`),
  );
  return [...drawn, ...Object.values(node.states).flatMap(arrows)];
}

export function drawCharts(): string {
  const draw = (chart: { root: unknown }): string => {
    const root = chart.root as Node;
    return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${nameOf(leafOf(root))}`, ...arrows(root), '```'].join('\n');
  };
  return `${draw(procedureChart)}\n\n${draw(paragraphChart)}`;
}
