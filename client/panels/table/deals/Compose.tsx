import { isLive, LIMITS, type Package, packageOf } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import {
  askedBy,
  boundTo,
  cardsOf,
  changeOf,
  type DealDraft,
  diffOf,
  draftOf,
  type Part,
  partsText,
} from '../../../model/table/deals/index.ts';
import { calledOf } from '../../../model/table/index.ts';
import { Button, Chip, Sheet } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo } from '../doing.ts';
import { ReasonField } from '../fields/ReasonField.tsx';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';
import { AskedBoxes } from './Asked.tsx';
import { Differences } from './Differences.tsx';
import { useDealing, usePartsOfDraft } from './dealing.ts';
import { Picker } from './Picker.tsx';
import { Sides } from './Sides.tsx';
import { Whole } from './Whole.tsx';

type Props = { readonly start?: string | undefined; readonly onClose: () => void };

function useCommand(draft: DealDraft, parts: readonly Part[], to: readonly string[]) {
  const s = useSight();
  const text = draft.reason.trim();
  return {
    type: 'package.offer' as const,
    parts: parts.map((part) => draftOf(s, part)),
    to: [...to],
    ...(text !== '' && { reason: { text } }),
    ...(draft.counters !== null && { counters: draft.counters }),
  };
}

/** A note to one of those it asks, with the package in words, before it is put to all. */
function ShowFirst({
  seat,
  parts,
  onClose,
}: {
  readonly seat: string;
  readonly parts: readonly Part[];
  readonly onClose: () => void;
}) {
  const { view } = useTable();
  const s = useSight();
  const show = () => {
    onClose();
    view.side.value = 'notes';
    view.drawer.value = 'floor';
    view.phone.value = 'floor';
    view.noteTo.value = seat;
    view.drafts.write(`note/${seat}`, { text: say('deal.show.text', { list: partsText(s, parts) }) });
  };
  return <Button onClick={show}>{say('deal.show', { who: calledOf(s, seat) })}</Button>;
}

function why(parts: readonly Part[], to: readonly string[]): string | undefined {
  if (parts.length === 0) return say('deal.offer.empty');
  return to.length === 0 ? say('deal.offer.nobody') : undefined;
}

function Sub({ answers }: { readonly answers: Package | undefined }) {
  const s = useSight();
  return (
    <p class="deal-sub">
      {answers ? <Chip tone="brass">{say('deal.counters', { who: calledOf(s, answers.seat) })}</Chip> : null}
      <span class="dim small">{say('deal.as-one')}</span>
    </p>
  );
}

/** A package being written: what I give, what I get, who must say yes. */
export function Compose({ start, onClose }: Props) {
  const table = useTable();
  const s = useSight();
  const dealing = useDealing();
  const draft = dealing.draft.value;
  const parts = usePartsOfDraft();
  const to = askedBy(s, draft, parts);
  const command = useCommand(draft, parts, to);
  const sending = useSending(() => {
    dealing.drop();
    onClose();
  });
  const begin = { type: 'package.offer', ...(draft.counters !== null && { counters: draft.counters }) } as const;
  const closed = closedTo(table, parts.length > 0 && to.length > 0 ? command : begin);
  const answers = draft.counters === null ? undefined : packageOf(s.pub, draft.counters);
  const live = s.pub.paragraphs.some((p) => p.id === start && isLive(p));
  const begun = live && !parts.some((part) => part.paragraph === start) ? start : undefined;
  const gives = changeOf(s, parts) !== null;
  return (
    <Sheet title={say('deal.title')} class="deal-sheet paper" onClose={onClose} note={<Sub answers={answers} />}>
      <Sides
        cards={cardsOf(s, parts)}
        pack={null}
        onRemove={dealing.remove}
        foot={(side) => (
          <Picker key={side} side={side} start={side === 'get' ? begun : undefined} onChoose={dealing.add} />
        )}
      />
      {answers ? <Differences list={diffOf(s, { counters: answers.id, parts })} /> : null}
      <div class={`deal-foot${gives ? '' : ' bare'}`}>
        <Whole parts={parts} />
        <AskedBoxes
          parts={parts}
          chosen={to}
          bound={boundTo(s, parts, draft.counters)}
          onChange={(seats) => dealing.write({ to: seats })}
        />
      </div>
      <ReasonField
        label={say('deal.reason')}
        value={draft.reason}
        max={LIMITS.reason}
        optional
        onChange={(reason) => dealing.write({ reason })}
      />
      <p class="row deal-more dense">
        {parts.length > 0 && to[0] !== undefined ? <ShowFirst seat={to[0]} parts={parts} onClose={onClose} /> : null}
        {parts.length === 0 && draft.counters === null ? null : (
          <Button
            kind="quiet"
            onClick={() => {
              dealing.drop();
              onClose();
            }}
          >
            {say('deal.throw')}
          </Button>
        )}
      </p>
      {sending.why ? <RefusedLine why={sending.why} /> : null}
      <footer class="row deal-acts">
        <Button onClick={onClose}>{say('deal.keep')}</Button>
        <Button
          kind="primary"
          refused={why(parts, to) ?? face(closed)}
          title={closed?.text}
          onClick={() => sending.send(command, 'seat')}
        >
          {sending.state === 'sending'
            ? say('wire.sending')
            : to.length === 0
              ? say('deal.offer.none')
              : say('deal.offer', { count: to.length })}
        </Button>
      </footer>
    </Sheet>
  );
}
