import { refuse } from '../../types/index.ts';
import { isLive, paragraphOf, proposalOf } from '../queries.ts';
import { type Guard, no } from './query.ts';

export const knownParagraph: Guard = ({ act, state }) => {
  const named = [act.paragraph, ...(act.also ?? [])];
  const unknown = named.find((id) => id !== undefined && paragraphOf(state, id) === undefined);
  return no(unknown !== undefined, 'rule/unknown-paragraph', { paragraph: unknown ?? '' });
};

export const liveParagraph: Guard = ({ act, state }) => {
  const p = paragraphOf(state, act.paragraph ?? proposalOf(state, act.proposal)?.paragraph);
  return no(p !== undefined && !isLive(p), 'rule/paragraph-closed', { paragraph: p?.id ?? '' });
};

export const reasonGiven: Guard = ({ act, whole }) => {
  const needs = act.stance === undefined || act.stance === 'reserve' || act.stance === 'object';
  return no(whole && needs && act.reason === undefined, 'rule/reason-needed');
};

/** A reserve holds a paragraph back for one round, once a paragraph; none at the last gavel or after. */
export const reserveOnce: Guard = ({ act, actor, state }) => {
  if (act.stance !== 'reserve' || act.proposal !== undefined) return null;
  const p = paragraphOf(state, act.paragraph);
  if (actor.seat !== undefined && p?.reserved.includes(actor.seat)) return refuse('rule/reserve-used');
  const late = state.phase === 'dropping' || (state.phase === 'round.gavel' && state.round >= state.rounds);
  return no(late, 'rule/reserve-last');
};

export const wordsStand: Guard = ({ act, state }) => {
  if (act.words === undefined) return null;
  const p = paragraphOf(state, act.paragraph);
  const text = act.proposal === undefined ? p?.words.text : proposalOf(state, act.proposal)?.words.text;
  return no(text !== undefined && !text.includes(act.words), 'rule/words-not-found');
};

export const freshText: Guard = ({ act, state }) => {
  const p = paragraphOf(state, act.paragraph);
  const stale = act.version !== undefined && p !== undefined && p.version !== act.version;
  return no(stale, 'protocol/stale-text', { paragraph: act.paragraph ?? '', version: p?.version ?? 0 });
};

/** The same stance again says nothing, unless it brings a reason or wording. */
export const newStance: Guard = ({ act, actor, state }) => {
  if (act.stance === undefined || actor.seat === undefined) return null;
  const holder = act.proposal === undefined ? paragraphOf(state, act.paragraph) : proposalOf(state, act.proposal);
  const same = holder?.stances[actor.seat]?.stance === act.stance;
  return no(same && act.reason === undefined && act.wording === undefined, 'rule/no-change');
};

export const hasStance: Guard = ({ act, actor, state }) => {
  const holder = act.proposal === undefined ? paragraphOf(state, act.paragraph) : proposalOf(state, act.proposal);
  return no(
    holder !== undefined && actor.seat !== undefined && holder.stances[actor.seat] === undefined,
    'rule/no-change',
  );
};

/** Wordings that one delegation brings with objections to a paragraph in a round. */
const OBJECTION_WORDINGS = 2;

/** 3.8: with an objection to the paragraph, and not so often that it floods the table. */
export const wordingWithObject: Guard = ({ act, actor, state }) => {
  if (act.wording === undefined || act.stance === undefined) return null;
  if (act.stance !== 'object' || act.proposal !== undefined) return no(true, 'rule/wording-with-object');
  const brought = state.proposals.filter(
    (x) => x.withObjection && x.seat === actor.seat && x.paragraph === act.paragraph && x.round === state.round,
  );
  return no(brought.length >= OBJECTION_WORDINGS, 'rule/enough', { of: 'wordings', most: OBJECTION_WORDINGS });
};
