import { BellRing, DoorOpen, Ear, Megaphone, OctagonAlert } from 'lucide';
import { say } from '../../../model/index.ts';
import { type Asked as Ask, asksOf } from '../../../model/table/meeting/index.ts';
import { Icon, type IconNode } from '../../ui/index.ts';
import { type Table, useSight, useTable } from '../table.ts';

const ICONS: Readonly<Record<Ask['kind'], IconNode>> = {
  floor: Megaphone,
  point: OctagonAlert,
  sounding: Ear,
  room: DoorOpen,
  posture: BellRing,
};

function answer({ live, view }: Table, ask: Ask): void {
  if (ask.kind === 'floor') live.act({ type: 'speakers.yield' }, 'seat');
  if (ask.kind === 'sounding') view.form.value = { type: 'sounding.answer', as: 'seat', given: { sounding: ask.id } };
  if (ask.kind === 'room') view.aside.value = { kind: 'room', id: ask.id };
  if (ask.kind === 'posture') view.aside.value = { kind: 'posture' };
}

/** What the meeting asks of me alone, or waits for with everybody: brass lines above the page, until answered. */
export function Asked() {
  const table = useTable();
  const s = useSight();
  const [first, ...more] = asksOf(s);
  if (first === undefined) return null;
  const text = more.length === 0 ? first.text : say('wait.more', { text: first.text, count: more.length });
  if (first.act === null)
    return (
      <p class="waits still">
        <Icon icon={ICONS[first.kind]} size={16} />
        <span>{text}</span>
      </p>
    );
  return (
    <button type="button" class="waits" onClick={() => answer(table, first)}>
      <Icon icon={ICONS[first.kind]} size={16} />
      <span>{text}</span>
      <b>{first.act}</b>
    </button>
  );
}
