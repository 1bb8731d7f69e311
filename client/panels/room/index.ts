/** The room in a panel: loads the scene when the page is usable and keeps it in step with the table. */
import './room.css';

export { RoomView } from './RoomView.tsx';
export { momentOf, moodOf, roomOf } from './room-model.ts';
