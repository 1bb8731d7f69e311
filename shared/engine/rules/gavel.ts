import { type Refusal, refuse, type SeatId } from '../../types/index.ts';
import {
  fallsAway,
  isBlocked,
  momentMs,
  objectionsBlock,
  packageOf,
  paragraphOf,
  proposalOf,
  proposalsOn,
  putOf,
  reserves,
} from '../queries.ts';
import type { Paragraph, Proposal, PublicState } from '../state.ts';
import { accepts, against, touchedBy } from './against.ts';
import { type Guard, no, type Query } from './query.ts';

export { against };

/** R9.3: who carries a new paragraph may keep it from falling away; who brackets it does not keep it. */
const keepers = (state: PublicState, p: Paragraph): readonly SeatId[] => {
  const carrying = proposalsOn(state, p.id).flatMap((x) => x.sponsors);
  return p.brackets.map((b) => b.seat).filter((seat) => carrying.includes(seat));
};

/** A put names a paragraph, or a package that its parties have accepted. */
export const somethingPut: Guard = ({ act, state, whole }) => {
  if (act.package === undefined)
    return no(whole && act.paragraph === undefined, 'rule/unknown-paragraph', { paragraph: '' });
  const accepted = packageOf(state, act.package)?.status === 'accepted' && putOf(state, act).length > 0;
  return no(!accepted, 'rule/package-not-accepted');
};

export const notBlocked: Guard = (q) =>
  firstOf(q, (p, proposal) => {
    const { open, state } = q;
    const blocked = fallsAway(state, p.id)
      ? objectionsBlock(open.decision, state.members, keepers(state, p))
      : isBlocked(open, state, p);
    if (proposal === undefined) return no(blocked, 'rule/bracketed', { brackets: p.brackets.length });
    const hostile = against(state, p, proposal);
    return no(objectionsBlock(open.decision, state.members, hostile), 'rule/member-objects', {
      seats: hostile.join(' '),
    });
  });

/** A reserve holds back for this round; at the last gavel it lapses. */
export const notReserved: Guard = (q) => {
  const { state } = q;
  if (state.round >= state.rounds || state.phase === 'consultation') return null;
  return firstOf(q, (p, proposal) => {
    const reserving = touchedBy(state, p, proposal).flatMap((x) => reserves(state, x));
    const holding = reserving.filter((seat) => proposal === undefined || !accepts(proposal, seat));
    return no(holding.length > 0, 'rule/reserved', { seats: holding.join(' ') });
  });
};

type Asked = (p: Paragraph, proposal: Proposal | undefined) => Refusal | null;

/** The first refusal among all that is put. */
function firstOf({ act, state }: Query, ask: Asked): Refusal | null {
  for (const change of putOf(state, act)) {
    const p = paragraphOf(state, change.paragraph);
    const found = p === undefined ? null : ask(p, proposalOf(state, change.proposal));
    if (found !== null) return found;
  }
  return null;
}

export const onePut: Guard = ({ state }) =>
  no(state.put !== null, 'rule/already-put', { paragraph: state.put?.paragraph ?? '' });

export const putStands: Guard = ({ at, state }) => {
  if (state.put === null) return refuse('rule/not-put');
  const left = momentMs(state) - (at - state.put.at);
  return no(left > 0, 'rule/clock-running', { leftMs: left });
};

export const adoptionStands: Guard = ({ at, state }) => {
  const left = state.settings.putMs - (at - state.phaseSinceMs);
  return no(left > 0, 'rule/clock-running', { leftMs: left });
};

export const parkable: Guard = ({ act, charts, state }) => {
  const p = paragraphOf(state, act.paragraph);
  if (p === undefined) return null;
  const move = charts.paragraph(p.status, { type: act.type === 'paragraph.park' ? 'park' : 'unpark' });
  return no(move === null, act.type === 'paragraph.park' ? 'rule/paragraph-closed' : 'rule/no-change', {
    paragraph: p.id,
  });
};

export const closedParagraph: Guard = ({ act, charts, state }) => {
  const p = paragraphOf(state, act.paragraph);
  return no(p !== undefined && charts.paragraph(p.status, { type: 'reopen' }) === null, 'rule/paragraph-not-closed', {
    paragraph: p?.id ?? '',
  });
};

export const reopenBudget: Guard = ({ actor, state }) => {
  const used = (actor.seat === undefined ? 0 : state.seats[actor.seat]?.reopens) ?? 0;
  return no(used >= state.settings.reopensPerRound, 'rule/reopen-budget', { budget: state.settings.reopensPerRound });
};

export const objectedOnce: Guard = ({ act, actor, own, state }) => {
  if (act.type === 'silence.break') return no(own?.breaking === true, 'rule/already-objected');
  if (act.type === 'adoption.object')
    return no(
      state.adoptionObjections.some((x) => x.seat === actor.seat),
      'rule/already-objected',
    );
  const done = state.dropObjections.some(
    (x) => x.seat === actor.seat && (act.paragraph === undefined || x.paragraph === act.paragraph),
  );
  return no(act.paragraph !== undefined && done, 'rule/already-objected');
};
