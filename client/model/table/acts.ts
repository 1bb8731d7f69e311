/** The act palette: every act of my roles, grouped, with what it does and why it is closed where it is. */
import type { CommandType, LegalAct } from '../../../shared/engine/index.ts';
import type { WireRole } from '../../../shared/protocol/index.ts';
import type { Refusal } from '../../../shared/types/index.ts';
import { say, sayAny, words } from '../words.ts';

export const GROUPS = [
  'paragraph',
  'deals',
  'rooms',
  'floor',
  'text',
  'observers',
  'delegation',
  'chair',
  'host',
  'closed',
] as const;
export type Group = (typeof GROUPS)[number];

const IN_GROUP: Readonly<Partial<Record<Group, readonly CommandType[]>>> = {
  paragraph: [
    'stance.take',
    'stance.drop',
    'proposal.table',
    'proposal.delete',
    'proposal.move',
    'proposal.split',
    'proposal.merge',
    'proposal.sponsor',
    'proposal.withdraw',
    'proposal.revise',
    'proposal.reintroduce',
    'reading.contest',
    'paragraph.reopen',
    'drop.object',
  ],
  deals: [
    'package.offer',
    'package.answer',
    'package.withdraw',
    'package.leave',
    'stance.condition',
    'condition.drop',
    'promise.make',
    'capital.ask',
    'initiative.found',
    'initiative.join',
    'initiative.leave',
    'redline.declare',
  ],
  rooms: [
    'room.open',
    'room.enter',
    'room.leave',
    'room.say',
    'room.report',
    'room.close',
    'group.found',
    'group.join',
    'group.leave',
    'group.speaker',
    'group.state',
  ],
  floor: [
    'statement.make',
    'message.say',
    'note.send',
    'position.give',
    'speakers.join',
    'speakers.leave',
    'speakers.yield',
    'point.raise',
  ],
  text: ['paragraph.propose', 'silence.break', 'adoption.object', 'vote.request', 'amendment.move', 'vote.cast'],
  observers: ['evidence.play', 'sounding.ask', 'sounding.answer', 'posture.take', 'initiative.serve', 'text.judge'],
};
const GROUP_OF: ReadonlyMap<CommandType, Group> = new Map(
  Object.entries(IN_GROUP).flatMap(([group, types]) => types.map((type) => [type, group as Group])),
);

/** Within a group what is done most comes first; the rest as the rules have it. */
const FIRST: readonly CommandType[] = ['ready.set', 'message.say'];

const KEY_OF: Readonly<Partial<Record<CommandType, string>>> = {
  'proposal.table': 'e',
  'stance.take': '1–4',
  'ready.set': '.',
  'message.say': 'm',
  'note.send': 'm',
};

export type PaletteAct = {
  readonly id: string;
  readonly type: CommandType;
  readonly role: WireRole;
  readonly group: Group;
  readonly name: string;
  readonly what: string;
  readonly key: string | null;
  readonly refusal: Refused | null;
};
export type Refused = { readonly code: string; readonly text: string; readonly rule: string | null };

export const refused = (refusal: Refusal): Refused => ({
  code: refusal.code,
  text: sayAny(`refusal.${refusal.code}`, refusal.params),
  rule: refusal.rule ?? null,
});

const groupOf = (type: CommandType, role: WireRole): Group =>
  role === 'chair' || role === 'host' ? role : (GROUP_OF.get(type) ?? 'delegation');

/** An act's name and what it does; one that has no words yet shows its type rather than a key. */
export function actText(type: CommandType, part: 'name' | 'what', n: number | string): string {
  const key = `act.${type}.${part}`;
  if (words.value.knows(key)) return sayAny(key, { n });
  return part === 'name' ? type.replace('.', ' ') : '';
}

export function paletteAct(role: WireRole, act: LegalAct, n: number | string): PaletteAct {
  return {
    id: `${role}/${act.type}`,
    type: act.type,
    role,
    group: groupOf(act.type, role),
    name: actText(act.type, 'name', n),
    what: actText(act.type, 'what', n),
    key: role === 'seat' ? (KEY_OF[act.type] ?? null) : null,
    refusal: act.refusal === null ? null : refused(act.refusal),
  };
}

export type PaletteGroup = { readonly group: Group; readonly title: string; readonly acts: readonly PaletteAct[] };

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** By name, by what it does, or by the trade's own word for it. */
export const matches = (act: PaletteAct, typed: string): boolean =>
  plain(typed)
    .split(/\s+/u)
    .every((word) => plain(`${act.name} ${act.what} ${sayAny(`act.${act.type}.find`)}`).includes(word));

/** Open acts by group, refused ones last. `typed` narrows. */
export function groupedActs(acts: readonly PaletteAct[], typed: string, n: number | string): readonly PaletteGroup[] {
  const found = acts.filter((act) => matches(act, typed));
  const rank = (act: PaletteAct): number => (FIRST.includes(act.type) ? 0 : 1);
  const inGroup = (act: PaletteAct): Group => (act.refusal === null ? act.group : 'closed');
  return GROUPS.map((group) => ({
    group,
    title: say(`group.${group}`, { n }),
    acts: found.filter((act) => inGroup(act) === group).sort((a, b) => rank(a) - rank(b)),
  })).filter((one) => one.acts.length > 0);
}
