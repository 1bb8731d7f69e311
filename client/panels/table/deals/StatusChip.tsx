import { say } from '../../../model/index.ts';
import type { Offer } from '../../../model/table/deals/index.ts';
import { Chip } from '../../ui/index.ts';

const TONE = { accepted: 'brass', done: 'brass', refused: 'red', fallen: 'red' } as const;

export function StatusChip({ offer }: { readonly offer: Offer }) {
  const { status } = offer.pack;
  const of = offer.pack.to.length + 1;
  const text =
    status === 'offered' ? say('deal.status.answered', { yes: offer.yes.length, of }) : say(`deal.status.${status}`);
  return <Chip tone={status in TONE ? TONE[status as keyof typeof TONE] : 'plain'}>{text}</Chip>;
}
