import type { Bracket, Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { bracketsAt, isMe, partyOf, quoted, reasonText, shortOf } from '../../model/table/index.ts';
import { Button, Flag } from '../ui/index.ts';
import { askThem } from './asking.ts';
import { ConditionOffer, TemperOf } from './dealParts.ts';
import { isSeated, lift } from './doing.ts';
import { useSight, useTable } from './table.ts';

function Acts({ p, bracket }: { readonly p: Paragraph; readonly bracket: Bracket }) {
  const table = useTable();
  const s = useSight();
  if (isMe(s, bracket.seat)) return <Button onClick={() => lift(table, p.id)}>{say('bracket.lift')}</Button>;
  return (
    <>
      {bracket.proposal === undefined ? null : (
        <Button
          onClick={() => {
            table.view.opened.value = bracket.proposal ?? null;
          }}
        >
          {say('bracket.look')}
        </Button>
      )}
      {isSeated(table) ? (
        <Button kind="quiet" onClick={() => askThem(table, bracket.seat, p.id)}>
          {say('bracket.ask', { who: shortOf(s, bracket.seat) })}
        </Button>
      ) : null}
    </>
  );
}

function One({ p, bracket }: { readonly p: Paragraph; readonly bracket: Bracket }) {
  const s = useSight();
  const part = bracket.words === undefined ? say('bracket.whole') : say('bracket.words', { words: bracket.words });
  return (
    <li>
      <Flag party={partyOf(s, bracket.seat)} size={28} />
      <div>
        <p>
          <b>{shortOf(s, bracket.seat)}</b> <TemperOf seat={bracket.seat} />{' '}
          <span class="dim">{`${part} · ${say('bracket.since', { round: bracket.round })}`}</span>
        </p>
        <p class="quote">{quoted(reasonText(s, bracket.reason))}</p>
        <p class="small">
          <b>{say('bracket.takes')}</b>{' '}
          {say(bracket.proposal === undefined ? 'bracket.takes.none' : 'bracket.takes.wording')}
        </p>
        <ConditionOffer p={p} seat={bracket.seat} />
        <div class="row dense">
          <Acts p={p} bracket={bracket} />
        </div>
      </div>
    </li>
  );
}

/** Behind a bracket: who, why, since when, what it would take. */
export function BracketCard({ p, markKey }: { readonly p: Paragraph; readonly markKey: string }) {
  const found = bracketsAt(useSight(), p, markKey);
  if (found.length === 0) return null;
  return (
    <ul class="bracket-card">
      {found.map((bracket) => (
        <One key={bracket.id} p={p} bracket={bracket} />
      ))}
    </ul>
  );
}
