import {
  BookOpen,
  ChevronRight,
  DoorOpen,
  FileText,
  Hand,
  Handshake,
  Keyboard,
  LockKeyhole,
  Menu,
  Mic,
  Pause,
  Play,
  Search,
  Settings,
} from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { go, pathTo, say } from '../../model/index.ts';
import {
  asItStands,
  iAmMember,
  numberOf,
  outlineOf,
  type PhoneTab,
  packagesForMe,
  unreadNotes,
} from '../../model/table/index.ts';
import { Button, Icon, IconButton, type IconNode } from '../ui/index.ts';
import { openPalette, ReadyButton } from './ActBar.tsx';
import { CalledText } from './CalledText.tsx';
import { CapitalInFolder, DealNotices, DealsTab } from './dealParts.ts';
import { focusOn, isSeated, nextFocus, objectToPut, stepFocus } from './doing.ts';
import { Floor } from './Floor.tsx';
import { BandBar } from './Folder.tsx';
import { Messages } from './Messages.tsx';
import { Asked } from './meeting/parts.tsx';
import { ReadyTaken, RefusedActs, StanceUndo } from './Notices.tsx';
import { Now, Waits } from './Now.tsx';
import { StateMark, stateText } from './Outline.tsx';
import { Frozen, ModeSwitch } from './Page.tsx';
import { ParagraphFocus } from './ParagraphFocus.tsx';
import { PhaseCard } from './PhaseCard.tsx';
import { BriefHead, BriefPaper } from './parts.ts';
import { SeatStrip } from './SeatStrip.tsx';
import { useFocus, useSight, useTable } from './table.ts';

/** Paragraphs by number; the one in focus stays in view. */
export function NumberStrip() {
  const table = useTable();
  const s = useSight();
  const focus = useFocus();
  const box = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const on = box.current?.querySelector<HTMLElement>('[aria-current]');
    if (box.current && on) box.current.scrollLeft = on.offsetLeft - box.current.clientWidth / 2 + on.clientWidth / 2;
  }, [focus.id]);
  return (
    <nav class="number-strip" aria-label={say('region.outline')} data-region="outline" tabIndex={-1}>
      <ol ref={box}>
        {outlineOf(s, table.view.seen.value).map((line) => (
          <li key={line.id}>
            <button
              type="button"
              class={line.id === focus.id ? 'on' : ''}
              aria-current={line.id === focus.id ? 'true' : undefined}
              aria-label={`${line.number}. ${line.title}, ${stateText(line)}`}
              onClick={() => focusOn(table, line.id)}
            >
              <b class="num">
                <CalledText label={line.number} />
              </b>
              <StateMark line={line} />
              {line.changed > 0 && line.id !== focus.id ? <i class="new" /> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const SWIPE = 60;

/** A swipe along the line goes to the neighbour, unless it began on something that scrolls sideways. */
function useSwipe() {
  const table = useTable();
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches[0];
      from.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (!touch || !from.current) return;
      const dx = touch.clientX - from.current.x;
      if (Math.abs(dx) < SWIPE || Math.abs(touch.clientY - from.current.y) > SWIPE / 2) return;
      const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
      stepFocus(table, dx < 0 ? rtl : -rtl);
    },
  };
}

function TextTab() {
  const p = useFocus();
  const swipe = useSwipe();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [p.id]);
  return (
    <main
      class="phone-page paper"
      id="page"
      data-region="page"
      tabIndex={-1}
      ref={box}
      aria-label={say('region.page')}
      {...swipe}
    >
      <Now />
      <Frozen />
      <Waits />
      <Asked />
      <RefusedActs />
      <ReadyTaken />
      <DealNotices />
      <PhaseCard />
      <ParagraphFocus p={p} />
    </main>
  );
}

function BriefTab() {
  const table = useTable();
  const s = useSight();
  const party = s.open.parties.find((x) => x.id === s.seat);
  const stands = asItStands(s);
  if (party === undefined) return <p class="phone-pane">{say('folder.none')}</p>;
  return (
    <section class="phone-pane leather" data-region="folder" tabIndex={-1} aria-label={say('region.folder')}>
      <BriefHead party={party} isPrivate />
      {stands ? <BandBar stands={stands} /> : null}
      <CapitalInFolder />
      {s.brief ? (
        <BriefPaper
          open={s.open}
          own={s.brief}
          onParagraph={(id) => {
            focusOn(table, id);
            table.view.phone.value = 'text';
          }}
        />
      ) : (
        <p>{say('folder.coming')}</p>
      )}
    </section>
  );
}

function MoreTab() {
  const table = useTable();
  const { view, live } = table;
  const s = useSight();
  const item = (icon: IconNode, label: string, run: () => void) => (
    <li key={label}>
      <button type="button" onClick={run}>
        <Icon icon={icon} size={20} />
        {label}
      </button>
    </li>
  );
  const host = s.roles.includes('host');
  return (
    <section class="phone-pane more-pane" aria-label={say('phone.more')}>
      <ModeSwitch />
      <ul>
        {item(Search, say('palette.title'), () => openPalette(table))}
        {host && s.pub.solo && s.pub.phase !== 'closed'
          ? item(s.pub.paused ? Play : Pause, say(s.pub.paused ? 'seat.resume' : 'seat.pause'), () => {
              live.act({ type: s.pub.paused ? 'table.resume' : 'table.pause' }, 'host');
            })
          : null}
        {s.roles.includes('chair') || (host && !s.pub.solo)
          ? item(FileText, say('seat.desk'), () => go(pathTo(live.code, 'desk')))
          : null}
        {item(Settings, say('seat.settings'), () => {
          view.sheet.value = 'settings';
        })}
        {item(BookOpen, say('seat.glossary'), () => {
          view.sheet.value = 'glossary';
        })}
        {item(Keyboard, say('seat.keys'), () => {
          view.sheet.value = 'keys';
        })}
        {s.pub.debrief === null ? null : item(FileText, say('seat.debrief'), () => go(pathTo(live.code, 'debrief')))}
        {item(DoorOpen, say('seat.home'), () => go('/'))}
      </ul>
      <p class="dim small">{say('seat.home.hint')}</p>
    </section>
  );
}

const TABS: readonly (readonly [PhoneTab, IconNode])[] = [
  ['text', FileText],
  ['brief', LockKeyhole],
  ['floor', Mic],
  ['deals', Handshake],
  ['more', Menu],
];

function TabBar() {
  const { view } = useTable();
  const s = useSight();
  const counts: Partial<Record<PhoneTab, number>> = {
    floor: unreadNotes(s, view.notesRead.value),
    deals: packagesForMe(s).length,
  };
  return (
    <nav class="tab-bar" aria-label={say('phone.tabs')}>
      {TABS.filter(([id]) => id !== 'brief' || s.seat !== null).map(([id, icon]) => (
        <button
          key={id}
          type="button"
          aria-current={view.phone.value === id ? 'page' : undefined}
          onClick={() => {
            view.phone.value = id;
          }}
        >
          <Icon icon={icon} size={21} />
          <span>{say(`phone.${id}`)}</span>
          {counts[id] ? <i class="badge num">{counts[id]}</i> : null}
        </button>
      ))}
    </nav>
  );
}

const toBallots = (): void => {
  const there = document.querySelector<HTMLElement>('.ballots, .own-ballot, .vote-card');
  there?.scrollIntoView?.({ block: 'center' });
  there?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
};

function PhoneActs() {
  const table = useTable();
  const s = useSight();
  const p = useFocus();
  if (!isSeated(table) || table.view.phone.value !== 'text' || s.pub.phase === 'closed') return null;
  return (
    <section
      class="phone-acts"
      data-region="acts"
      tabIndex={-1}
      aria-label={say('acts.label', { n: numberOf(s, p.id) })}
    >
      {s.pub.phase === 'vote' ? (
        <Button kind="primary" big onClick={toBallots}>
          {say('acts.vote')}
        </Button>
      ) : s.pub.put !== null && iAmMember(s) ? (
        <Button kind="primary" icon={Hand} note={say('acts.object.note')} onClick={() => objectToPut(table)}>
          {say('acts.object')}
        </Button>
      ) : (
        <Button
          kind="primary"
          big
          onClick={() => {
            table.view.sheet.value = 'act';
          }}
        >
          {say('acts.on', { n: numberOf(s, p.id) })}
        </Button>
      )}
      <IconButton icon={ChevronRight} class="back" label={say('phone.next')} onClick={() => nextFocus(table)} />
      <ReadyButton short />
    </section>
  );
}

/** A person with a phone and one thumb is a full delegate. */
export function Phone() {
  const { view } = useTable();
  const tab = view.phone.value;
  return (
    <>
      <SeatStrip />
      <NumberStrip />
      {tab === 'text' ? <TextTab /> : null}
      {tab === 'brief' ? <BriefTab /> : null}
      {tab === 'floor' ? (
        <div class="phone-pane floor-pane">
          <Floor />
          <Messages />
        </div>
      ) : null}
      {tab === 'deals' ? (
        <div class="phone-pane">
          <DealsTab />
        </div>
      ) : null}
      {tab === 'more' ? <MoreTab /> : null}
      <div class="phone-foot">
        <StanceUndo />
        <PhoneActs />
        <TabBar />
      </div>
    </>
  );
}
