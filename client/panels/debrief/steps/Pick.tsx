import type { Party } from '../../../../shared/scenario/game.ts';
import { say } from '../../../model/index.ts';

type Props = {
  readonly label: string;
  readonly parties: readonly Party[];
  readonly value: string;
  readonly own: string | null;
  readonly onChange: (seat: string) => void;
};

/** One party of those at the table. */
export function Pick({ label, parties, value, own, onChange }: Props) {
  return (
    <label class="pick no-print">
      <span class="visually-hidden">{label}</span>
      <select class="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {parties.map((p) => (
          <option key={p.id} value={p.id} selected={p.id === value}>
            {p.id === own ? `${p.short} (${say('debrief.you')})` : p.short}
          </option>
        ))}
      </select>
    </label>
  );
}
