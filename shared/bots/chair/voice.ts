/** What the chair says with an act. An act of routine goes without a word, so that what is said is heard. */
import {
  type Command,
  isBlocked,
  isClean,
  isLive,
  type Paragraph,
  type PublicState,
  packageOf,
  paragraphOf,
  proposalOf,
  type Reason,
  type RoomLine,
} from '../../engine/index.ts';
import { createRandom } from '../../types/index.ts';
import type { ChairInput } from '../input.ts';
import { isLastRound } from '../tempo.ts';

type Params = Record<string, string | number>;
/** A phrase of the catalogue with what it speaks of. */
export type Line = { readonly phrase: string; readonly params: Params };
type Says<T extends Command['type']> = (c: ChairInput, command: Extract<Command, { type: T }>) => Line | null;

const line = (name: string, params: Params = {}): Line => ({ phrase: `chair.${name}`, params });

const live = (s: PublicState): readonly Paragraph[] => s.paragraphs.filter(isLive);
const bracketed = (s: PublicState): readonly Paragraph[] =>
  live(s)
    .filter((p) => p.brackets.length > 0)
    .sort((a, b) => b.brackets.length - a.brackets.length);
const bracketsIn = (s: PublicState): number => live(s).reduce((sum, p) => sum + p.brackets.length, 0);

function toCorridor({ state }: ChairInput): Line {
  const [most] = bracketed(state);
  return most === undefined ? line('corridor.clean') : line('corridor', { p: most.id, left: bracketsIn(state) });
}

const toReading = ({ state }: ChairInput): Line =>
  state.revised ? line('reading.revised', { rev: state.rev }) : line('reading');

const toSilence = ({ state }: ChairInput): Line => line(state.silence.tries > 0 ? 'silence.again' : 'silence');

function toRound({ state }: ChairInput): Line {
  const params = { round: state.round + 1, rounds: state.rounds, left: live(state).length };
  return line(state.round + 1 >= state.rounds ? 'round.last' : 'round', params);
}

function fromGavel(c: ChairInput): Line {
  if (isClean(c.state)) return toSilence(c);
  if (!isLastRound(c.state)) return toRound(c);
  // What nobody blocks is agreed with the last gavel.
  const stuck = bracketed(c.state).filter((p) => isBlocked(c.open, c.state, p));
  const [most] = stuck;
  return most === undefined ? toSilence(c) : line('dropping', { p: most.id, left: stuck.length });
}

function fromDropping(c: ChairInput): Line {
  const [refused] = c.state.dropObjections;
  return refused === undefined ? toSilence(c) : line('end.refused', { p: refused.paragraph });
}

const spent = ({ state }: ChairInput): boolean => state.silence.tries >= state.settings.silenceTries;

/** What is said as a beat closes and the next one opens. */
const ON: Readonly<Partial<Record<PublicState['phase'], (c: ChairInput) => Line>>> = {
  opening: () => line('open'),
  'round.text': toReading,
  'round.reading': toCorridor,
  'round.corridor': () => line('gavel'),
  'round.gavel': fromGavel,
  dropping: fromDropping,
  consultation: (c) => (spent(c) ? line('floor') : toSilence(c)),
  positions: () => line('thanks'),
};

/** In one beat of the gavel; what follows is put without a word. */
const PUTS = 2;

const saidHere = ({ state }: ChairInput, phrase: string): number =>
  spokenLines(state).filter((x) => x.at >= state.phaseSinceMs && phraseOf(x)?.startsWith(phrase)).length;

/** Was it in brackets before? */
const wasHeld = (p: Paragraph | undefined): boolean => p?.reasons.some((x) => x.stance === 'object') === true;

const onPut: Says<'gavel.put'> = (c, { paragraph, proposal, package: pack }) => {
  const [one, two] = packageOf(c.state, pack)?.parts ?? [];
  if (one !== undefined && two !== undefined) return line('put.package', { one: one.paragraph, two: two.paragraph });
  const x = proposalOf(c.state, proposal);
  if (paragraph === undefined || saidHere(c, 'chair.put') >= PUTS) return null;
  if (x !== undefined) return line('put.wording', { p: paragraph, who: x.seat });
  return line(wasHeld(paragraphOf(c.state, paragraph)) ? 'put.again' : 'put', { p: paragraph });
};

/** From here on a text is more the chair's than the table's. */
const WHOLE = 3;

const onRevise: Says<'text.revise'> = (_, { changes }) => {
  const own = changes.flatMap((x) => ('wording' in x ? [x.paragraph] : []));
  const [first] = own;
  if (first === undefined) return line('text.taken');
  return own.length >= WHOLE ? line('text.whole') : line('text.own', { p: first });
};

const nameOf = ({ open }: ChairInput, seat: string): string => open.parties.find((x) => x.id === seat)?.short ?? seat;

const onRoom: Says<'room.open'> = (c, { facilitator, paragraphs: [p], seats }) => {
  if (p === undefined || facilitator === undefined) return null;
  const others = seats.filter((seat) => seat !== facilitator).map((seat) => nameOf(c, seat));
  return line('group', { p, who: facilitator, with: others.join(', ') });
};

const onSummary: Says<'summary.issue'> = ({ state }) => {
  const broken = state.silence.broken.at(-1)?.paragraph;
  if (state.phase === 'consultation' && broken !== undefined) return line('end.broken', { p: broken });
  return line('end.hopeless');
};

const SAYS: { readonly [T in Command['type']]?: Says<T> } = {
  'beat.close': (c) => ON[c.state.phase]?.(c) ?? null,
  'text.revise': onRevise,
  'text.streamline': () => line('text.streamlined'),
  'gavel.put': onPut,
  'paragraph.park': (_, { paragraph }) => line('park', { p: paragraph }),
  'room.open': onRoom,
  'summary.issue': onSummary,
  'text.adopt': () => line('adopt'),
};

const spokenLines = (s: PublicState): readonly RoomLine[] =>
  s.room.filter((x) => x.type === 'message.said' && x.from === 'chair');
const phraseOf = ({ reason }: RoomLine): string | undefined =>
  reason !== undefined && 'phrase' in reason ? reason.phrase : undefined;

const TURNS = ['a', 'b', 'c', 'd'] as const;

/** The way after the one it was last said in; a chair begins where chance has it. */
function turnOf(c: ChairInput, phrase: string): number {
  const last = spokenLines(c.state)
    .filter((x) => phraseOf(x) === phrase)
    .at(-1)?.reason;
  const before = last !== undefined && 'phrase' in last ? (last.variant ?? 0) : -1;
  if (before >= 0) return (before + 1) % TURNS.length;
  return (createRandom(`${c.seed}/chair/${phrase}`).int(TURNS.length) + c.state.round) % TURNS.length;
}

/** As a reason that goes with the act. */
export function inWords(c: ChairInput, { params, phrase }: Line): Reason {
  const variant = turnOf(c, phrase);
  return { phrase, params: { ...params, turn: TURNS[variant] ?? 'a' }, variant };
}

/** The act with the chair's words; an act that brought its own keeps them. */
export function withWords(c: ChairInput, command: Command): Command {
  const says = SAYS[command.type] as Says<Command['type']> | undefined;
  const said = 'reason' in command ? null : (says?.(c, command as never) ?? null);
  return said === null ? command : ({ ...command, reason: inWords(c, said) } as Command);
}
