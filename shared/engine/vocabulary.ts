/** The closed lists of the negotiation. Const arrays with derived unions: one concept, one word. */

export const STANCES = ['support', 'live-with', 'reserve', 'object'] as const;
export type Stance = (typeof STANCES)[number];

/** Values of the procedure chart, flattened. */
export const PHASES = [
  'lobby',
  'opening',
  'round.text',
  'round.reading',
  'round.corridor',
  'round.gavel',
  'dropping',
  'silence',
  'consultation',
  'adoption',
  'vote',
  'positions',
  'closed',
] as const;
export type Phase = (typeof PHASES)[number];

export const BEATS = [
  'round.text',
  'round.reading',
  'round.corridor',
  'round.gavel',
] as const satisfies readonly Phase[];

/** Values of the paragraph chart. */
export const PARAGRAPH_STATES = ['open', 'bracketed', 'parked', 'ad-ref', 'agreed', 'dropped'] as const;
export type ParagraphStatus = (typeof PARAGRAPH_STATES)[number];

/** Preambular paragraphs say why, operative ones what. */
export const PLACES = ['PP', 'OP'] as const;
export type Place = (typeof PLACES)[number];

export const PROPOSAL_STATES = ['needs-sponsor', 'tabled', 'taken', 'withdrawn', 'lapsed'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATES)[number];

/** What a proposal does to its paragraph. `insert`: gives words to a paragraph newly proposed. */
export const PROPOSAL_KINDS = ['replace', 'insert', 'delete', 'move', 'split', 'merge'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PACKAGE_STATES = ['offered', 'accepted', 'done', 'refused', 'countered', 'withdrawn', 'fallen'] as const;
export type PackageStatus = (typeof PACKAGE_STATES)[number];

export const CONDITION_STATES = ['waiting', 'met', 'failed', 'dropped'] as const;
export type ConditionStatus = (typeof CONDITION_STATES)[number];

export const PROMISES = ['support', 'not-object', 'not-break-silence'] as const;
export type PromiseKind = (typeof PROMISES)[number];

/** Contact group: drafts on named paragraphs and reports. Friends of the chair: invited. Confessional: chair and one seat. */
export const ROOM_KINDS = ['contact', 'friends', 'bilateral', 'confessional'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** The feed of whoever presides, beside the seats' own: no party's id can look like this. */
export const CHAIR_FEED = '@chair';

export const POSTURES = ['room', 'steps'] as const;
export type Posture = (typeof POSTURES)[number];

/** What an observer says of the final text. */
export const VIEWS = ['endorse', 'note', 'criticise'] as const;
export type View = (typeof VIEWS)[number];

export const BALLOTS = ['yes', 'no', 'abstain'] as const;
export type Ballot = (typeof BALLOTS)[number];

/** From the weakest distance to the strongest. An explanation is of vote after a vote, of position otherwise. */
export const POSITIONS = ['explanation', 'reservation', 'dissociation'] as const;
export type PositionKind = (typeof POSITIONS)[number];

/** Who plays a seat. A stand-in keeps an absent person's place and is marked to all. */
export const PLAYERS = ['people', 'bot', 'stand-in'] as const;
export type Player = (typeof PLAYERS)[number];

/** `person`: has joined, holds no seat by that role. `table`: the server's own bookkeeping. */
export const ROLES = ['host', 'chair', 'seat', 'person', 'clock', 'table'] as const;
export type Role = (typeof ROLES)[number];

/** What a sealed kind of event may be opened as in the debrief. */
export const REVEALS = ['silence-breaker', 'sealed-prices', 'promises', 'soundings'] as const;
export type Reveal = (typeof REVEALS)[number];

/** `voted`: adopted by a recorded vote. `forum`: what the text could not do is taken to a forum outside the UN. */
export const ENDINGS = ['adopted', 'voted', 'rejected', 'summary', 'procedural', 'deferred', 'forum'] as const;
export type Ending = (typeof ENDINGS)[number];
export const NO_TEXT_ENDINGS = ['summary', 'procedural', 'deferred', 'forum'] as const satisfies readonly Ending[];
export type NoTextEnding = (typeof NO_TEXT_ENDINGS)[number];

/** Why it ended so. */
export type EndingReason =
  | 'without-a-vote'
  | 'by-vote'
  | 'voted-down'
  | 'drop-refused'
  | 'objection'
  | 'no-consensus'
  | 'ended-by-host';

/** Which votes a preset allows. */
export const VOTE_RULES = ['none', 'whole', 'amendments'] as const;
export type VoteRule = (typeof VOTE_RULES)[number];

/** When a broken silence ends: at the first break, or with its time. */
export const SILENCE_ENDS = ['first', 'deadline'] as const;
export type SilenceEnd = (typeof SILENCE_ENDS)[number];

/** What goodwill moves for. Amounts are in `settings.prices`. */
export const PRICE_IDS = [
  'bracket-first',
  'bracket-middle',
  'bracket-last',
  'bracket-bare',
  'sole-holder',
  'won-over',
  'sponsored',
  'third-proposal',
  'reopen',
  'reopen-last',
  'package-left',
  'declared-crossed',
  'silence-open',
  'silence-adref',
  'reservation',
  'vote-asked',
  'half-way',
  'third-capital',
  'named',
  'endorsed',
  'broke-ranks',
] as const;
export type PriceId = (typeof PRICE_IDS)[number];

/** Why one delegation trusts another more, or less. */
export const TRUST_REASONS = ['supported', 'promise-kept', 'bare-bracket', 'promise-broken', 'package-left'] as const;
export type TrustReason = (typeof TRUST_REASONS)[number];

/** Capital's answer, and why. `loses`: the package as a whole is worth less than the text as it stands. */
export const CAPITAL_REASONS = ['granted', 'loses', 'package-gone'] as const;
export type CapitalReason = (typeof CAPITAL_REASONS)[number];

/** How far bots look ahead, and how openly they speak; never what they know. */
export const BOT_LEVELS = ['gentle', 'standard', 'sharp'] as const;
export type BotLevel = (typeof BOT_LEVELS)[number];
