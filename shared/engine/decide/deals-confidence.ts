/** R11.13: what a third of the members object to costs the chair one of its three marks. */
import type { ParagraphId } from '../../types/index.ts';
import { isOwnWording } from '../confidence.ts';
import { paragraphOf } from '../queries.ts';
import { type Batch, emit } from './batch.ts';
import type { Reactions } from './reactions.ts';

const SHARE = 3;

function doubt(b: Batch, id: ParagraphId): void {
  const p = paragraphOf(b.state, id);
  if (p === undefined || b.state.confidence === 0 || !isOwnWording(b.state, p)) return;
  if (b.state.doubted.some((x) => x.paragraph === p.id && x.version === p.version)) return;
  const { members, round } = b.state;
  const against = members.filter((seat) => p.brackets.some((x) => x.seat === seat && x.round === round));
  if (against.length * SHARE < members.length) return;
  b.cause = '11.13';
  emit(b, { type: 'confidence.lost', left: b.state.confidence - 1, paragraph: p.id, version: p.version });
}

export const confidenceReactions: Reactions = { 'bracket.opened': (b, e) => doubt(b, e.paragraph) };
