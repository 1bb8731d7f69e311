/** Opening words, commas and semicolons: what is amiss, and one press that mends it. */
import { SpellCheck } from 'lucide';
import type { Paragraph, Place } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { listed } from '../../../model/list.ts';
import { isWorthMending, mendingOf } from '../../../model/table/writing/index.ts';
import { Button } from '../../ui/index.ts';
import { useSight } from '../table.ts';
import { useSettled } from './useReader.ts';

type Props = {
  readonly p: Paragraph;
  readonly text: string;
  readonly place?: Place;
  readonly onText: (text: string) => void;
};

export function Grammar({ p, text, place = p.place, onText }: Props) {
  const s = useSight();
  const settled = useSettled(text);
  const mending = isWorthMending(settled) ? mendingOf(s.pub, p, settled, place) : null;
  if (mending === null || mending.kinds.length === 0) return null;
  const what = listed(mending.kinds.map((kind) => say(`grammar.${kind}`)));
  return (
    <p class="grammar row">
      <Button icon={SpellCheck} kind="quiet" onClick={() => onText(mending.text)}>
        {say('grammar.mend')}
      </Button>
      <span class="dim small">{what}</span>
    </p>
  );
}
