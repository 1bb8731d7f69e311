/** Of the words that stand: who reads them otherwise, what the chair ruled, and how to say that one reads them otherwise. */
import { isLive, type Paragraph } from '../../../../shared/engine/index.ts';
import { standingMarks } from '../../../model/table/writing/index.ts';
import { useSight } from '../table.ts';
import { Readings } from './WordingActs.tsx';

export function StandingReading({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const marks = standingMarks(s, p);
  // Ready wordings mean what the scenario says they mean: nothing to read into them (R10.3).
  if (marks.length === 0 && (p.words.read === undefined || !isLive(p))) return null;
  return (
    <div class="standing-reading row">
      <ul class="wording-marks">
        {marks.map((mark) => (
          <li key={mark.kind} class={mark.kind}>
            {mark.text}
          </li>
        ))}
      </ul>
      <Readings about={{ paragraph: p.id }} />
    </div>
  );
}
