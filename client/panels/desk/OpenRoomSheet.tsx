import { DoorOpen } from 'lucide';
import {
  asKind,
  CHAIR_ROOMS,
  commandFor,
  missingOf,
  missingText,
  openParagraphs,
  type RoomPlan,
  shortWhy,
} from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { partyOf, shortOf } from '../../model/table/index.ts';
import { Button, Flag, Segments, Sheet } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

type Props = { readonly plan: RoomPlan; readonly onPlan: (change: Partial<RoomPlan>) => void };

const toggled = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list.filter((x) => x !== one) : [...list, one];

function Paragraphs({ plan, onPlan }: Props) {
  const desk = useDesk();
  if (plan.kind === 'confessional') return null;
  return (
    <fieldset class="toggles">
      <legend>{say('desk.room.on')}</legend>
      {openParagraphs(desk).map((p) => (
        <label key={p.id} class={plan.paragraphs.includes(p.id) ? 'on' : ''}>
          <input
            type="checkbox"
            class="visually-hidden"
            checked={plan.paragraphs.includes(p.id)}
            onChange={() => onPlan({ paragraphs: toggled(plan.paragraphs, p.id) })}
          />
          {p.label}
        </label>
      ))}
    </fieldset>
  );
}

function Seats({ plan, onPlan }: Props) {
  const { sight } = useDesk();
  const one = plan.kind === 'confessional';
  if (plan.kind === 'contact' && !plan.closed) return null;
  const choose = (seat: string) => onPlan({ seats: one ? [seat] : toggled(plan.seats, seat) });
  return (
    <fieldset class="toggles">
      <legend>{say(one ? 'desk.room.who.one' : 'desk.room.who')}</legend>
      {sight.pub.order.map((seat) => (
        <label key={seat} class={plan.seats.includes(seat) ? 'on' : ''}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name="room-seats"
            class="visually-hidden"
            checked={plan.seats.includes(seat)}
            onChange={() => choose(seat)}
          />
          <Flag party={partyOf(sight, seat)} size={20} bare />
          {shortOf(sight, seat)}
        </label>
      ))}
    </fieldset>
  );
}

const MINUTES = [5, 8, 10, 15, 20] as const;

function Leads({ plan, onPlan }: Props) {
  const { sight } = useDesk();
  if (plan.kind === 'confessional') return null;
  return (
    <div class="room-more">
      <label>
        <span>{say('desk.room.leads')}</span>
        <select
          class="select"
          value={plan.facilitator ?? ''}
          onChange={(event) => onPlan({ facilitator: event.currentTarget.value || null })}
        >
          <option value="">{say(plan.kind === 'contact' ? 'desk.room.leads.choose' : 'desk.room.leads.none')}</option>
          {sight.pub.order.map((seat) => (
            <option key={seat} value={seat}>
              {shortOf(sight, seat)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('desk.room.time')}</span>
        <select
          class="select"
          value={plan.minutes ?? ''}
          onChange={(event) =>
            onPlan({ minutes: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })
          }
        >
          <option value="">{say('desk.room.time.none')}</option>
          {MINUTES.map((n) => (
            <option key={n} value={n}>
              {say('desk.break.minutes', { n })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Door({ plan, onPlan }: Props) {
  if (plan.kind !== 'contact') return null;
  return (
    <Segments
      label={say('desk.room.door')}
      value={plan.closed ? 'closed' : 'open'}
      choices={(['open', 'closed'] as const).map((value) => ({ value, label: say(`desk.room.door.${value}`) }))}
      onChange={(value) => onPlan({ closed: value === 'closed' })}
    />
  );
}

/** A contact group, friends of the chair, or a private word: who, on what, led by whom, until when. */
export function OpenRoomSheet({ plan }: { readonly plan: RoomPlan }) {
  const { live, view } = useDeskTable();
  const desk = useDesk();
  const close = () => {
    view.opening.value = null;
  };
  const onPlan = (change: Partial<RoomPlan>) => {
    view.opening.value = { ...plan, ...change };
  };
  const missing = missingOf(plan);
  const command = commandFor(plan);
  const why = missing === null ? desk.asked('chair', command) : null;
  return (
    <Sheet title={say('desk.room.title')} onClose={close} class="room-open-sheet">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (missing !== null || why !== null) return;
          live.act(command, 'chair');
          close();
        }}
      >
        <Segments
          label={say('desk.room.title')}
          hideLabel
          look="cards"
          value={plan.kind}
          choices={CHAIR_ROOMS.map((kind) => ({
            value: kind,
            label: say(`desk.room.kind.${kind}`),
            hint: say(`desk.room.kind.${kind}.hint`),
          }))}
          onChange={(kind) => {
            view.opening.value = asKind(plan, kind);
          }}
        />
        <Paragraphs plan={plan} onPlan={onPlan} />
        <Door plan={plan} onPlan={onPlan} />
        <Seats plan={plan} onPlan={onPlan} />
        <Leads plan={plan} onPlan={onPlan} />
        <div class="answers">
          <Button
            kind="primary"
            type="submit"
            icon={DoorOpen}
            refused={missing === null ? (shortWhy(desk, 'room.open', why) ?? undefined) : missingText(missing)}
          >
            {say('desk.room.put')}
          </Button>
          <Button kind="plain" onClick={close}>
            {say('act.cancel')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
