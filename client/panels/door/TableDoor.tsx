import { useEffect, useState } from 'preact/hooks';
import { goInstead, held, type Live, liveAt, pathTo, pressPass } from '../../model/index.ts';
import { Loading, lazy, type Sighted, WithTable } from '../shell/index.ts';

const LobbyScreen = lazy(async () => (await import('../lobby/index.ts')).LobbyScreen);
const TableScreen = lazy(async () => (await import('../table/index.ts')).TableScreen);

/** The own party's name beside the code, for "Go back in" on the start page. */
function useNoted({ live, open, pub }: Sighted): void {
  const party = open.parties.find((p) => p.id === live.seat.value)?.short;
  const over = pub.debrief !== null;
  useEffect(() => {
    held.note(live.code, { title: open.title, over, ...(party ? { party } : {}) });
  }, [live.code, open.title, party, over]);
}

function Inside(table: Sighted) {
  const { live, pub } = table;
  const seat = live.seat.value;
  const [entered, setEntered] = useState(false);
  const [press, setPress] = useState(() => pressPass.has(live.code));
  useNoted(table);
  const running = pub.phase !== 'lobby';
  const read = seat !== null && pub.seats[seat]?.briefRead === true;
  if (running && (read || entered || (press && seat === null))) return <TableScreen live={live} />;
  return (
    <LobbyScreen
      {...table}
      late={running}
      onIn={() => setEntered(true)}
      onPress={() => {
        pressPass.give(live.code);
        setPress(true);
      }}
    />
  );
}

function WithLive({ live }: { readonly live: Live }) {
  return <WithTable live={live}>{(table) => <Inside {...table} />}</WithTable>;
}

/** /t/CODE: seat choice before the start, the table after it. Who has no name here goes to the join page first. */
export function TableDoor({ code }: { readonly code: string }) {
  const known = held.of(code) !== undefined || pressPass.has(code);
  useEffect(() => {
    if (!known) goInstead(pathTo(code, 'join'));
  }, [known, code]);
  return known ? <WithLive live={liveAt(code)} /> : <Loading />;
}
