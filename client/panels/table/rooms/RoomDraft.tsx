import { Brackets, FilePenLine, Undo2 } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import type { Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { bracketOf, iAmMember } from '../../../model/table/index.ts';
import { draftedIn } from '../../../model/table/rooms/index.ts';
import { Button } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { bracketOrLift, closedTo, openWriter } from '../doing.ts';
import { InPlaceForm } from '../InPlace.tsx';
import { layoutNow } from '../layout.ts';
import { ParagraphFocus } from '../ParagraphFocus.tsx';
import { ParagraphShort } from '../ParagraphShort.tsx';
import { TableContext, useFocus, useSight, useTable } from '../table.ts';
import { roomTable } from './roomTable.ts';

/** What one does about the paragraph in here; on a phone the form stands where the acts were. */
function Acts({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const form = table.view.inPlace.value;
  if (layoutNow() === 'phone' && form !== null && form.paragraph === p.id) return <InPlaceForm form={form} p={p} />;
  if (form !== null) return null;
  const mine = bracketOf(s, p) !== undefined;
  const proposing = closedTo(table, { type: 'proposal.table', paragraph: p.id });
  const bracketing = closedTo(table, { type: 'stance.take', paragraph: p.id, stance: mine ? 'live-with' : 'object' });
  return (
    <div class="room-acts">
      <Button
        icon={FilePenLine}
        refused={face(proposing)}
        title={proposing?.text}
        onClick={() => openWriter(table, p.id)}
      >
        {say(iAmMember(s) ? 'acts.propose' : 'acts.offer')}
      </Button>
      {iAmMember(s) ? (
        <Button
          icon={mine ? Undo2 : Brackets}
          refused={face(bracketing)}
          title={bracketing?.text}
          onClick={() => bracketOrLift(table, p.id)}
        >
          {say(mine ? 'acts.lift' : 'acts.bracket')}
        </Button>
      ) : null}
    </div>
  );
}

function Copy({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const { live } = useTable();
  const focus = useFocus();
  const [first] = paragraphs;
  useEffect(() => {
    if (live.focus.peek() === null && first) live.focus.value = first.id;
  }, [first?.id, live]);
  return (
    <section class={`room-draft paper ${layoutNow()}`} aria-label={say('rooms.copy')}>
      <header class="room-draft-head">
        <h3 class="serif">{say('rooms.copy')}</h3>
        <p class="dim small">{say('rooms.copy.hint')}</p>
      </header>
      {paragraphs.map((p) =>
        p.id === focus.id ? (
          <div key={p.id}>
            <ParagraphFocus p={p} />
            <Acts p={p} />
          </div>
        ) : (
          <ParagraphShort key={p.id} p={p} />
        ),
      )}
    </section>
  );
}

/** A closed room drafts on its own copy: the same paragraph, stances and wordings as in the plenary, seen from inside. */
export function RoomDraft({ room }: { readonly room: string }) {
  const table = useTable();
  const s = useSight();
  const here = useMemo(() => roomTable(table, room), [table, room]);
  if (here.sight.value === null) return null;
  return (
    <TableContext.Provider value={here}>
      <Copy paragraphs={draftedIn(s, room)} />
    </TableContext.Provider>
  );
}
