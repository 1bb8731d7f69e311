import { useEffect } from 'preact/hooks';
import { settings } from '../../model/index.ts';
import {
  type KeyAct,
  keyAct,
  nextChange,
  nextRegion,
  REGIONS,
  type Region,
  waitingFor,
} from '../../model/table/index.ts';
import { takeAhead, typeAhead } from './ahead.ts';
import {
  bracketOrLift,
  focusOn,
  goToWaiting,
  isSeated,
  objectToPut,
  openDeals,
  openWriter,
  setReady,
  stand,
  stepFocus,
} from './doing.ts';
import { layoutNow } from './layout.ts';
import { nextRoomSize } from './SeatMenu.tsx';
import type { Table } from './table.ts';

const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const typing = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  // Radio buttons and boxes take no letters, so single keys stay alive on the trays.
  const type = target.getAttribute('type');
  return FIELDS.has(target.tagName) && type !== 'radio' && type !== 'checkbox';
};

const focusFirst = (selector: string): void => {
  const there = document.querySelector<HTMLElement>(selector);
  there?.focus();
  there?.scrollIntoView?.({ block: 'nearest' });
};
const soon = (run: () => void): void => void setTimeout(run, 30);

function writeToRoom({ view }: Table): void {
  view.side.value = 'room';
  view.drawer.value = 'floor';
  view.phone.value = 'floor';
  soon(() => focusFirst('#write-room'));
}

function toFloor({ view }: Table): void {
  view.drawer.value = 'floor';
  view.phone.value = 'floor';
  soon(() => focusFirst('.floor-acts button, [data-region="floor"]'));
}

function toWaiting(table: Table): void {
  const first = table.sight.value === null ? undefined : waitingFor(table.sight.value)[0];
  if (first !== undefined) goToWaiting(table, first);
}

function toDeals(table: Table): void {
  openDeals(table);
  soon(() => focusFirst('#deals'));
}

function toChange(table: Table): void {
  const s = table.sight.value;
  if (s !== null) focusOn(table, nextChange(s, table.view.seen.value, table.live.focus.value));
}

const tab = (table: Table, id: 'ladder' | 'changes' | 'reasons' | 'history' | 'stances') => {
  table.view.inPlace.value = null;
  table.view.chooseTab(id);
};

const ON: Record<KeyAct, (table: Table, paragraph: string) => void> = {
  next: (t) => stepFocus(t, 1),
  previous: (t) => stepFocus(t, -1),
  support: (t, p) => stand(t, p, 'support'),
  'live-with': (t, p) => stand(t, p, 'live-with'),
  reserve: (t, p) => stand(t, p, 'reserve'),
  object: (t, p) => stand(t, p, 'object'),
  edit: (t, p) => openWriter(t, p),
  ladder: (t) => tab(t, 'ladder'),
  changes: (t) => tab(t, 'changes'),
  reasons: (t) => tab(t, 'reasons'),
  history: (t) => tab(t, 'history'),
  unblock: (t) => {
    tab(t, 'stances');
    soon(() => focusFirst('#unblock button, #unblock'));
  },
  bracket: bracketOrLift,
  brief: (t) => {
    t.view.sheet.value = 'brief';
  },
  deals: toDeals,
  floor: toFloor,
  messages: writeToRoom,
  change: toChange,
  waiting: toWaiting,
  'gavel-object': objectToPut,
  palette: (t) => {
    takeAhead();
    t.view.palette.value = true;
  },
  ready: setReady,
  room: nextRoomSize,
  fold: (t) => {
    t.view.unfolded.value = !t.view.unfolded.value;
  },
  keys: (t) => {
    t.view.sheet.value = 'keys';
  },
};

/** These need a seat; the rest is for everybody. */
const SEATED = new Set<KeyAct>([
  'support',
  'live-with',
  'reserve',
  'object',
  'edit',
  'bracket',
  'brief',
  'messages',
  'waiting',
  'gavel-object',
  'ready',
]);
const QUIET = new Set<KeyAct>(['brief', 'keys', 'palette', 'room']);

const regionAt = (target: EventTarget | null): Region | null => {
  const at =
    target instanceof HTMLElement ? target.closest<HTMLElement>('[data-region]')?.dataset['region'] : undefined;
  return REGIONS.find((region) => region === at) ?? null;
};

/** F6 goes from region to region; one that is not on the screen is passed over. */
function jump(target: EventTarget | null, back: boolean): void {
  let at = regionAt(target);
  for (let i = 0; i < REGIONS.length; i++) {
    at = nextRegion(at, back);
    const there = document.querySelector<HTMLElement>(`[data-region="${at}"]`);
    if (there === null) continue;
    there.focus();
    return;
  }
}

/** Closes what is open; otherwise leaves the field one writes in. The keys stay with the part one was in. */
function escape({ view }: Table, target: EventTarget | null): void {
  const part = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-region]') : null;
  if (typing(target)) soon(() => document.activeElement === document.body && part?.focus({ preventScroll: true }));
  if (view.palette.value) view.palette.value = false;
  else if (view.form.value !== null) view.form.value = null;
  else if (view.inPlace.value !== null) view.inPlace.value = null;
  else if (typing(target)) (target as HTMLElement).blur();
  else if (view.opened.value !== null) view.opened.value = null;
  else view.showChange.value = false;
}

function onKey(table: Table, event: KeyboardEvent): void {
  if (event.key === 'F6') {
    event.preventDefault();
    jump(event.target, event.shiftKey);
    return;
  }
  if (event.key === 'Escape') {
    escape(table, event.target);
    return;
  }
  const { key, ctrlKey, metaKey, altKey } = event;
  const inField = typing(event.target);
  const act = keyAct({ key, ctrlKey, metaKey, altKey, inField, on: settings.value.keys === 'on' });
  if (act === null || (SEATED.has(act) && !isSeated(table))) return;
  if (table.sight.value?.pub.phase === 'silence' && !QUIET.has(act)) return;
  event.preventDefault();
  const focus = table.live.focus.value ?? table.sight.value?.pub.paragraphs[0]?.id ?? '';
  ON[act](table, focus);
  if (layoutNow() === 'phone' && act === 'brief') table.view.sheet.value = 'brief';
}

/** Opened, and its file still on the way. */
const isComing = ({ view }: Table): boolean => view.palette.value || view.form.value !== null;

/** Single keys, F6 and Escape, while no sheet is open over the page. */
export function useKeys(table: Table): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return;
      if (isComing(table) && event.key !== 'Escape') typeAhead(event);
      else onKey(table, event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [table]);
}
