/** The few ways a `flag` can go, by act, and what each is in the command. */
import type { CommandType } from '../../../../shared/engine/index.ts';

/** The first is what the form opens with, unless the act is one of `UNDECIDED`. */
export const FLAGS: Readonly<Partial<Record<CommandType, readonly string[]>>> = {
  'ready.set': ['yes', 'no'],
  'beat.close': ['open', 'down'],
  'seat.take': ['alone', 'share'],
  'seat.hand': ['people', 'bot', 'stand-in'],
  'chair.hand': ['bot', 'person'],
  'proposals.freeze': ['freeze', 'thaw'],
  'speakers.close': ['close', 'open'],
  'point.rule': ['sustain', 'overrule'],
  'meeting.suspend': ['suspend', 'adjourn'],
  'package.answer': ['accept', 'refuse'],
  'room.open': ['open', 'closed'],
};

/** Answers that nobody gives by not choosing. */
const UNDECIDED = new Set<CommandType>(['package.answer', 'point.rule']);

/** What a form's flag says as long as nobody chose. */
export const flagOf = (type: CommandType, chosen: string | undefined): string =>
  chosen ?? (UNDECIDED.has(type) ? '' : (FLAGS[type]?.[0] ?? ''));

type Loose = Record<string, unknown>;
export const FLAGGED: Readonly<Partial<Record<CommandType, (flag: string) => Loose>>> = {
  'ready.set': (flag) => ({ ready: flag !== 'no' }),
  'beat.close': (flag) => (flag === 'down' ? { faceDown: true } : {}),
  'seat.take': (flag) => (flag === 'share' ? { share: true } : {}),
  'seat.hand': (flag) => ({ to: flag }),
  'chair.hand': (flag) => ({ to: flag }),
  'proposals.freeze': (flag) => ({ frozen: flag !== 'thaw' }),
  'speakers.close': (flag) => ({ closed: flag !== 'open' }),
  'point.rule': (flag) => (flag === '' ? {} : { sustained: flag === 'sustain' }),
  'meeting.suspend': (flag) => (flag === 'adjourn' ? { adjourn: true } : {}),
  'package.answer': (flag) => (flag === '' ? {} : { accept: flag === 'accept' }),
  'room.open': (flag) => (flag === 'closed' ? { closed: true } : {}),
};
