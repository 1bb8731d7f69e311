import { useState } from 'preact/hooks';
import { type Command, LIMITS } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import type { Offer } from '../../../model/table/deals/index.ts';
import { priceNote } from '../../../model/table/index.ts';
import { Button } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo } from '../doing.ts';
import { ReasonField } from '../fields/ReasonField.tsx';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';
import { counter } from './dealing.ts';

type Props = { readonly offer: Offer; readonly onClose: () => void };
type Asking = 'refuse' | 'leave';

/** A no, or leaving, with a word: what it costs stands on the button. */
function Reasoned({
  offer,
  asking,
  onBack,
  onClose,
}: Props & { readonly asking: Asking; readonly onBack: () => void }) {
  const table = useTable();
  const s = useSight();
  const [reason, setReason] = useState('');
  const sending = useSending(onClose);
  const text = reason.trim();
  const given = text === '' ? {} : { reason: { text } };
  const { id } = offer.pack;
  const command: Command =
    asking === 'leave'
      ? { type: 'package.leave', package: id, reason: { text } }
      : { type: 'package.answer', package: id, accept: false, ...given };
  const empty = asking === 'leave' && text === '';
  const closed = closedTo(table, command);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) sending.send(command, 'seat');
      }}
    >
      <ReasonField
        label={say(asking === 'leave' ? 'deal.leave.reason' : 'deal.refuse.reason')}
        value={reason}
        max={LIMITS.reason}
        optional={asking === 'refuse'}
        onChange={setReason}
      />
      {sending.why ? <RefusedLine why={sending.why} /> : null}
      <footer class="row deal-acts">
        <Button onClick={onBack}>{say('act.cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          note={asking === 'leave' ? priceNote(s.pub.settings.prices['package-left']) : undefined}
          refused={empty ? say('form.missing', { field: say('field.reason') }) : face(closed)}
        >
          {say(asking === 'leave' ? 'deal.leave' : 'deal.refuse.sure')}
        </Button>
      </footer>
    </form>
  );
}

/** Accept or refuse as one; a counter copies the cards. Its author may withdraw it, its parties may leave it. */
export function LookActs({ offer, onClose }: Props) {
  const table = useTable();
  const s = useSight();
  const [asking, ask] = useState<Asking | null>(null);
  const sending = useSending(() => undefined);
  const { id } = offer.pack;
  if (s.seat === null) return null;
  if (asking !== null) return <Reasoned offer={offer} asking={asking} onBack={() => ask(null)} onClose={onClose} />;
  const open = (command: Command): boolean => closedTo(table, command) === null;
  const accept = { type: 'package.answer', package: id, accept: true } as const;
  const withdraw = { type: 'package.withdraw', package: id } as const;
  const mayLeave = open({ type: 'package.leave', package: id, reason: { text: '.' } });
  const countering = closedTo(table, { type: 'package.offer', counters: id });
  const mayCounter = !offer.mine && (countering === null || countering.code === 'rule/enough');
  const accepting = closedTo(table, accept);
  return (
    <>
      {sending.why ? <RefusedLine why={sending.why} /> : null}
      <footer class="row deal-acts">
        {mayLeave ? (
          <Button note={priceNote(s.pub.settings.prices['package-left'])} onClick={() => ask('leave')}>
            {say('deal.leave')}
          </Button>
        ) : null}
        {open(withdraw) ? <Button onClick={() => sending.send(withdraw, 'seat')}>{say('deal.withdraw')}</Button> : null}
        {offer.asksMe ? <Button onClick={() => ask('refuse')}>{say('deal.refuse')}</Button> : null}
        {mayCounter ? (
          <Button
            note={say('deal.counter.note')}
            refused={countering ? say('deal.counter.none') : undefined}
            title={countering?.text}
            onClick={() => counter(table, offer)}
          >
            {say('deal.counter')}
          </Button>
        ) : null}
        {offer.asksMe ? (
          <Button
            kind="primary"
            refused={face(accepting)}
            title={accepting?.text}
            onClick={() => sending.send(accept, 'seat')}
          >
            {sending.state === 'sending' ? say('wire.sending') : say('deal.accept')}
          </Button>
        ) : null}
      </footer>
    </>
  );
}
