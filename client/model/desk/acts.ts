/** The procedural acts of the rail, with a short reason where the rules stand against one. */
import { bracketsLeft, type CommandType, liveParagraphs } from '../../../shared/engine/index.ts';
import type { Refusal } from '../../../shared/types/index.ts';
import type { MessageKey } from '../../../shared/words/index.ts';
import { say, sayAny, words } from '../words.ts';
import type { Desk, DeskAct } from './sight.ts';

const withRule = (text: string, refusal: Refusal): string =>
  refusal.rule === undefined ? text : say('desk.why.rule', { why: text, rule: refusal.rule });

/** What the act waits for, said better than "not now". */
function waitsFor(d: Desk, type: CommandType): string | null {
  const { pub } = d.sight;
  const [brackets, open] = [bracketsLeft(pub), liveParagraphs(pub).length];
  if (type === 'text.revise') return say(pub.round < 2 ? 'desk.why.revise.first' : 'desk.why.revise');
  if (type === 'silence.open' && pub.phase !== 'adoption' && open > 0)
    return brackets > 0 ? say('desk.why.brackets', { count: brackets }) : say('desk.why.open', { count: open });
  if (type === 'silence.open') return say('desk.why.silence');
  if (type === 'floor.take') return say('desk.why.floor');
  return type === 'summary.issue' ? say('desk.why.summary') : null;
}

/** One short line; the whole sentence where nothing shorter says it. */
export function shortWhy(d: Desk, type: CommandType, refusal: Refusal | null): string | null {
  if (refusal === null) return null;
  const waits = refusal.code === 'rule/not-now' ? waitsFor(d, type) : null;
  if (waits !== null) return withRule(waits, refusal);
  const key = `desk.why.${refusal.code}`;
  if (words.value.knows(key)) return withRule(say(key as MessageKey, refusal.params), refusal);
  return withRule(sayAny(`refusal.${refusal.code}`, refusal.params), refusal);
}

type Plain = Extract<
  DeskAct['command'],
  { type: 'silence.open' | 'floor.take' | 'summary.issue' | 'table.end' }
>['type'];

const ASKS: Readonly<Partial<Record<Plain, MessageKey>>> = {
  'silence.open': 'desk.ask.silence',
  'summary.issue': 'desk.ask.summary',
  'table.end': 'desk.ask.end',
};

const plain = (d: Desk, role: DeskAct['role'], type: Plain): DeskAct => {
  const why = d.asked(role, { type });
  const ask = ASKS[type];
  return {
    id: type,
    label: say(`desk.act.${type}`),
    role,
    command: { type },
    ask: ask === undefined ? null : say(ask),
    why,
    note: shortWhy(d, type, why),
  };
};

export const chairActs = (d: Desk): readonly DeskAct[] =>
  (['silence.open', 'floor.take', 'summary.issue'] as const).map((type) => plain(d, 'chair', type));

export const endAct = (d: Desk): DeskAct => plain(d, 'host', 'table.end');

/** Why no revised text may be issued just now; null = it may. */
export const reviseWhy = (d: Desk): { readonly why: Refusal | null; readonly note: string | null } => {
  const why = d.asked('chair', { type: 'text.revise' });
  return { why, note: shortWhy(d, 'text.revise', why) };
};
