import { Landmark, Microscope, UsersRound } from 'lucide';
import type { Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { priceNote, quoted, shortOf } from '../../../model/table/index.ts';
import { evidenceOn, namedOn } from '../../../model/table/observer/index.ts';
import { boundOn } from '../../../model/table/rooms/index.ts';
import { Glyph, Icon } from '../../ui/index.ts';
import { useSight } from '../table.ts';

function Evidence({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  return (
    <>
      {evidenceOn(s, p.id).map((one) => (
        <details key={one.key} class="beside-line evidence">
          <summary>
            <Icon icon={Microscope} size={15} />
            <span>
              <b>{one.title ?? say('evidence.own')}</b>{' '}
              <span class="dim">
                {say('evidence.by', { who: shortOf(s, one.seat) })}
                {one.by === null ? '' : ` · ${say('evidence.moved', { who: shortOf(s, one.by) })}`}
              </span>
            </span>
          </summary>
          <p>{one.text}</p>
          <p class="dim small">{say('evidence.rule')}</p>
        </details>
      ))}
    </>
  );
}

function Named({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  return (
    <>
      {namedOn(s, p.id).map((one) => (
        <p key={one.seat} class="beside-line">
          <Icon icon={Landmark} size={15} />
          <span>
            {say('posture.named', { who: shortOf(s, one.seat), holder: one.named ? shortOf(s, one.named.holder) : '' })}
          </span>
        </p>
      ))}
    </>
  );
}

/** What my group said of this paragraph: another stance breaks ranks, and costs what it says here. */
function Bound({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const bound = boundOn(s, p.id);
  if (bound === null) return null;
  return (
    <p class="beside-line private">
      <Icon icon={UsersRound} size={15} />
      <span>
        {say('groups.bound', { group: quoted(bound.group) })} <Glyph stance={bound.stance} size={14} silent />{' '}
        <b>{say(`stance.lower.${bound.stance}`)}</b>. {say('groups.break', { price: priceNote(bound.price) ?? 'none' })}
      </span>
    </p>
  );
}

/** Beside the words: evidence laid on them, a bracket named from the steps, what my group has said. */
export function OnParagraph({ p }: { readonly p: Paragraph }) {
  return (
    <>
      <Evidence p={p} />
      <Named p={p} />
      <Bound p={p} />
    </>
  );
}
