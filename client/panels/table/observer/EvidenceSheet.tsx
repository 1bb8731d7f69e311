import { Microscope } from 'lucide';
import { useState } from 'preact/hooks';
import { type Command, LIMITS } from '../../../../shared/engine/index.ts';
import type { EvidenceCard } from '../../../../shared/scenario/game.ts';
import { say } from '../../../model/index.ts';
import { numberOf, paragraphAt } from '../../../model/table/index.ts';
import { evidenceLeft, hasOwnCards, myCards } from '../../../model/table/observer/index.ts';
import { Button, Icon, Sheet } from '../../ui/index.ts';
import { closedTo } from '../doing.ts';
import { ReasonField } from '../fields/ReasonField.tsx';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';

function Card({
  card,
  on,
  onChoose,
}: {
  readonly card: EvidenceCard;
  readonly on: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <label class={`evidence-card${on ? ' on' : ''}`}>
      <input type="radio" name="evidence" class="visually-hidden" checked={on} onChange={onChoose} />
      <b>
        <Icon icon={Microscope} size={16} /> {card.title}
      </b>
      <span>{card.text}</span>
    </label>
  );
}

/** Lays one card on a paragraph: the first member to move there may go a level beyond its mandate. */
export function EvidenceSheet({ paragraph }: { readonly paragraph: string }) {
  const table = useTable();
  const s = useSight();
  const p = paragraphAt(s, paragraph);
  const [card, choose] = useState<string | null>(null);
  const [reason, write] = useState('');
  const close = () => {
    table.view.aside.value = null;
  };
  const sending = useSending(close);
  if (p === undefined) return null;
  const n = numberOf(s, paragraph);
  const { here, elsewhere } = myCards(s, p);
  const own = !hasOwnCards(s);
  const chosen = own ? reason.trim() !== '' : card !== null;
  const command: Command = {
    type: 'evidence.play',
    paragraph,
    ...(card !== null && { card }),
    ...(reason.trim() !== '' && { reason: { text: reason.trim() } }),
  };
  const closed = closedTo(table, chosen ? command : { type: 'evidence.play', paragraph });
  return (
    <Sheet title={say('evidence.title', { n, title: p.title })} class="act-form evidence-sheet" onClose={close}>
      <p class="dim">{say('evidence.lead')}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen && closed === null) sending.send(command, 'seat');
        }}
      >
        <fieldset class="evidence-cards">
          <legend class="visually-hidden">{say('field.card')}</legend>
          {here.map((one) => (
            <Card key={one.id} card={one} on={card === one.id} onChoose={() => choose(one.id)} />
          ))}
        </fieldset>
        {here.length === 0 && !own ? <p>{say('evidence.none', { n })}</p> : null}
        {elsewhere.length === 0 ? null : (
          <p class="evidence-elsewhere">
            {say('evidence.elsewhere')}{' '}
            {elsewhere.map((one) => (
              <button
                key={one.card.id}
                type="button"
                class="link"
                onClick={() => {
                  choose(null);
                  table.view.aside.value = { kind: 'evidence', paragraph: one.paragraph };
                }}
              >
                {`${one.number} · ${one.card.title}`}
              </button>
            ))}
          </p>
        )}
        <ReasonField value={reason} max={LIMITS.reason} optional={!own} label={say('evidence.say')} onChange={write} />
        {sending.why ? <RefusedLine why={sending.why} /> : closed ? <RefusedLine why={closed} /> : null}
        <footer class="row">
          <Button onClick={close}>{say('act.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            note={say('evidence.left', { left: evidenceLeft(s) })}
            refused={closed?.text ?? (chosen ? undefined : say('evidence.choose'))}
          >
            {sending.state === 'sending' ? say('wire.sending') : say('evidence.put', { n })}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}
