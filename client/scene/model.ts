/** Everything the room shows, as plain data. The room holds no fact of its own and never asks for one. */
export type RoomMood = 'day' | 'evening' | 'late';
export type RoomStakeholder = 'origin' | 'destination' | 'transit' | 'organization' | 'civil-society';
export type RoomStance = 'support' | 'live-with' | 'reserve' | 'object' | 'face-down';
export type RoomShot = 'hall' | 'table' | 'speaker';
export type StripState = 'open' | 'bracketed' | 'parked' | 'ad-ref' | 'agreed' | 'dropped';

export type RoomSeat = {
  readonly id: string;
  readonly name: string;
  /** A shorter name for crowded tables, such as "Emirates". */
  readonly short: string;
  /** Two or three letters. */
  readonly code: string;
  /** What `emblemUrl` understands: a country code, `iom`, `civil-society`. */
  readonly emblem: string;
  readonly stakeholder: RoomStakeholder;
  readonly standing: 'member' | 'observer';
  /** On the paragraph in focus. */
  readonly stance: RoomStance | null;
  readonly you: boolean;
  readonly speaking: boolean;
  readonly raised: boolean;
  readonly away: boolean;
  /** In a room beside the hall: its chair stays, its lamp dims. */
  readonly aside?: boolean;
  readonly bot: boolean;
};

export type RoomStrip = {
  readonly id: string;
  readonly label: string;
  readonly state: StripState;
  readonly brackets: number;
  /** A package ties it to others. */
  readonly tied?: boolean;
};

/** A place beside the hall; absent where the table has none, and then nothing is drawn. */
export type RoomCorner = {
  readonly title: string;
  readonly line: string;
  /** Who stands there, by the rims of their kind; as many as there is room for are drawn. */
  readonly people?: readonly RoomStakeholder[];
};

/** Nobody sits in that chair just now. */
export const isEmpty = (seat: RoomSeat): boolean => seat.away || seat.aside === true;

export type RoomModel = {
  readonly theme: 'day' | 'night';
  readonly mood: RoomMood;
  readonly quiet: { readonly share: number } | null;
  readonly paused: boolean;
  readonly reducedMotion: boolean;
  /** In the order they sit: clockwise from the near left, members before observers. */
  readonly seats: readonly RoomSeat[];
  readonly focus: string | null;
  readonly strips: readonly RoomStrip[];
  /** The chair goes through the paragraphs: the gavel lies ready. */
  readonly gavel: boolean;
  readonly outcome: null | 'adopted' | 'summary';
  readonly corridor?: RoomCorner | null;
  readonly contact?: RoomCorner | null;
};

export type Moment =
  | { readonly kind: 'bracket-closes'; readonly paragraph: string }
  | { readonly kind: 'gavel' }
  | { readonly kind: 'news' }
  | { readonly kind: 'adoption' }
  | { readonly kind: 'summary' };

export type RoomHandle = {
  readonly renderer: 'webgl' | 'canvas';
  update(model: RoomModel): void;
  /** The host's size is watched; call this only where a resize must show at once. */
  resize(): void;
  setShot(shot: RoomShot): void;
  play(moment: Moment): void;
  destroy(): void;
};

export type RoomOptions = {
  readonly model: RoomModel;
  /** The plate on the podium, in the reader's language. */
  readonly chair: string;
  readonly onSeat?: (id: string) => void;
  readonly onParagraph?: (id: string) => void;
  /** Pixels at the lower edge that the page covers; 20 unless told. */
  readonly foot?: number;
  readonly renderer?: 'webgl' | 'canvas';
  readonly emblem?: (code: string) => string;
};
