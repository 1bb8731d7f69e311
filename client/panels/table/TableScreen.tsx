import { useEffect, useMemo } from 'preact/hooks';
import { type Live, say } from '../../model/index.ts';
import { Loading, useLater, WireLine } from '../shell/index.ts';
import { Segments } from '../ui/index.ts';
import { ActBar } from './ActBar.tsx';
import { Announcer } from './Announcer.tsx';
import { useFirstFocus, useGavel, useSlips, useTabTitle } from './effects.ts';
import { Floor } from './Floor.tsx';
import { Folder } from './Folder.tsx';
import { layoutNow } from './layout.ts';
import { Messages } from './Messages.tsx';
import './meeting/bring.ts';
import { BreakLine, NewsSlip } from './meeting/parts.tsx';
import { Outline } from './Outline.tsx';
import { Page } from './Page.tsx';
import { NumberStrip, Phone } from './Phone.tsx';
import { Sheets, SilenceScreen } from './parts.ts';
import { RoomBand, roomSize } from './RoomBand.tsx';
import { StatusBar } from './StatusBar.tsx';
import { createTable, type Table, TableContext, useSight, useTable } from './table.ts';
import { useKeys } from './useKeys.ts';

function Right() {
  return (
    <div class="right">
      <Floor />
      <Messages />
    </div>
  );
}

/** On a tablet one drawer beside the page: brief or floor. It pushes, never covers. */
function Drawer() {
  const { view } = useTable();
  const s = useSight();
  const choice = s.seat === null ? 'floor' : view.drawer.value;
  return (
    <div class="drawer">
      {s.seat === null ? null : (
        <Segments
          label={say('drawer.label')}
          hideLabel
          value={choice}
          onChange={(value) => {
            view.drawer.value = value;
          }}
          choices={[
            { value: 'brief', label: say('phone.brief') },
            { value: 'floor', label: say('phone.floor') },
          ]}
        />
      )}
      {choice === 'brief' ? <Folder /> : <Right />}
    </div>
  );
}

function Desktop() {
  const wide = layoutNow() === 'wide';
  return (
    <>
      {wide ? <Outline /> : null}
      <div class="page-column">
        {wide ? null : <NumberStrip />}
        <Page />
      </div>
      <ActBar />
      {wide ? <Folder /> : null}
      {wide ? <Right /> : <Drawer />}
      <RoomBand />
    </>
  );
}

function Screen({ table }: { readonly table: Table }) {
  const s = useSight();
  useKeys(table);
  useFirstFocus(table);
  useTabTitle(table);
  useGavel(table);
  useSlips(table);
  useLater();
  // The sheets keep their place when the screen goes quiet, so that a form outlives the change.
  return (
    <>
      {s.pub.phase === 'silence' ? <SilenceScreen /> : <Meeting />}
      <Sheets />
      <Announcer />
    </>
  );
}

function Meeting() {
  const { live } = useTable();
  const s = useSight();
  const layout = layoutNow();
  return (
    <div class={`table-screen ${layout} size-${roomSize()}${s.pub.paused ? ' is-paused' : ''}`}>
      <a class="skip" href="#page">
        {say('app.skip')}
      </a>
      <StatusBar />
      <div class="top-lines">
        <WireLine live={live} />
        <BreakLine />
        <NewsSlip />
      </div>
      {layout === 'phone' ? <Phone /> : <Desktop />}
    </div>
  );
}

/** The table: one text, where everyone stands on it, and all one can do about it. */
export function TableScreen({ live }: { readonly live: Live }) {
  const table = useMemo(() => createTable(live), [live]);
  useEffect(() => {
    document.documentElement.dataset['screen'] = 'table';
    return () => {
      delete document.documentElement.dataset['screen'];
    };
  }, []);
  if (table.sight.value === null) return <Loading />;
  return (
    <TableContext.Provider value={table}>
      <Screen table={table} />
    </TableContext.Provider>
  );
}
