/**
 * The one helper that asks the charts.
 */
import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate';
import type { ParagraphStatus, Phase } from '../vocabulary.ts';
import { type ParagraphEvent, paragraphChart } from './paragraph.ts';
import { type ProcedureEvent, procedureChart } from './procedure.ts';

/** `null` = the chart refuses the event; else the value it leads to (equal where nothing moves). */
export type Ask<Value extends string, Event> = (from: Value, event: Event) => Value | null;
export type Charts = {
  readonly procedure: Ask<Phase, ProcedureEvent>;
  readonly paragraph: Ask<ParagraphStatus, ParagraphEvent>;
};

/** `round.text` for {round: 'text'}; one level of nesting is all our charts have. */
const flat = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : (Object.entries(value as Record<string, string>).map(([k, v]) => `${k}.${v}`)[0] ?? '');

const nested = (value: string): string | Record<string, string> => {
  const [outer = '', inner] = value.split('.');
  return inner === undefined ? outer : { [outer]: inner };
};

/** Context is constant and facts come in the event, so an answer depends on nothing but its question: each is asked once. */
function asker<Value extends string, Event extends { readonly type: string }>(
  chart: AnyStateMachine,
): Ask<Value, Event> {
  const answers = new Map<string, Value | null>();
  return (from, event) => {
    const question = `${from} ${JSON.stringify(event)}`;
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = step(chart, from, event) as Value | null;
    answers.set(question, answer);
    return answer;
  };
}

function step(chart: AnyStateMachine, from: string, event: { readonly type: string }): string | null {
  const snapshot = chart.resolveState({ value: nested(from), context: {} });
  if (!snapshot.can(event)) return null;
  const [next] = transition(chart, snapshot, event);
  return flat((next as AnyMachineSnapshot).value);
}

export const CHARTS: Charts = {
  procedure: asker<Phase, ProcedureEvent>(procedureChart),
  paragraph: asker<ParagraphStatus, ParagraphEvent>(paragraphChart),
};
