import { type Batch, emit } from './batch.ts';
import { moveParagraph } from './phases.ts';

/** The text is adopted: every paragraph agreed ad ref is agreed now. */
export function adoptText(b: Batch, byVote: boolean): void {
  for (const p of b.state.paragraphs) moveParagraph(b, p.id, 'adopt');
  // R9.15
  const orally = b.state.paragraphs.some((p) => p.status === 'agreed' && p.versions.at(-1)?.by === 'oral');
  emit(b, { type: 'text.adopted', ...(byVote && { byVote }), ...(orally && { orally }) });
}
