import { Phone } from 'lucide';
import { now, say, sayAny, words } from '../../../model/index.ts';
import { type Ask, type Card, callsOf } from '../../../model/table/deals/index.ts';
import { paragraphAt } from '../../../model/table/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo } from '../doing.ts';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';

/** In solo play capital answers after some seconds, else with the next round. */
function Thinking({ due }: { readonly due: number | null }) {
  const { live } = useTable();
  if (due === null) return <>{say('capital.asked')}</>;
  const s = Math.max(0, Math.ceil((due - live.tableTime(now.value)) / 1000));
  return <span class="num">{say('capital.asked.in', { s })}</span>;
}

const refusalText = (ask: Ask): string => {
  const key = `capital.refused.${ask.why ?? ''}`;
  return words.value.knows(key) ? sayAny(key) : say('capital.refused');
};

function Status({ ask }: { readonly ask: Ask }) {
  return (
    <p class={`capital ${ask.status}`} role="status">
      <Icon icon={Phone} size={14} />
      {ask.status === 'asked' ? (
        <Thinking due={ask.due} />
      ) : ask.status === 'granted' ? (
        say('capital.granted')
      ) : (
        refusalText(ask)
      )}
    </p>
  );
}

/** A part beyond the mandate: ask, wait, and read the answer, all on its card. */
export function AskCapital({ card, pack }: { readonly card: Card; readonly pack: string | null }) {
  const table = useTable();
  const s = useSight();
  const sending = useSending(() => undefined);
  const issue = paragraphAt(s, card.part.paragraph)?.issue;
  if (card.ask !== null) return <Status ask={card.ask} />;
  if (pack === null || issue === undefined) return <p class="capital dim small">{say('capital.draft')}</p>;
  const calls = callsOf(s);
  const command = { type: 'capital.ask', package: pack, issue } as const;
  const closed = closedTo(table, command);
  return (
    <div class="capital">
      <Button
        kind="soft"
        icon={Phone}
        note={calls.cost > 0 ? say('capital.cost', { cost: calls.cost }) : say('capital.left', { left: calls.left })}
        refused={sending.state === 'sending' ? say('wire.sending') : face(closed)}
        title={closed?.text}
        onClick={() => sending.send(command, 'seat')}
      >
        {say('capital.ask')}
      </Button>
      {sending.why ? <RefusedLine why={sending.why} /> : null}
    </div>
  );
}
