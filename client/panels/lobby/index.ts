/** Coming in: the join page, seat choice with the brief, and the door to the table. */
import './lobby.css';

export { BringIn } from './BringIn.tsx';
export { JoinScreen } from './JoinScreen.tsx';
export { TableDoor } from './TableDoor.tsx';
