import { say } from '../../model/index.ts';
import { BriefHead, BriefPaper } from '../brief/index.ts';
import { Sheet } from '../ui/index.ts';
import { focusOn } from './doing.ts';
import { useSight, useTable } from './table.ts';

/** The whole brief, over the page. */
export function BriefSheet() {
  const table = useTable();
  const s = useSight();
  const party = s.open.parties.find((p) => p.id === s.seat);
  const close = () => {
    table.view.sheet.value = null;
  };
  if (s.brief === null || party === undefined) return null;
  return (
    <Sheet title={say('brief.title')} look="side" class="leather brief-sheet" onClose={close}>
      <BriefHead party={party} isPrivate />
      <BriefPaper
        open={s.open}
        own={s.brief}
        onParagraph={(id) => {
          close();
          focusOn(table, id);
        }}
      />
    </Sheet>
  );
}
