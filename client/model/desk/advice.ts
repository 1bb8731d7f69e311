/** The adviser's advice as lines of the desk: a sentence, and the act with what a tap fills in. Comes with its own file. */
import { type Advice, advise } from '../../../shared/bots/adviser/index.ts';
import type { Command, CommandOf } from '../../../shared/engine/index.ts';
import type { MessageKey } from '../../../shared/words/index.ts';
import { reasonText } from '../table/sight.ts';
import { say } from '../words.ts';
import { shortWhy } from './acts.ts';
import type { Picked } from './revise.ts';
import { planFor, type RoomPlan } from './rooms.ts';
import type { Desk, DeskAct } from './sight.ts';

/** Where a tap leads: a form that is filled in, or the one question before it is done. */
export type Leads =
  | { readonly to: 'room'; readonly plan: RoomPlan }
  | { readonly to: 'revise'; readonly picked: Picked }
  | { readonly to: 'end' }
  | { readonly to: 'ask'; readonly act: DeskAct };

export type AdviceLine = {
  readonly key: string;
  readonly text: string;
  /** What the tap does. */
  readonly label: string;
  /** Why it is not open just now; null = it is. */
  readonly why: string | null;
  readonly leads: Leads;
};

const roomPlan = (c: CommandOf<'room.open'>): RoomPlan =>
  planFor('contact', {
    paragraphs: c.paragraphs,
    seats: c.seats,
    facilitator: c.facilitator ?? null,
    closed: c.closed === true,
  });

/** As the form of the revised text names its options. */
const pickedFor = (c: CommandOf<'text.revise'>): Picked =>
  Object.fromEntries(
    c.changes.flatMap((x): [string, string][] => {
      if ('package' in x) return [];
      if ('proposal' in x) return [[x.paragraph, x.proposal]];
      return 'ready' in x.wording ? [[x.paragraph, `own/${x.wording.ready}`]] : [];
    }),
  );

const LABELS: Readonly<Partial<Record<Command['type'], MessageKey>>> = {
  'gavel.put': 'desk.advice.put',
  'text.revise': 'desk.advice.revise',
  'text.streamline': 'desk.advice.streamline',
  'room.open': 'desk.advice.room',
  'paragraph.park': 'desk.advice.park',
  'paragraph.unpark': 'desk.advice.unpark',
  'message.say': 'desk.advice.say',
  'speakers.call': 'desk.advice.call',
  'summary.issue': 'desk.advice.end',
};

const labelOf = (command: Command): string => say(LABELS[command.type] ?? 'desk.advice.onward');

/** What the room would hear, where the act is a word to it. */
const askOf = (d: Desk, { because, command }: Advice): string =>
  command.type === 'message.say' && command.said !== undefined
    ? reasonText(d.sight, command.said)
    : reasonText(d.sight, because);

function leadsOf(d: Desk, advice: Advice): Leads {
  const { command } = advice;
  if (command.type === 'room.open') return { to: 'room', plan: roomPlan(command) };
  if (command.type === 'text.revise') return { to: 'revise', picked: pickedFor(command) };
  if (command.type === 'summary.issue') return { to: 'end' };
  const act: DeskAct = {
    id: command.type,
    label: labelOf(command),
    role: 'chair',
    command,
    ask: askOf(d, advice),
    why: null,
    note: null,
  };
  return { to: 'ask', act };
}

/** On one paragraph, or on the table. From public signals; nobody's instructions are asked. */
export function adviceOn(d: Desk, about?: string): readonly AdviceLine[] {
  return advise(d.sight.open, d.sight.pub, about).map((advice, i) => ({
    key: `${i}/${advice.command.type}`,
    text: reasonText(d.sight, advice.because),
    label: labelOf(advice.command),
    why: shortWhy(d, advice.command.type, d.asked('chair', advice.command)),
    leads: leadsOf(d, advice),
  }));
}
