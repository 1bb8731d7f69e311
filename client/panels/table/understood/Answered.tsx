import type { Phrased } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { useTable } from '../table.ts';
import { composeDeal, openAct, packageIn, wordsIn } from './opening.ts';

type Props = { readonly said: Phrased | undefined; readonly from: string };

/** Where an answer names a package or words, the way to put them. */
export function Answered({ said, from }: Props) {
  const table = useTable();
  const parts = packageIn(said);
  const words = wordsIn(said);
  if (parts !== null)
    return (
      <button type="button" class="chip press" onClick={() => composeDeal(table, parts, [from])}>
        {say('understood.write-package')}
      </button>
    );
  if (words === null) return null;
  return (
    <button type="button" class="chip press" onClick={() => openAct(table, words)}>
      {say('understood.write-words')}
    </button>
  );
}
