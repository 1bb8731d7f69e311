import { paragraphOf, proposalOf } from '../queries.ts';
import type { Paragraph, PublicState } from '../state.ts';
import type { PositionKind } from '../vocabulary.ts';
import { type Guard, no, type Query } from './query.ts';

/** A vote where the preset allows one; amendments where it allows those, too. */
export const votesAllowed: Guard = ({ act, state }) => {
  const { votes } = state.settings;
  return (
    no(votes === 'none', 'rule/no-votes') ??
    no(act.type === 'amendment.move' && votes !== 'amendments', 'rule/no-amendments')
  );
};

export const oneAmendment: Guard = ({ actor, state }) =>
  no(
    state.vote.amendments.some((x) => x.seat === actor.seat),
    'rule/already-amended',
  );

/** The words an act brings, as far as they are chosen. */
function wordsIn({ act, open }: Query, p: Paragraph): string | undefined {
  const { wording } = act;
  if (wording === undefined || 'text' in wording) return wording?.text;
  return open.issues.find((i) => i.id === p.issue)?.wordings.find((w) => w.id === wording.ready)?.text;
}

const stands = (p: Paragraph): boolean => p.status !== 'dropped';

/** Other words for a paragraph that stands in the text. */
export const amendsText: Guard = (q) => {
  const p = paragraphOf(q.state, q.act.paragraph);
  if (p === undefined) return null;
  if (!stands(p)) return no(true, 'rule/not-in-text', { paragraph: p.id });
  const text = wordsIn(q, p);
  const moved = q.state.vote.amendments.some((x) => x.paragraph === p.id && x.words?.text === text);
  return no(text !== undefined && (text === p.words.text || moved), 'rule/no-change');
};

export const oneBallot: Guard = ({ actor, state }) =>
  no(actor.seat !== undefined && state.vote.cast.includes(actor.seat), 'rule/already-voted');

/** Everybody has a moment to vote. */
export const voteStands: Guard = ({ at, state }) => {
  const left = state.vote.since === null ? 0 : state.settings.putMs - (at - state.vote.since);
  return no(left > 0, 'rule/clock-running', { leftMs: left });
};

/** How often a delegation may put each kind on record. */
export const POSITIONS_EACH: Readonly<Record<PositionKind, number>> = {
  explanation: 1,
  reservation: 2,
  dissociation: 1,
};

export const positionLeft: Guard = ({ act, actor, state, whole }) => {
  const kind = act.kind === undefined && !whole ? undefined : positionKind(act.kind);
  if (kind === undefined) return null;
  const own = state.positions.filter((x) => x.seat === actor.seat && (x.kind ?? 'explanation') === kind);
  const most = POSITIONS_EACH[kind];
  const same = act.paragraph !== undefined && own.some((x) => x.paragraph === act.paragraph);
  return no(own.length >= most, 'rule/position-given', { kind, most }) ?? no(same, 'rule/no-change');
};

const positionKind = (kind: Query['act']['kind']): PositionKind =>
  kind === 'reservation' || kind === 'dissociation' ? kind : 'explanation';

/** A reservation is on a paragraph that stands in the text. */
export const reservationOn: Guard = ({ act, state, whole }) => {
  const p = paragraphOf(state, act.paragraph);
  return (
    no(whole && act.kind === 'reservation' && act.paragraph === undefined, 'rule/paragraph-needed') ??
    no(p !== undefined && !stands(p), 'rule/not-in-text', { paragraph: p?.id ?? '' })
  );
};

/** Who put forward the words that stand there: the sponsors of a proposal, or the mover of an amendment. */
export function sponsorsOf(state: PublicState, p: Paragraph): readonly string[] {
  const last = p.versions.at(-1);
  if (last?.by === 'vote') {
    const carried = state.vote.counted.filter((x) => x.carried && x.question.paragraph === p.id).at(-1);
    return carried?.question.seat === undefined ? [] : [carried.question.seat];
  }
  return last?.proposal === undefined ? [] : (proposalOf(state, last.proposal)?.sponsors ?? []);
}

/** Sponsors revise their own words, and neither amend nor explain them. */
export const othersWords: Guard = ({ act, actor, state }) => {
  const p = paragraphOf(state, act.paragraph);
  const own = p !== undefined && actor.seat !== undefined && sponsorsOf(state, p).includes(actor.seat);
  return no(own, 'rule/own-words', { paragraph: p?.id ?? '' });
};

/** News comes once, or is left out once. The server alone knows what is to come. */
export const newsToCome: Guard = ({ act, server, state }) => {
  if (act.inject === undefined) return null;
  const known = server === undefined || server.news(act.inject) !== undefined;
  const came = state.news.some((x) => x.id === act.inject);
  const done = came || (server !== undefined && server.news(act.inject) !== 'to-come');
  return no(!known, 'rule/unknown-news') ?? no(done, 'rule/news-done');
};
