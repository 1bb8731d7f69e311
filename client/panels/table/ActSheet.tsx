import { Brackets, FilePenLine, Hand, Link2, Search, Undo2 } from 'lucide';
import { STANCES } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { bracketOf, dealsLeft, iAmMember, numberOf, ownStance, proposeNote } from '../../model/table/index.ts';
import { Button, Glyph, Sheet } from '../ui/index.ts';
import { bracketNote, face, openPalette } from './ActBar.tsx';
import { ConditionOffer } from './dealParts.ts';
import { bracketOrLift, closedTo, objectToPut, openDeal, openWriter, stand } from './doing.ts';
import { ObserverActs } from './meeting/parts.tsx';
import { useFocus, useSight, useTable } from './table.ts';

function Stances({ onDone }: { readonly onDone: () => void }) {
  const table = useTable();
  const s = useSight();
  const p = useFocus();
  const own = ownStance(s, p);
  return (
    <fieldset class="big-stances">
      <legend class="visually-hidden">{say('stand.title', { n: numberOf(s, p.id) })}</legend>
      {STANCES.map((stance) => {
        const closed = own === stance ? null : closedTo(table, { type: 'stance.take', paragraph: p.id, stance });
        return (
          <button
            key={stance}
            type="button"
            data-stance={stance}
            class={own === stance ? 'on' : ''}
            aria-pressed={own === stance}
            aria-disabled={closed !== null || undefined}
            onClick={() => {
              if (closed !== null) return;
              onDone();
              stand(table, p.id, stance);
            }}
          >
            <Glyph stance={stance} size={22} silent />
            <span>
              {say(`stance.${stance}`)}
              {closed ? <small>{face(closed)}</small> : null}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** On a phone, everything one can do about the paragraph in one sheet, within reach of a thumb. */
export function ActSheet() {
  const table = useTable();
  const s = useSight();
  const p = useFocus();
  const close = () => {
    table.view.sheet.value = null;
  };
  const run = (act: () => void) => () => {
    close();
    act();
  };
  const mine = bracketOf(s, p) !== undefined;
  const proposing = closedTo(table, { type: 'proposal.table', paragraph: p.id });
  const bracketing = closedTo(table, { type: 'stance.take', paragraph: p.id, stance: mine ? 'live-with' : 'object' });
  return (
    <Sheet title={say('stand.title', { n: numberOf(s, p.id) })} class="act-sheet" onClose={close}>
      {iAmMember(s) ? null : <p class="dim">{say('tray.voice')}</p>}
      <Stances onDone={close} />
      <div class="act-list-phone">
        {s.pub.put !== null && iAmMember(s) ? (
          <Button icon={Hand} big note={say('acts.object.note')} onClick={run(() => objectToPut(table))}>
            {say('acts.object')}
          </Button>
        ) : null}
        <Button
          icon={FilePenLine}
          note={iAmMember(s) ? proposeNote(s) : say('acts.offer.note')}
          refused={face(proposing)}
          onClick={run(() => openWriter(table, p.id))}
        >
          {say(iAmMember(s) ? 'acts.propose' : 'acts.offer')}
        </Button>
        {iAmMember(s) ? (
          <Button
            icon={mine ? Undo2 : Brackets}
            note={mine ? say('acts.lift.note', { n: numberOf(s, p.id) }) : bracketNote(s, p)}
            refused={face(bracketing)}
            onClick={run(() => bracketOrLift(table, p.id))}
          >
            {say(mine ? 'acts.lift' : 'acts.bracket')}
          </Button>
        ) : null}
        {mine && s.seat !== null ? <ConditionOffer p={p} seat={s.seat} /> : null}
        {iAmMember(s) ? (
          <Button
            icon={Link2}
            note={say('acts.deal.left', { left: dealsLeft(s) })}
            refused={face(closedTo(table, { type: 'package.offer' }))}
            onClick={run(() => openDeal(table, { kind: 'compose', paragraph: p.id }))}
          >
            {say('acts.deal')}
          </Button>
        ) : null}
        {iAmMember(s) ? null : <ObserverActs p={p} over={false} onOpen={close} />}
        <Button icon={Search} onClick={run(() => openPalette(table))}>
          {say('acts.more')}
        </Button>
      </div>
    </Sheet>
  );
}
