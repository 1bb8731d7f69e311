import { quoted } from '../../model/table/index.ts';
import { breakOf } from '../../model/table/meeting/index.ts';
import { openRoomsOf, whereText } from '../../model/table/rooms/index.ts';
import { useScreen } from './screen.ts';

/** One sentence, the hour, and who is where. */
export function BreakPage() {
  const { s } = useScreen();
  const now = breakOf(s);
  const rooms = openRoomsOf(s).filter((room) => room.inside.length > 0);
  if (now === null) return null;
  return (
    <article class="sc-page sc-end sc-break paper">
      <p class="serif">{now.title}</p>
      <h2 class="serif">{now.until}</h2>
      {now.reason === null ? null : <p class="soft">{quoted(now.reason)}</p>}
      {rooms.length === 0 ? null : (
        <ul>
          {rooms.map((room) => (
            <li key={room.id}>{whereText(s, room)}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
