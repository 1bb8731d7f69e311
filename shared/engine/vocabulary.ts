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

export const PROPOSAL_STATES = ['needs-sponsor', 'tabled', 'taken', 'withdrawn', 'lapsed'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATES)[number];

/** Who plays a seat. A stand-in keeps an absent person's place and is marked to all. */
export const PLAYERS = ['people', 'bot', 'stand-in'] as const;
export type Player = (typeof PLAYERS)[number];

/** `person`: has joined, holds no seat by that role. `table`: the server's own bookkeeping. */
export const ROLES = ['host', 'chair', 'seat', 'person', 'clock', 'table'] as const;
export type Role = (typeof ROLES)[number];

/** What a sealed kind of event may be opened as in the debrief. */
export const REVEALS = ['silence-breaker'] as const;
export type Reveal = (typeof REVEALS)[number];

export const ENDINGS = ['adopted', 'summary'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Why there was no text. */
export type EndingReason = 'without-a-vote' | 'drop-refused' | 'objection' | 'no-consensus' | 'ended-by-host';
