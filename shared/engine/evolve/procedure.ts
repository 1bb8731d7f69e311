import { onEverySeat, onParagraph, type Step, tell } from './fold.ts';
import { floorIn } from './meeting-floor.ts';

const isNewRound = (to: string): boolean => to === 'round.text' || to === 'consultation';

export const phaseEntered: Step<'phase.entered'> = (s, e) => {
  const base = onEverySeat(
    s,
    isNewRound(e.to) ? { ready: false, proposals: 0, reopens: 0, deals: 0, overruled: 0 } : { ready: false },
  );
  const paragraphs = base.paragraphs.map((p) => (p.laid.length === 0 ? p : { ...p, laid: [] }));
  const next = {
    ...base,
    paragraphs,
    phase: e.to,
    phaseSinceMs: e.at,
    round: e.round,
    faceDown: e.faceDown ?? false,
    lastCall: false,
    revised: e.to === 'round.text' ? false : s.revised,
    put: null,
    ...floorIn(base, e.to),
    dropObjections: e.to === 'dropping' ? [] : s.dropObjections,
    silence: e.to === 'silence' ? { ...s.silence, tries: s.silence.tries + 1 } : s.silence,
  };
  return tell(next, e, { to: e.to });
};

export const statementMade: Step<'statement.made'> = (s, e) => {
  const line = { seat: e.seat, priorities: e.priorities, ...(e.reason && { reason: e.reason }) };
  const next = { ...s, statements: [...s.statements, line], speaker: e.seat };
  return tell(next, e, { seat: e.seat, text: e.priorities.join(' '), ...(e.reason && { reason: e.reason }) });
};

export const textIssued: Step<'text.issued'> = (s, e) =>
  tell({ ...s, rev: e.rev, revised: true }, e, { to: `${e.rev}` });

export const paragraphPut: Step<'paragraph.put'> = (s, e) => {
  const put = {
    paragraph: e.paragraph,
    at: e.at,
    ...(e.proposal && { proposal: e.proposal }),
    ...(e.package && { package: e.package }),
  };
  return tell({ ...s, put }, e, { paragraph: e.paragraph, ...(e.proposal && { proposal: e.proposal }) });
};

export const putCleared: Step<'put.cleared'> = (s) => ({ ...s, put: null });

export const dropObjected: Step<'drop.objected'> = (s, e) => {
  const line = { seat: e.seat, paragraph: e.paragraph, reason: e.reason };
  const next = onParagraph({ ...s, dropObjections: [...s.dropObjections, line] }, e.paragraph, (p) => ({
    ...p,
    reasons: [...p.reasons, { seat: e.seat, stance: 'drop', reason: e.reason, round: s.round, at: e.at }],
  }));
  return tell(next, e, line);
};

export const silenceBroken: Step<'silence.broken'> = (s, e) => {
  const line = { paragraph: e.paragraph, reason: e.reason, ...(e.also && { also: e.also }) };
  const broken = [...s.silence.broken, line];
  return tell({ ...s, silence: { ...s.silence, broken } }, e, { paragraph: e.paragraph, reason: e.reason });
};

export const silenceHeld: Step<'silence.held'> = (s, e) => tell(s, e, {});

export const adoptionObjected: Step<'adoption.objected'> = (s, e) => {
  const line = { seat: e.seat, reason: e.reason };
  return tell({ ...s, adoptionObjections: [...s.adoptionObjections, line] }, e, line);
};

const WITHOUT = { kind: 'adopted', why: 'without-a-vote' } as const;
const BY_VOTE = { kind: 'voted', why: 'by-vote' } as const;

export const textAdopted: Step<'text.adopted'> = (s, e) =>
  tell({ ...s, orally: e.orally === true, ending: { ...(e.byVote ? BY_VOTE : WITHOUT), at: e.at } }, e, {
    ...(e.byVote && { to: 'by-vote' }),
  });

export const positionGiven: Step<'position.given'> = (s, e) => {
  const line = { seat: e.seat, reason: e.reason, ...(e.paragraph && { paragraph: e.paragraph }) };
  const positions = [...s.positions, { ...line, ...(e.kind && { kind: e.kind }) }];
  return tell({ ...s, positions, speaker: e.seat }, e, line);
};

export const tableClosed: Step<'table.closed'> = (s, e) =>
  tell({ ...s, ending: s.ending ?? { kind: e.ending, why: e.why, at: e.at }, clock: null }, e, {
    to: e.ending,
    text: e.why,
  });

export const debriefOpened: Step<'debrief.opened'> = (s, e) =>
  tell({ ...s, debrief: { step: 1, reveals: e.reveals, breakers: null, opened: [] } }, e, {});
export const debriefStepped: Step<'debrief.stepped'> = (s, e) => ({
  ...s,
  debrief: s.debrief && { ...s.debrief, step: e.step },
});
export const debriefRevealed: Step<'debrief.revealed'> = (s, e) => ({
  ...s,
  debrief: s.debrief && {
    ...s.debrief,
    opened: [...s.debrief.opened, e.what],
    breakers: e.what === 'silence-breaker' ? e.seats : s.debrief.breakers,
    ...(e.soundings && { soundings: e.soundings }),
    ...(e.prices && { prices: e.prices }),
    ...(e.promises && { promises: e.promises }),
  },
});

export const messageSaid: Step<'message.said'> = (s, e) => {
  const speaker = e.from === 'seat' ? (e.seat ?? null) : e.from;
  const said = { ...(e.text && { text: e.text }), ...(e.reason && { reason: e.reason }) };
  const line = { from: e.from, ...said, ...(e.seat && { seat: e.seat }), ...(e.about && { paragraph: e.about }) };
  return tell({ ...s, speaker }, e, line);
};
