import { BookOpen, ChevronDown, DoorOpen, Keyboard, LayoutPanelTop, Pause, Play, ScrollText, Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { go, pathTo, say, setSetting, settings } from '../../model/index.ts';
import { partyOf } from '../../model/table/index.ts';
import { Icon, type IconNode } from '../ui/index.ts';
import { GoodwillInMenu } from './dealParts.ts';
import { useSight, useTable } from './table.ts';

type Item = { readonly label: string; readonly icon: IconNode; readonly run: () => void; readonly note?: string };

const SIZES = ['band', 'hall', 'strip'] as const;
export const nextRoomSize = (): void => {
  const at = SIZES.indexOf(settings.value.room);
  setSetting('room', SIZES[(at + 1) % SIZES.length] ?? 'band');
};

function useItems(): readonly Item[] {
  const { live, view } = useTable();
  const s = useSight();
  const host = s.roles.includes('host');
  const pause: Item = s.pub.paused
    ? { label: say('seat.resume'), icon: Play, run: () => void live.act({ type: 'table.resume' }, 'host') }
    : { label: say('seat.pause'), icon: Pause, run: () => void live.act({ type: 'table.pause' }, 'host') };
  return [
    ...(host && s.pub.solo && s.pub.phase !== 'closed' ? [pause] : []),
    ...(s.roles.includes('chair') || (host && !s.pub.solo)
      ? [{ label: say('seat.desk'), icon: LayoutPanelTop, run: () => go(pathTo(live.code, 'desk')) }]
      : []),
    {
      label: say('seat.settings'),
      icon: Settings,
      run: () => {
        view.sheet.value = 'settings';
      },
    },
    { label: say('seat.room'), icon: LayoutPanelTop, run: nextRoomSize, note: 'r' },
    {
      label: say('seat.glossary'),
      icon: BookOpen,
      run: () => {
        view.sheet.value = 'glossary';
      },
    },
    {
      label: say('seat.keys'),
      icon: Keyboard,
      run: () => {
        view.sheet.value = 'keys';
      },
      note: '?',
    },
    ...(s.pub.debrief === null
      ? []
      : [{ label: say('seat.debrief'), icon: ScrollText, run: () => go(pathTo(live.code, 'debrief')) }]),
    { label: say('seat.home'), icon: DoorOpen, run: () => go('/') },
  ];
}

/** Who I am, and what belongs to me rather than to the text. */
export function SeatMenu({ children }: { readonly children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const s = useSight();
  const items = useItems();
  const name = s.seat === null ? say('seat.menu.press') : say('seat.menu', { name: partyOf(s, s.seat).short });
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', away);
    return () => removeEventListener('pointerdown', away);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <nav class="seat-menu" ref={box} onKeyDown={onKeyDown} aria-label={say('seat.settings')}>
      {s.roles.includes('chair') ? <span class="chair-chip">{say('seat.chair')}</span> : null}
      <button type="button" class="seat-button" aria-label={name} aria-expanded={open} onClick={() => setOpen(!open)}>
        {children}
        <Icon icon={ChevronDown} size={16} />
      </button>
      {open ? (
        <ul class="menu hall">
          <GoodwillInMenu />
          {items.map((item) => (
            <li key={item.label}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  item.run();
                }}
              >
                <Icon icon={item.icon} size={17} />
                <span>{item.label}</span>
                {item.note ? <kbd>{item.note}</kbd> : null}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}
