import { useMemo } from 'preact/hooks';
import { say } from '../../model/index.ts';
import { partyOf, quoted, type RecordLine, recordOf } from '../../model/table/index.ts';
import { Card, Flag, Glyph, Mark } from '../ui/index.ts';
import { useDesk } from './desk.ts';
import { Scroll } from './Scroll.tsx';

const MOST = 30;
const timeOf = (ms: number): string => new Date(ms).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

function Line({ line }: { readonly line: RecordLine }) {
  const { sight } = useDesk();
  if (line.heading) return <li class="heading">{line.text}</li>;
  return (
    <li>
      {line.seat === null ? <Mark size={20} /> : <Flag party={partyOf(sight, line.seat)} size={22} bare />}
      <p>
        {line.from === 'table' ? null : <b>{line.who} </b>}
        {line.stance ? <Glyph stance={line.stance} size={13} silent /> : null} {line.text}
        {line.quote === null ? null : <span class="quote"> {quoted(line.quote)}</span>}
      </p>
      <time class="dim num">{timeOf(line.at)}</time>
    </li>
  );
}

/** What has happened, newest first, while nothing is asked of the desk. */
export function RecordCard() {
  const { sight } = useDesk();
  const lines = useMemo(() => [...recordOf(sight)].reverse().slice(0, MOST), [sight.pub]);
  return (
    <Card title={say('desk.record.title')} class="focus-card record-card">
      {lines.length === 0 ? <p class="dim">{say('room.empty')}</p> : null}
      <Scroll>
        <ul>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </ul>
      </Scroll>
    </Card>
  );
}
