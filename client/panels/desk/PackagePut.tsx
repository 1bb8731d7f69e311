import { Link2 } from 'lucide';
import type { Paragraph } from '../../../shared/engine/index.ts';
import { boundIn, packNumbers, putPackage, shortWhy } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { partyOf } from '../../model/table/index.ts';
import { Button, Icon } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

/** The package that binds a paragraph: it is put as one, or not at all. */
export function PackagePut({ p }: { readonly p: Paragraph }) {
  const { live, view } = useDeskTable();
  const desk = useDesk();
  const pack = boundIn(desk, p);
  if (pack === undefined) return null;
  const list = packNumbers(desk, pack);
  const { phase } = desk.sight.pub;
  const gavel = phase === 'round.gavel' || phase === 'consultation';
  const put = () => {
    view.selected.value = null;
    live.act({ type: 'gavel.put', package: pack.id }, 'chair');
  };
  return (
    <div class="package-put">
      <p>
        <Icon icon={Link2} size={15} /> {say('desk.pack.of', { list, who: partyOf(desk.sight, pack.seat).short })}
      </p>
      {desk.chair && gavel ? (
        <Button kind="soft" refused={shortWhy(desk, 'gavel.put', putPackage(desk, pack)) ?? undefined} onClick={put}>
          {say('desk.pack.put')}
        </Button>
      ) : null}
    </div>
  );
}
