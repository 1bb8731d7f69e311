/** The end for whoever knows what no text is worth: only what is worse, or across a red line, is refused. */
import type { Command } from '../../engine/index.ts';
import { isLive, outcomeOf, type Paragraph } from '../../engine/index.ts';
import { redLinesCrossed, surplusOf } from '../../value/index.ts';
import { BECAUSE, costOf, type Place } from './kit.ts';

/** Could the seat not go home with this text? */
function refused(p: Place, paragraphs: readonly Paragraph[]): boolean {
  const outcome = outcomeOf(p.world.game.open, { ...p.state, paragraphs });
  return redLinesCrossed(p.sheet, outcome).length > 0 || surplusOf(p.sheet, outcome) < -1e-9;
}

const asDropped = (x: Paragraph): Paragraph =>
  isLive(x) && x.brackets.length > 0 ? { ...x, status: 'dropped' as const } : x;

/** The paragraph it would name: what costs it most. */
const sorest = (p: Place, among: readonly Paragraph[]): Paragraph | undefined =>
  [...among].sort((a, b) => costOf(p, b.issue, b.words.level) - costOf(p, a.issue, a.words.level))[0];

function whenDropping(p: Place): Command | null {
  const after = p.state.paragraphs.map(asDropped);
  const lost = p.state.paragraphs.filter((x, i) => after[i] !== x);
  const paragraph = sorest(p, lost);
  if (paragraph === undefined || !refused(p, after) || refused(p, p.state.paragraphs)) return null;
  return { type: 'drop.object', paragraph: paragraph.id, reason: BECAUSE };
}

/** An act of the last parts of the meeting; null = it lets the text pass, or the meeting is not there yet. */
export function atTheEnd(p: Place): Command | null {
  const { phase } = p.state;
  if (!p.member) return null;
  if (phase === 'dropping') return whenDropping(p);
  const bad = refused(p, p.state.paragraphs);
  if (phase === 'vote') return { type: 'vote.cast', ballot: bad ? 'no' : 'yes' };
  if (!bad) return null;
  if (phase === 'adoption') return { type: 'adoption.object', reason: BECAUSE };
  const paragraph = sorest(p, p.state.paragraphs);
  if (phase !== 'silence' || paragraph === undefined || p.own.breaking) return null;
  return { type: 'silence.break', paragraph: paragraph.id, reason: BECAUSE };
}
