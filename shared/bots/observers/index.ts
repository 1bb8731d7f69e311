/** What observers do beside speaking: lay evidence on the table, sound members out, stand on the steps, judge the text. */
import {
  type Actor,
  allows,
  askedOf,
  bracketsLeft,
  type Command,
  isLive,
  isMember,
  outcomeOf,
  type Paragraph,
} from '../../engine/index.ts';
import { valueOf } from '../../value/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';
import { say } from '../reasons.ts';
import { styleOf } from '../style.ts';

const may = (d: Delegate, command: Command): boolean => {
  const actor: Actor = { role: 'seat', seat: d.seat, by: 'bot' };
  return allows({ open: d.open, state: d.state, own: d.own, actor, at: 0 }, command) === null;
};

const stuck = (d: Delegate): readonly Paragraph[] =>
  d.state.paragraphs.filter(
    (p) => isLive(p) && p.brackets.length > 0 && (p.bracketedSince ?? d.state.round) < d.state.round,
  );

/** A card for a paragraph that has been stuck for a round, one a round. */
function evidence(d: Delegate): Command | null {
  if (d.state.evidence.some((x) => x.seat === d.seat && x.at >= roundBegan(d))) return null;
  for (const p of stuck(d)) {
    const card = d.open.evidence.find(
      (x) => x.seat === d.seat && x.issue === p.issue && !d.state.evidence.some((y) => y.card === x.id),
    );
    if (card !== undefined) return { type: 'evidence.play', paragraph: p.id, card: card.id };
  }
  return null;
}

const roundBegan = (d: Delegate): number =>
  d.state.room.filter((line) => line.type === 'phase.entered' && line.to === 'round.text').at(-1)?.at ?? 0;

/** Two members on either side of the paragraph that most of them bracket. */
function sounding(d: Delegate): Command | null {
  if (d.state.round < 2) return null;
  const p = [...stuck(d)].sort((a, b) => b.brackets.length - a.brackets.length)[0];
  const holder = p?.brackets[0]?.seat;
  const other = d.state.members.find((seat) => seat !== holder && p?.stances[seat]?.stance === 'support');
  if (p === undefined || holder === undefined || other === undefined) return null;
  if (d.own?.soundings.some((x) => x.paragraph === p.id)) return null;
  return { type: 'sounding.ask', paragraph: p.id, seats: [holder, other] };
}

/** On the steps where one holder alone keeps a paragraph from what civil society came for. */
function posture(d: Delegate): Command | null {
  if (d.state.postures[d.seat]?.round === d.state.round) return null;
  const alone = stuck(d).find((p) => p.brackets.length === 1 && d.state.round > 2);
  const holder = alone?.brackets[0]?.seat;
  if (alone === undefined || holder === undefined) return { type: 'posture.take', posture: 'room' };
  return { type: 'posture.take', posture: 'steps', paragraph: alone.id, holder };
}

/** By what the seat came for: endorsed from three fifths on, criticised below a third. */
function judgement(d: Delegate): Command {
  const most = Object.values(d.sheet.values).reduce((sum, v) => sum + Math.max(...v), 0);
  const share = valueOf(d.sheet, outcomeOf(d.open, d.state)) / Math.max(1, most);
  const view = share >= 0.6 ? 'endorse' : share >= 0.33 ? 'note' : 'criticise';
  return { type: 'text.judge', view, reason: say(`observer.${view}`, {}, styleOf(d).voice) };
}

const first = (d: Delegate, commands: readonly (Command | null)[]): Command | null =>
  commands.find((c) => c !== null && may(d, c)) ?? null;

export function observe(d: Delegate): Command | null {
  if (isMember(d.state, d.seat)) return null;
  const serve = d.state.initiatives.find((x) => x.secretariat === null);
  return first(d, [
    evidence(d),
    sounding(d),
    posture(d),
    serve ? { type: 'initiative.serve', initiative: serve.id } : null,
  ]);
}

export const judgeText = (d: Delegate): Command | null =>
  isMember(d.state, d.seat) || bracketsLeft(d.state) > 0 ? null : first(d, [judgement(d)]);

/** A member asked in confidence says what it could live with. */
export function answerSounding(d: Delegate): Command | null {
  const asked = d.own === null ? undefined : askedOf(d.state, d.own)[0];
  const issue = d.open.issues.find((i) => i.id === d.state.paragraphs.find((p) => p.id === asked?.paragraph)?.issue);
  if (asked === undefined || issue === undefined || !isMember(d.state, d.seat)) return null;
  const levels = issue.levels.map((_, level) => level).filter((level) => stakesFor(d).bar(issue.id, level) === null);
  return first(d, [{ type: 'sounding.answer', sounding: asked.id, levels }]);
}
