/** The act palette: every act of my roles, grouped, with what it does and why it is closed where it is. */
import type { CommandType, LegalAct } from '../../../shared/engine/index.ts';
import type { WireRole } from '../../../shared/protocol/index.ts';
import type { Refusal } from '../../../shared/types/index.ts';
import type { MessageKey } from '../../../shared/words/index.ts';
import { say, sayAny } from '../words.ts';

export const GROUPS = ['paragraph', 'floor', 'text', 'delegation', 'chair', 'host', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Partial<Record<CommandType, Group>>> = {
  'stance.take': 'paragraph',
  'stance.drop': 'paragraph',
  'proposal.table': 'paragraph',
  'proposal.sponsor': 'paragraph',
  'proposal.withdraw': 'paragraph',
  'paragraph.reopen': 'paragraph',
  'drop.object': 'paragraph',
  'statement.make': 'floor',
  'message.say': 'floor',
  'note.send': 'floor',
  'position.give': 'floor',
  'silence.break': 'text',
  'adoption.object': 'text',
};

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
  role === 'chair' || role === 'host' ? role : (GROUP_OF[type] ?? 'delegation');

export function paletteAct(role: WireRole, act: LegalAct, n: number): PaletteAct {
  const text = (part: 'name' | 'what'): string => say(`act.${act.type}.${part}` as MessageKey, { n });
  return {
    id: `${role}/${act.type}`,
    type: act.type,
    role,
    group: groupOf(act.type, role),
    name: text('name'),
    what: text('what'),
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
export function groupedActs(acts: readonly PaletteAct[], typed: string, n: number): readonly PaletteGroup[] {
  const found = acts.filter((act) => matches(act, typed));
  const rank = (act: PaletteAct): number => (FIRST.includes(act.type) ? 0 : 1);
  const inGroup = (act: PaletteAct): Group => (act.refusal === null ? act.group : 'closed');
  return GROUPS.map((group) => ({
    group,
    title: say(`group.${group}`, { n }),
    acts: found.filter((act) => inGroup(act) === group).sort((a, b) => rank(a) - rank(b)),
  })).filter((one) => one.acts.length > 0);
}
