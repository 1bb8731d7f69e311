import { settings } from '../../model/index.ts';
import { RoomView } from '../room/index.ts';
import { isLow } from './layout.ts';
import { SeatStrip } from './SeatStrip.tsx';
import { useTable } from './table.ts';

/** Strip, band or hall: chosen with `r`, remembered; a low window has the strip. */
export const roomSize = (): 'strip' | 'band' | 'hall' => (isLow() ? 'strip' : settings.value.room);

/** The room above the page; it comes last in the document, for it is a picture. */
export function RoomBand() {
  const { live } = useTable();
  const size = roomSize();
  return <div class={`room-band ${size}`}>{size === 'strip' ? <SeatStrip /> : <RoomView live={live} foot={22} />}</div>;
}
