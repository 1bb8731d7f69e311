/** The speakers' list in another order; untouched, whoever has spoken least comes first. */
import { ArrowDown, ArrowUp } from 'lucide';
import { say } from '../../../model/index.ts';
import { shortOf } from '../../../model/table/index.ts';
import { IconButton } from '../../ui/index.ts';
import { useSight } from '../table.ts';
import type { FieldProps } from './field.ts';

const moved = (list: readonly string[], at: number, by: number): readonly string[] => {
  const rest = list.filter((_, i) => i !== at);
  return [...rest.slice(0, at + by), list[at] ?? '', ...rest.slice(at + by)];
};

export function Order({ values, onChange }: FieldProps) {
  const s = useSight();
  const list = values.order ?? s.pub.floor.list.map((one) => one.seat);
  if (list.length === 0) return <p class="hint">{say('field.order.none')}</p>;
  return (
    <fieldset class="pick-some order-field">
      <legend>{say('field.order')}</legend>
      <ol>
        {list.map((seat, at) => (
          <li key={seat} class="row">
            <span>{shortOf(s, seat)}</span>
            {at === 0 ? null : (
              <IconButton
                icon={ArrowUp}
                label={say('field.order.up', { who: shortOf(s, seat) })}
                onClick={() => onChange({ order: moved(list, at, -1) })}
              />
            )}
            {at === list.length - 1 ? null : (
              <IconButton
                icon={ArrowDown}
                label={say('field.order.down', { who: shortOf(s, seat) })}
                onClick={() => onChange({ order: moved(list, at, 1) })}
              />
            )}
          </li>
        ))}
      </ol>
      <p class="hint">{say(values.order === undefined ? 'field.order.balance' : 'field.order.own')}</p>
    </fieldset>
  );
}
