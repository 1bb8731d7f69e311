import { useEffect } from 'preact/hooks';
import { publicSight } from '../../model/desk/sight.ts';
import { type Live, liveAt, now, say } from '../../model/index.ts';
import { type Mode, modeOf, newsOn, phaseWord, rollOn } from '../../model/projector/index.ts';
import { RoomView } from '../room/index.ts';
import { lazy, type Sighted, WithTable } from '../shell/index.ts';
import { Mark } from '../ui/index.ts';
import { BreakPage } from './BreakPage.tsx';
import { CleanPage } from './CleanPage.tsx';
import { Foot } from './Foot.tsx';
import { LobbyPage } from './LobbyPage.tsx';
import { NewsPage } from './NewsPage.tsx';
import { OpeningPage } from './OpeningPage.tsx';
import { ParagraphPage } from './ParagraphPage.tsx';
import { Quiet } from './Quiet.tsx';
import { Side } from './Side.tsx';
import { SummaryPage } from './SummaryPage.tsx';
import { ScreenContext, useScreen, useUnit } from './screen.ts';
import { useShown } from './useShown.ts';
import { RollPage, VotePage } from './VotePage.tsx';

const DebriefPage = lazy(async () => (await import('./DebriefPage.tsx')).DebriefPage);

function Top() {
  const { s } = useScreen();
  return (
    <header class="sc-top">
      <span class="sc-title">
        <Mark size={28} />
        <h1 class="serif">{s.open.title}</h1>
      </span>
      <p class="sc-pill">
        {s.pub.paused ? say('screen.paused') : s.pub.suspended !== null ? say('screen.break') : phaseWord(s.pub)}
      </p>
    </header>
  );
}

function Page({ mode, shown }: { readonly mode: Mode; readonly shown: string | null }) {
  const { live, s } = useScreen();
  const at = live.tableTime(now.value);
  const roll = rollOn(s, at);
  if (mode !== 'debrief' && roll !== null) return <RollPage roll={roll} />;
  if (mode !== 'debrief' && newsOn(s, at)) return <NewsPage />;
  if (mode === 'break') return <BreakPage />;
  if (mode === 'vote') return <VotePage />;
  if (mode === 'lobby') return <LobbyPage />;
  if (mode === 'opening') return <OpeningPage />;
  if (mode === 'debrief') return <DebriefPage />;
  if (mode === 'summary') return <SummaryPage />;
  if (mode === 'adoption' || mode === 'adopted') return <CleanPage mode={mode} />;
  return <ParagraphPage id={shown} />;
}

const WHOLE: ReadonlySet<Mode> = new Set<Mode>(['lobby', 'debrief']);

function Stage() {
  const { live, s, unit } = useScreen();
  const mode = modeOf(s.pub);
  const shown = useShown(live);
  if (mode === 'silence') return <Quiet />;
  const debrief = mode === 'debrief';
  return (
    <>
      {debrief ? null : (
        <div class="sc-room">
          <RoomView live={live} night nobody foot={46 * unit} />
        </div>
      )}
      <Top />
      <Page mode={mode} shown={shown} />
      {WHOLE.has(mode) ? null : <Side />}
      {debrief || mode === 'lobby' ? null : <Foot shown={mode === 'paragraph' ? shown : null} />}
    </>
  );
}

function Inside({ live, open, pub }: Sighted) {
  const unit = useUnit();
  const mode = modeOf(pub);
  useEffect(() => {
    document.documentElement.dataset['screen'] = 'projector';
    return () => {
      delete document.documentElement.dataset['screen'];
    };
  }, []);
  return (
    <ScreenContext.Provider value={{ live, s: publicSight(open, pub), unit }}>
      <main
        class={`projector hall is-${mode}${pub.paused ? ' is-paused' : ''}`}
        style={{ '--u': `${unit}px` }}
        aria-label={say('screen.label')}
      >
        <Stage />
        {live.wire.value.is === 'offline' ? (
          <p class="sc-wire" role="status">
            {say('screen.offline')}
          </p>
        ) : null}
      </main>
    </ScreenContext.Provider>
  );
}

export function ProjectorView({ live }: { readonly live: Live }) {
  return <WithTable live={live}>{(table) => <Inside {...table} />}</WithTable>;
}

/** /t/CODE/screen: the public feed, whoever this browser belongs to. Nothing on it is pressed, nothing scrolls. */
export function ProjectorScreen({ code }: { readonly code: string }) {
  return <ProjectorView live={liveAt(code, 'press')} />;
}
