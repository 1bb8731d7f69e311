/** The door to the room. Import it dynamically: Phaser comes with it, in a chunk of its own. */
import './room.css';
import type { RoomHandle, RoomOptions } from './model.ts';
import { mount } from './mount.ts';

export type {
  Moment,
  RoomCorner,
  RoomHandle,
  RoomModel,
  RoomMood,
  RoomOptions,
  RoomSeat,
  RoomShot,
  RoomStakeholder,
  RoomStance,
  RoomStrip,
  StripState,
} from './model.ts';

export const mountRoom = (host: HTMLElement, options: RoomOptions): Promise<RoomHandle> => mount(host, options);
