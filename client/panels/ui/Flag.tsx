import type { Party } from '../../../shared/scenario/game.ts';
import { emblemUrl } from '../../emblems/index.ts';
import { Shape } from './Shape.tsx';

type Props = {
  readonly party: Pick<Party, 'emblem' | 'stakeholder' | 'standing' | 'short'>;
  readonly size?: number;
  /** Own seat: a brass ring. */
  readonly mine?: boolean;
  /** Names the party for those who do not see it; leave out where the name stands beside. */
  readonly named?: boolean;
  /** Without the stakeholder badge, for inline use in text. */
  readonly bare?: boolean;
};

/** A round flag or emblem with the stakeholder's shape; observers wear a ring. */
export function Flag({ party, size = 32, mine = false, named = false, bare = false }: Props) {
  const kind = `${mine ? ' mine' : ''}${party.standing === 'observer' && !bare ? ' observer' : ''}`;
  return (
    <span class={`flag${kind}`} style={{ width: size, height: size }}>
      <img src={emblemUrl(party.emblem)} width={size} height={size} alt={named ? party.short : ''} decoding="async" />
      {bare ? null : <Shape of={party.stakeholder} size={Math.max(10, Math.round(size * 0.36))} />}
    </span>
  );
}
