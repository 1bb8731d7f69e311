/** What every part of the desk is handed: the live table, what its person may do, and what lies open. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import '../../model/judging.ts';
import { CHAIR_FEED } from '../../../shared/engine/vocabulary.ts';
import { must } from '../../../shared/types/index.ts';
import {
  type Burn,
  type Desk,
  type DeskAct,
  EMPTY_BURN,
  type Picked,
  publicSight,
  type RoomPlan,
} from '../../model/desk/index.ts';
import { type Live, refusalOf } from '../../model/index.ts';

export type Selected = { readonly paragraph: string; readonly seat: string | null };
export type DeskPart = 'clock' | 'grid' | 'people';
export type DeskSide = 'floor' | 'holds' | 'rooms' | 'people';
export type DeskSheet = 'seats' | 'revise' | 'break' | 'end';

export type DeskView = {
  readonly selected: Signal<Selected | null>;
  /** Asked once before it is done. */
  readonly asking: Signal<DeskAct | null>;
  readonly sheet: Signal<DeskSheet | null>;
  /** A room being opened. */
  readonly opening: Signal<RoomPlan | null>;
  /** The next reading lies face down. */
  readonly down: Signal<boolean>;
  /** Going through the text by itself: what was put already; null = not running. */
  readonly sweep: Signal<readonly string[] | null>;
  /** The revised text as chosen by hand; null = as it was first proposed. */
  readonly picked: Signal<Picked | null>;
  readonly part: Signal<DeskPart>;
  readonly side: Signal<DeskSide>;
  readonly burn: Signal<Burn>;
};

export type DeskTable = { readonly live: Live; readonly view: DeskView; readonly desk: ReadonlySignal<Desk | null> };

const createView = (): DeskView => ({
  selected: signal<Selected | null>(null),
  asking: signal<DeskAct | null>(null),
  sheet: signal<DeskSheet | null>(null),
  opening: signal<RoomPlan | null>(null),
  down: signal(false),
  sweep: signal<readonly string[] | null>(null),
  picked: signal<Picked | null>(null),
  part: signal<DeskPart>('clock'),
  side: signal<DeskSide>('holds'),
  burn: signal(EMPTY_BURN),
});

export function createDesk(live: Live): DeskTable {
  const desk = computed((): Desk | null => {
    const [open, pub, roles] = [live.open.value, live.pub.value, live.roles.value];
    if (open === null || pub === null) return null;
    return {
      // Whoever presides without a seat hears rooms of the chair's own; nothing of a seat's comes onto the desk.
      sight: { ...publicSight(open, pub), mine: live.mine.value?.seat === CHAIR_FEED ? live.mine.value : null },
      host: roles.includes('host'),
      chair: roles.includes('chair'),
      asked: (role, sketch) => refusalOf(live.ask(role), sketch),
    };
  });
  return { live, view: createView(), desk };
}

export const DeskContext = createContext<DeskTable | null>(null);
export const useDeskTable = (): DeskTable => must(useContext(DeskContext), 'inside the desk');
/** The desk shows nothing of this before the table is here, so there is always something to see. */
export const useDesk = (): Desk => must(useDeskTable().desk.value, 'the table is here');
