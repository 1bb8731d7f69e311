/** Rooms as the chair opens them: what each kind still asks for, and the command it adds up to. */
import { type CommandOf, isLive, type RoomKind } from '../../../shared/engine/index.ts';
import { numberOf } from '../table/sight.ts';
import { say } from '../words.ts';
import type { Desk } from './sight.ts';

export const CHAIR_ROOMS = ['contact', 'friends', 'confessional'] as const satisfies readonly RoomKind[];
export type ChairRoom = (typeof CHAIR_ROOMS)[number];

export type RoomPlan = {
  readonly kind: ChairRoom;
  readonly paragraphs: readonly string[];
  readonly seats: readonly string[];
  readonly facilitator: string | null;
  readonly closed: boolean;
  /** Minutes; null = no time set. */
  readonly minutes: number | null;
};

export const planFor = (kind: ChairRoom, more: Partial<RoomPlan> = {}): RoomPlan => ({
  kind,
  paragraphs: [],
  seats: [],
  facilitator: null,
  closed: kind !== 'contact',
  minutes: null,
  ...more,
});

/** Who is asked on a paragraph's contact group: those who hold it up, who would be there anyway. */
export const groupOn = (d: Desk, paragraph: string): RoomPlan =>
  planFor('contact', {
    paragraphs: [paragraph],
    seats: d.sight.pub.paragraphs.find((p) => p.id === paragraph)?.brackets.map((b) => b.seat) ?? [],
    closed: true,
  });

/** Another kind keeps what it can use. */
export const asKind = (plan: RoomPlan, kind: ChairRoom): RoomPlan => ({
  ...plan,
  kind,
  closed: kind === 'contact' ? plan.closed : true,
  facilitator: kind === 'confessional' ? null : plan.facilitator,
  seats: kind === 'confessional' ? plan.seats.slice(0, 1) : plan.seats,
});

export type Missing = 'paragraphs' | 'seats' | 'leads';

/** The first thing the chair has still to say. */
export function missingOf(plan: RoomPlan): Missing | null {
  if (plan.kind !== 'confessional' && plan.paragraphs.length === 0) return 'paragraphs';
  if (plan.seats.length === 0 && (plan.kind !== 'contact' || plan.closed)) return 'seats';
  return plan.kind === 'contact' && plan.facilitator === null ? 'leads' : null;
}

const MINUTE = 60_000;

export const commandFor = (plan: RoomPlan): CommandOf<'room.open'> => ({
  type: 'room.open',
  kind: plan.kind,
  paragraphs: plan.kind === 'confessional' ? [] : [...plan.paragraphs],
  seats: plan.kind === 'contact' && !plan.closed ? [] : [...plan.seats],
  ...(plan.facilitator !== null && { facilitator: plan.facilitator }),
  ...(plan.closed && { closed: true }),
  ...(plan.minutes !== null && { ms: plan.minutes * MINUTE }),
});

/** Paragraphs a room could draft on. */
export const openParagraphs = (d: Desk): readonly { readonly id: string; readonly label: string }[] =>
  d.sight.pub.paragraphs.filter(isLive).map((p) => ({ id: p.id, label: `${numberOf(d.sight, p.id)} · ${p.title}` }));

export const missingText = (missing: Missing): string => say(`desk.room.missing.${missing}`);
