/** Coming in: the join page, and seat choice with the brief. */
import '../../model/before.ts';
import './lobby.css';

export { BringIn } from './BringIn.tsx';
export { JoinScreen } from './JoinScreen.tsx';
export { LobbyScreen } from './LobbyScreen.tsx';
