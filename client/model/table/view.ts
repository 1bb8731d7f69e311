/** What this person has open at this table: kept apart from the table itself, and remembered where it helps. */
import { signal } from '@preact/signals';
import type { CommandType, Stance } from '../../../shared/engine/index.ts';
import type { Keep } from '../keep.ts';
import { createDrafts } from './drafts.ts';
import type { Seen } from './since.ts';
import type { Task } from './writing/kinds.ts';

export const TABS = ['stances', 'ladder', 'changes', 'reasons', 'history'] as const;
export type TabId = (typeof TABS)[number];
export type PageMode = 'rolling' | 'compiled' | 'clean' | 'redline';
export type SideTab = 'room' | 'notes' | 'deals' | 'aside';
export type PhoneTab = 'text' | 'brief' | 'floor' | 'deals' | 'more';

/** An act being written. `where`: in place on the page, or in a sheet over it. */
export type OpenForm = {
  readonly type: CommandType;
  readonly as?: 'seat' | 'chair' | 'host' | 'person';
  readonly given: Readonly<Record<string, unknown>>;
};

/** In place on the page: the writer, or a stance that needs a reason. */
export type InPlace =
  | { readonly kind: 'write'; readonly paragraph: string; readonly task: Task; readonly from?: string }
  | { readonly kind: 'stance'; readonly paragraph: string; readonly proposal?: string; readonly stance: Stance };

/** Over the page: the package being written, one that was offered, or a condition for a bracket of mine. */
export type OpenDeal =
  | { readonly kind: 'compose'; readonly paragraph?: string }
  | { readonly kind: 'look'; readonly id: string }
  | { readonly kind: 'condition'; readonly paragraph: string };

/** Over the page: a room beside the plenary, a talk to ask for, or what observers lay on the table. */
export type Aside =
  | { readonly kind: 'room'; readonly id: string }
  | { readonly kind: 'apart'; readonly seat: string | null }
  | { readonly kind: 'evidence' | 'sounding'; readonly paragraph: string }
  | { readonly kind: 'posture' };

const tabFrom = (value: unknown): TabId => (TABS.includes(value as TabId) ? (value as TabId) : 'stances');
const seenFrom = (value: unknown, since: number): Seen => {
  const stored = value as Seen | undefined;
  return typeof stored?.since === 'number' && typeof stored.at === 'object' ? stored : { since, at: {} };
};

export function createView(code: string, keep: Keep, tableNow: () => number) {
  const tab = signal<TabId>(tabFrom(keep.read('tab')));
  const seen = signal<Seen>(seenFrom(keep.read(`seen/${code}`), tableNow()));
  const notesRead = signal<number>(Number(keep.read(`notes/${code}`) ?? 0));
  const standInRead = signal<number>(Number(keep.read(`standin/${code}`) ?? 0));
  const newsRead = signal<number>(Number(keep.read(`news/${code}`) ?? 0));
  const roundRead = signal<number>(Number(keep.read(`round/${code}`) ?? 0));
  return {
    tab,
    seen,
    notesRead,
    newsRead,
    roundRead,
    standInRead,
    mode: signal<PageMode>('rolling'),
    unfolded: signal(false),
    side: signal<SideTab>('room'),
    phone: signal<PhoneTab>('text'),
    drawer: signal<'brief' | 'floor'>('brief'),
    /** The record narrowed to one paragraph. */
    about: signal<string | null>(null),
    noteTo: signal<string | null>(null),
    inPlace: signal<InPlace | null>(null),
    form: signal<OpenForm | null>(null),
    deal: signal<OpenDeal | null>(null),
    aside: signal<Aside | null>(null),
    palette: signal(false),
    sheet: signal<'brief' | 'keys' | 'glossary' | 'settings' | 'act' | null>(null),
    /** A bracket mark, or a wording, opened on the page. */
    opened: signal<string | null>(null),
    showChange: signal(false),
    drafts: createDrafts(code, keep),
    chooseTab: (id: TabId): void => {
      tab.value = id;
      keep.write('tab', id);
    },
    look: (paragraph: string): void => {
      seen.value = { ...seen.value, at: { ...seen.value.at, [paragraph]: tableNow() } };
      keep.write(`seen/${code}`, seen.value);
    },
    readNotes: (): void => {
      notesRead.value = tableNow();
      keep.write(`notes/${code}`, notesRead.value);
    },
    readNews: (at: number): void => {
      newsRead.value = at;
      keep.write(`news/${code}`, at);
    },
    readStandIn: (at: number): void => {
      standInRead.value = at;
      keep.write(`standin/${code}`, at);
    },
    readRound: (round: number): void => {
      roundRead.value = round;
      keep.write(`round/${code}`, round);
    },
  };
}
export type View = ReturnType<typeof createView>;
