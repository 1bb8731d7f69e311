import { useState } from 'preact/hooks';
import type { Command, Ground } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { groundText, numberOf, partyOf } from '../../../model/table/index.ts';
import { listed } from '../../../model/table/things.ts';
import { Button, Segments, Sheet } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo } from '../doing.ts';
import { Grounds } from '../fields/GroundsField.tsx';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';

type Props = { readonly paragraph: string; readonly onClose: () => void };
const STANCES = ['live-with', 'support'] as const;
const FIELD = { type: 'stance.condition', as: 'seat', field: { field: 'when', optional: false } } as const;

/** "I lift on 3 if 6 keeps voluntary": my bracket goes by itself once all of it holds. */
export function ConditionSheet({ paragraph, onClose }: Props) {
  const table = useTable();
  const s = useSight();
  const [when, setWhen] = useState<readonly Ground[]>([]);
  const [stance, setStance] = useState<(typeof STANCES)[number]>('live-with');
  const n = numberOf(s, paragraph);
  const grounds = when.length === 0 ? '…' : listed(when.map((ground) => groundText(s, ground)));
  const sending = useSending(onClose);
  const command: Command = { type: 'stance.condition', paragraph, stance, when: [...when] };
  const closed = closedTo(table, when.length === 0 ? { type: 'stance.condition', paragraph } : command);
  return (
    <Sheet title={say('condition.title', { n })} class="act-form deal-condition" onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (when.length > 0) sending.send(command, 'seat');
        }}
      >
        <p class="dim">{say('condition.lead')}</p>
        <Grounds {...FIELD} values={{ when, paragraph }} onChange={(change) => setWhen(change.when ?? [])} />
        <Segments
          label={say('condition.stance')}
          choices={STANCES.map((value) => ({ value, label: say(`condition.stance.${value}`) }))}
          value={stance}
          onChange={setStance}
        />
        <p class="preview serif" aria-live="polite">
          {say('condition.preview', { who: partyOf(s, s.seat ?? '').name, n, stance, grounds })}
        </p>
        {sending.why ? <RefusedLine why={sending.why} /> : closed ? <RefusedLine why={closed} /> : null}
        <footer class="row">
          <Button onClick={onClose}>{say('act.cancel')}</Button>
          <Button kind="primary" type="submit" refused={when.length === 0 ? say('condition.none') : face(closed)}>
            {say('condition.set')}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}
