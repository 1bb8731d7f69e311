/** The act as the record will say it, while it is being written. */
import type { CommandType } from '../../../shared/engine/index.ts';
import type { WireRole } from '../../../shared/protocol/index.ts';
import type { MessageKey, WordParams } from '../../../shared/words/index.ts';
import { listed } from '../list.ts';
import { say, sayAny, words } from '../words.ts';
import type { Change, Values } from './form/index.ts';
import { issueFor, numberOf, paragraphAt, partyOf, type Sight, shortOf } from './sight.ts';
import { groundText, numbersOf, seatsNamed, THINGS, type ThingKind, thingNamed } from './things.ts';

const NONE = '…';
const cut = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text);
const orNone = (text: string): string => (text === '' ? NONE : text);

function wordingText(s: Sight, wording: Values['wording']): string {
  if (wording === undefined) return NONE;
  if ('text' in wording) return cut(orNone(wording.text.trim()));
  const ready = s.open.issues.flatMap((i) => i.wordings).find((w) => w.id === wording.ready);
  return ready?.text === '' ? say('ladder.silent') : cut(ready?.text ?? NONE);
}

const whoActs = (s: Sight, role: WireRole): string => {
  if (role === 'chair' || role === 'host') return say(`who.${role}`);
  return s.seat === null ? say('who.you') : partyOf(s, s.seat).name;
};

const one = (s: Sight, seat: string | undefined): string => (seat === undefined ? NONE : shortOf(s, seat));

/** The seats an act names, whichever field asks for them. */
function seatsIn(s: Sight, v: Values): string {
  const { seats, invited, pair, order, toSeat, seat } = v;
  const single = toSeat ?? seat;
  const named = seats ?? invited ?? pair ?? order ?? (single === undefined ? [] : [single]);
  return orNone(seatsNamed(s, named));
}

/** What an act is about, by name. */
function thingsIn(s: Sight, v: Values): WordParams {
  const kinds = Object.keys(THINGS) as ThingKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, v[kind] === undefined ? NONE : thingNamed(s, kind, v[kind])]));
}

const changed = (change: Change): readonly string[] => ('package' in change ? [] : [change.paragraph]);

function paragraphsIn(s: Sight, v: Values): WordParams {
  const n = (id: string | null | undefined): string => orNone(id ? `${numberOf(s, id)}`.replace(/^0$/u, '') : '');
  const several = v.paragraphs ?? [...(v.parts ?? []), ...(v.changes ?? [])].flatMap(changed);
  return {
    paragraphs: several.length === 0 ? 'none' : numbersOf(s, several),
    also: v.also?.length ? numbersOf(s, v.also) : 'none',
    with: n(v.with),
    after: v.after === null ? 'first' : n(v.after),
    about: n(v.about),
  };
}

function levelsIn(s: Sight, v: Values): WordParams {
  const sounding = s.mine?.soundings.find((x) => x.id === v.sounding)?.paragraph;
  const p = paragraphAt(s, v.paragraph ?? sounding ?? null);
  const issue = s.open.issues.find((i) => i.id === v.issue) ?? (p && issueFor(s, p));
  const named = (level: number): string => say('thing.level', { level, name: issue?.levels[level] ?? 'none' });
  return {
    issue: issue?.title ?? NONE,
    level: v.level === undefined ? NONE : named(v.level),
    levels: orNone(listed((v.levels ?? []).map(named))),
  };
}

/** Choices from closed lists go as they are, for `select`. */
const kindsIn = (v: Values): WordParams => ({
  flag: v.flag ?? '',
  place: v.place ?? 'OP',
  // A message chooses by words without hyphens.
  promise: v.promise?.replaceAll('-', '_') ?? 'none',
  kind: v.roomKind ?? v.positionKind ?? 'none',
  posture: v.posture ?? 'none',
  view: v.view ?? 'none',
  ballot: v.ballot ?? 'none',
  ending: v.ending ?? 'summary',
  minutes: Math.round((v.ms ?? v.limit ?? 0) / 60_000),
});

function textsIn(s: Sight, v: Values): WordParams {
  const reason = cut((v.reason ?? '').trim());
  return {
    words: wordingText(s, v.wording),
    first: wordingText(s, v.first),
    second: wordingText(s, v.second),
    text: orNone(cut((v.text ?? v.reason ?? '').trim())),
    reason: reason === '' ? 'none' : reason,
    title: orNone(cut((v.title ?? '').trim())),
    name: orNone(cut((v.name ?? '').trim())),
    when: orNone(listed((v.when ?? []).map((ground) => groundText(s, ground)))),
    card: s.open.evidence.find((card) => card.id === v.card)?.title ?? 'none',
  };
}

/** Everything an act's sentence can say: what is not chosen is `…`, or `none` where a sentence may go without. */
function sayer(s: Sight, v: Values): WordParams {
  const proposal = s.pub.proposals.find((p) => p.id === v.proposal);
  const n = numberOf(s, v.paragraph ?? proposal?.paragraph);
  const titles = (v.priorities ?? []).map((id) => s.open.issues.find((i) => i.id === id)?.title ?? id);
  return {
    n: n === 0 ? NONE : n,
    stance: v.stance === undefined ? NONE : say(`stance.lower.${v.stance}`),
    author: proposal === undefined ? '' : shortOf(s, proposal.seat),
    seats: seatsIn(s, v),
    seat: one(s, v.seat ?? v.toSeat),
    holder: one(s, v.holder),
    facilitator: v.facilitator === undefined ? 'none' : one(s, v.facilitator),
    inject: v.inject ?? NONE,
    priorities: orNone(titles.join(', ')),
    ...thingsIn(s, v),
    ...paragraphsIn(s, v),
    ...levelsIn(s, v),
    ...kindsIn(v),
    ...textsIn(s, v),
  };
}

export function sentenceOf(s: Sight, role: WireRole, type: CommandType, v: Values): string {
  const onWording = v.proposal !== undefined && type === 'stance.take';
  const key = onWording ? 'act.stance.take.say.wording' : `act.${type}.say`;
  return words.value.knows(key) ? sayAny(key as MessageKey, { who: whoActs(s, role), ...sayer(s, v) }) : '';
}
