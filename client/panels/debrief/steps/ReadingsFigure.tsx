import { type Read, readingText, readsOf, readsTwin } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Flag } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

/** From no better than chance (the start) to every rank right (the end). */
const along = (fit: number): string => `${Math.round(Math.max(0, fit) * 100)}%`;

function Row({ read }: { readonly read: Read }) {
  return (
    <li class={read.mine ? 'mine' : ''}>
      <Flag party={read.party} size={22} bare mine={read.mine} />
      <span class="name">{read.party.short}</span>
      <span class="read-track" aria-hidden="true">
        {read.fit === null ? null : <i style={{ insetInlineStart: along(read.fit) }} />}
      </span>
      <b>{read.word}</b>
    </li>
  );
}

/** What all could have believed of each member, against its envelope. */
export function ReadingsFigure() {
  const { x } = useDoing();
  const reads = readsOf(x);
  if (reads.length === 0) return null;
  return (
    <Figure title={say('debrief.read')} note={say('debrief.read.note')} twin={readsTwin(reads)} wide>
      <ul class="reads">
        {reads.map((read) => (
          <Row key={read.party.id} read={read} />
        ))}
      </ul>
      <p class="told">{readingText(x)}</p>
    </Figure>
  );
}
