import { useEffect, useMemo } from 'preact/hooks';
import { goInstead, held, type Live, liveAt, pathTo, say } from '../../model/index.ts';
import { Loading, type Sighted, WireLine, WithTable } from '../shell/index.ts';
import { Link, Mark } from '../ui/index.ts';
import { Announcer } from './Announcer.tsx';
import { Bar } from './Bar.tsx';
import { BreakSheet } from './BreakSheet.tsx';
import { Confirm } from './Confirm.tsx';
import { DeskBody } from './DeskBody.tsx';
import { createDesk, DeskContext, useDesk, useDeskTable } from './desk.ts';
import { EndSheet } from './EndSheet.tsx';
import { MeetingBar } from './MeetingBar.tsx';
import { OpenRoomSheet } from './OpenRoomSheet.tsx';
import { RefusedLine } from './RefusedLine.tsx';
import { ReviseSheet } from './ReviseSheet.tsx';
import { useBurn, useSweep } from './running.ts';
import { SeatsSheet } from './SeatsSheet.tsx';
import { useDeskKeys } from './useDeskKeys.ts';

/** For whoever opens it without holding either role. */
function NotYours({ code }: { readonly code: string }) {
  return (
    <main class="loading hall">
      <Mark size={44} />
      <h1>{say('desk.none.title')}</h1>
      <p>{say('desk.none.hint')}</p>
      <Link href={pathTo(code, 'table')} class="button plain">
        {say('desk.none.table')}
      </Link>
    </main>
  );
}

function Frame() {
  const table = useDeskTable();
  const desk = useDesk();
  useDeskKeys(table);
  useSweep(table);
  useBurn(table);
  if (!desk.host && !desk.chair) return <NotYours code={table.live.code} />;
  return (
    <div class={`desk${desk.sight.pub.paused ? ' is-paused' : ''}`}>
      <h1 class="visually-hidden">{`${say('desk.title')}: ${desk.sight.open.title}`}</h1>
      <Bar />
      <WireLine live={table.live} />
      <MeetingBar />
      <RefusedLine />
      <DeskBody />
      {table.view.sheet.value === 'seats' && desk.host ? <SeatsSheet /> : null}
      {table.view.sheet.value === 'revise' && desk.chair ? <ReviseSheet /> : null}
      {table.view.sheet.value === 'break' && desk.chair ? <BreakSheet /> : null}
      {table.view.sheet.value === 'end' && desk.chair ? <EndSheet /> : null}
      {table.view.opening.value !== null && desk.chair ? <OpenRoomSheet plan={table.view.opening.value} /> : null}
      <Confirm />
      <Announcer />
    </div>
  );
}

function Inside({ live }: { readonly live: Live }) {
  const table = useMemo(() => createDesk(live), [live]);
  if (table.desk.value === null) return <Loading />;
  return (
    <DeskContext.Provider value={table}>
      <Frame />
    </DeskContext.Provider>
  );
}

export function DeskView({ live }: { readonly live: Live }) {
  return <WithTable live={live}>{(sighted: Sighted) => <Inside live={sighted.live} />}</WithTable>;
}

/** /t/CODE/desk: for whoever hosts or presides. */
export function DeskScreen({ code }: { readonly code: string }) {
  const known = held.of(code) !== undefined;
  useEffect(() => {
    if (!known) goInstead(pathTo(code, 'join'));
  }, [known, code]);
  return known ? <DeskView live={liveAt(code)} /> : <Loading />;
}
