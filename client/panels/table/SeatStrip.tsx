import { say } from '../../model/index.ts';
import { isFaceDown, isMe, ownStance, partyOf, withTemper } from '../../model/table/index.ts';
import { Flag, Glyph, type StanceSign } from '../ui/index.ts';
import { useFocus, useSight } from './table.ts';

/** The room as a line of seats, for phones and wherever the picture is not wanted. */
export function SeatStrip() {
  const s = useSight();
  const p = useFocus();
  const down = isFaceDown(s);
  const signOf = (seat: string): StanceSign | 'down' => {
    if (isMe(s, seat)) return ownStance(s, p) ?? 'none';
    if (down) return p.laid.includes(seat) ? 'down' : 'none';
    return p.stances[seat]?.stance ?? 'none';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <ul class="seat-strip hall" aria-label={say('strip.label')} data-region="room" tabIndex={0}>
      {s.pub.order.map((seat) => {
        const sign = signOf(seat);
        const speaking = s.pub.speaker === seat;
        const stance = sign === 'down' ? say('strip.down') : say(`stance.lower.${sign}`);
        return (
          <li key={seat} class={speaking ? 'speaking' : ''}>
            <span class="visually-hidden">
              {say('strip.seat', {
                name: withTemper(s, seat),
                you: isMe(s, seat) ? 'yes' : 'no',
                stance,
                speaking: speaking ? 'yes' : 'no',
              })}
            </span>
            <span aria-hidden="true" title={`${withTemper(s, seat)}: ${stance}`}>
              <Flag party={partyOf(s, seat)} size={26} mine={isMe(s, seat)} />
              {sign === 'down' ? <i class="card-back" /> : <Glyph stance={sign} size={14} silent />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
