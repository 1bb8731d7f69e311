import { emblemUrl } from '../../emblems/index.ts';
import { say } from '../../model/index.ts';
import { partyOf, quoted, type RecordLine } from '../../model/table/index.ts';
import { Flag, Glyph, Mark } from '../ui/index.ts';
import { useSight } from './table.ts';

const timeOf = (ms: number): string =>
  new Date(ms).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function Face({ line }: { readonly line: RecordLine }) {
  const s = useSight();
  if (line.seat !== null) return <Flag party={partyOf(s, line.seat)} size={26} />;
  if (line.from === 'chair') return <img class="chair-face" src={emblemUrl('chair')} width="26" height="26" alt="" />;
  return (
    <span class="table-face">
      <Mark size={18} />
    </span>
  );
}

/** One line of the record: a face, a name, what happened, and what they said in their own words. */
export function RecordItem({ line }: { readonly line: RecordLine }) {
  if (line.heading)
    return (
      <li class="record-heading">
        <span>{line.text}</span>
      </li>
    );
  return (
    <li class="record-item">
      <Face line={line} />
      <div>
        <p>
          {line.from === 'table' ? null : <b>{line.who}</b>}{' '}
          {line.text === '' ? null : (
            <span class="did" data-stance={line.stance ?? undefined}>
              {line.stance ? <Glyph stance={line.stance} size={13} silent /> : null}
              {line.text}
            </span>
          )}
          <time class="dim num">{timeOf(line.at)}</time>
        </p>
        {line.quote ? <p class="quote">{line.text === '' ? line.quote : quoted(line.quote)}</p> : null}
        {line.text === '' && line.number !== 0 ? (
          <p class="dim small">{say('room.write.about', { n: line.number })}</p>
        ) : null}
      </div>
    </li>
  );
}
