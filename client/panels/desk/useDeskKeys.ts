import { useEffect } from 'preact/hooks';
import { type DeskKey, deskKey } from '../../model/desk/index.ts';
import { settings } from '../../model/index.ts';
import type { DeskTable } from './desk.ts';
import { moreTime, moveOn, pauseOrGoOn } from './doing.ts';

const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
/** Radio buttons and boxes take no letters, so single keys stay alive on them. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  FIELDS.has(target.tagName) &&
  !['radio', 'checkbox'].includes(target.getAttribute('type') ?? '');

const ON: Record<DeskKey, (table: DeskTable) => void> = {
  pause: pauseOrGoOn,
  minute: (table) => moreTime(table, 1),
  onward: moveOn,
  announce: ({ view }) => {
    view.part.value = 'clock';
    setTimeout(() => document.querySelector<HTMLElement>('#say-to-all')?.focus(), 30);
  },
};

/** Single keys, while no sheet lies over the desk. */
export function useDeskKeys(table: DeskTable): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || document.querySelector('dialog[open]') !== null) return;
      const { key, ctrlKey, metaKey, altKey } = event;
      const act = deskKey({
        key,
        ctrlKey,
        metaKey,
        altKey,
        inField: typing(event.target),
        on: settings.value.keys === 'on',
      });
      if (act === null) return;
      event.preventDefault();
      ON[act](table);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [table]);
}
