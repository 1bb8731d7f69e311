/** Who: one delegation, several, a pair, a person. */

import { say } from '../../../model/index.ts';
import { partyOf, shortOf } from '../../../model/table/index.ts';
import { Flag } from '../../ui/index.ts';
import { useSight, useTable } from '../table.ts';
import { type FieldProps, noneOf, toggled } from './field.ts';
import { type Choice, Choices, Pick } from './plain.tsx';

type One = 'seat' | 'toSeat' | 'facilitator' | 'holder';
type Many = 'seats' | 'invited' | 'pair';

/** Acts of a seat on itself among others: its own place is in the list too. */
const WITH_ME = new Set(['speakers.call', 'seat.take', 'seat.assign', 'seat.hand', 'head.name', 'group.speaker']);

/** Whom the field can name: members where only they can be meant, those of the group, the bracket or the room. */
function useSeats({ type, field, values }: FieldProps): readonly string[] {
  const s = useSight();
  const all = WITH_ME.has(type) ? s.pub.order : s.pub.order.filter((seat) => seat !== s.seat);
  if (field.field === 'holder') {
    const held = s.pub.paragraphs.find((p) => p.id === values.paragraph)?.brackets.map((b) => b.seat);
    return held ?? all.filter((seat) => s.pub.members.includes(seat));
  }
  if (type === 'group.speaker') return s.pub.groups.find((one) => one.id === values.group)?.seats ?? all;
  const membersOnly = field.field === 'pair' || field.field === 'toSeat' || type === 'package.offer';
  return membersOnly ? all.filter((seat) => s.pub.members.includes(seat)) : all;
}

function useChoices(props: FieldProps, flags: boolean): readonly Choice[] {
  const s = useSight();
  return useSeats(props).map((seat) => ({
    value: seat,
    label: shortOf(s, seat),
    ...(flags && { mark: <Flag party={partyOf(s, seat)} size={20} bare /> }),
  }));
}

export function Seat(props: FieldProps) {
  const { field, values, onChange } = props;
  const name = field.field as One;
  return (
    <Pick
      label={say(`field.${name}`)}
      choices={useChoices(props, false)}
      value={values[name]}
      onChange={(seat) => onChange({ [name]: seat })}
      {...noneOf(field, say(name === 'facilitator' ? 'field.facilitator.none' : 'field.nobody'))}
    />
  );
}

/** Of a pair the third choice takes the place of the first. */
const next = (name: Many, chosen: readonly string[], seat: string): readonly string[] =>
  name === 'pair' ? toggled(chosen, seat).slice(-2) : toggled(chosen, seat);

export function Seats(props: FieldProps) {
  const { type, field, values, onChange } = props;
  const name = field.field as Many;
  const chosen = values[name] ?? [];
  return (
    <Choices
      label={say(type === 'package.offer' ? 'field.seats.must' : `field.${name}`)}
      many
      choices={useChoices(props, true)}
      chosen={chosen}
      onChoose={(seat) => onChange({ [name]: next(name, chosen, seat) })}
    />
  );
}

export function Person({ field, values, onChange }: FieldProps) {
  const { live } = useTable();
  const choices = live.presence.value.people.map((p) => ({ value: p.person, label: p.name }));
  return (
    <Pick
      label={say('field.person')}
      choices={choices}
      value={values.person}
      onChange={(person) => onChange({ person })}
      {...noneOf(field, say('field.wording.none'))}
    />
  );
}
