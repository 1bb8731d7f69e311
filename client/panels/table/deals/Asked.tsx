import { say } from '../../../model/index.ts';
import { type Offer, type Part, saidOf, suggestedTo } from '../../../model/table/deals/index.ts';
import { calledOf, isMe, partyOf, seated } from '../../../model/table/index.ts';
import { listed } from '../../../model/table/things.ts';
import { Flag, Glyph, type StanceSign } from '../../ui/index.ts';
import { useSight } from '../table.ts';
import { TemperOf } from './NoteParts.tsx';

function Line({ seat, sign, text }: { readonly seat: string; readonly sign: StanceSign; readonly text: string }) {
  const s = useSight();
  return (
    <>
      <Flag party={partyOf(s, seat)} size={32} mine={isMe(s, seat)} />
      <span>
        <b>{isMe(s, seat) ? say('deal.asked.you') : calledOf(s, seat)}</b> <TemperOf seat={seat} />
        <small>
          <Glyph stance={sign} size={13} silent />
          {text}
        </small>
      </span>
    </>
  );
}

/** Of an offer that lies on the table: the answers, and of those still asked what they have said in public. */
export function Answers({ offer }: { readonly offer: Offer }) {
  const s = useSight();
  const { pack } = offer;
  const lineOf = (seat: string): { readonly sign: StanceSign; readonly text: string } => {
    if (seat === pack.seat) return { sign: 'support', text: say('deal.asked.offered') };
    const answer = pack.answers[seat];
    if (answer === undefined) {
      const said = saidOf(s, seat, pack.parts);
      return { sign: said.stance, text: said.text };
    }
    return {
      sign: answer.accept ? 'support' : 'object',
      text: say(answer.accept ? 'deal.asked.yes' : 'deal.asked.no'),
    };
  };
  return (
    <section class="asked" aria-label={say('deal.asked')}>
      <h3 class="caption">{say('deal.asked')}</h3>
      <ul>
        {[pack.seat, ...seated(s, pack.to)].map((seat) => (
          <li key={seat}>
            <Line seat={seat} {...lineOf(seat)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = {
  readonly parts: readonly Part[];
  readonly chosen: readonly string[];
  /** Who cannot be left out. */
  readonly bound: readonly string[];
  readonly onChange: (seats: readonly string[]) => void;
};

/** While writing: boxes, those a card asks for first. What each has said in public stands beside the name. */
export function AskedBoxes({ parts, chosen, bound, onChange }: Props) {
  const s = useSight();
  const suggested = suggestedTo(s, parts);
  const others = s.pub.members.filter((seat) => !isMe(s, seat) && !suggested.includes(seat) && !chosen.includes(seat));
  const first = seated(s, [...new Set([...suggested, ...chosen])]);
  const missing = suggested.filter((seat) => !chosen.includes(seat));
  const box = (seat: string) => {
    const said = saidOf(s, seat, parts);
    const on = chosen.includes(seat);
    return (
      <li key={seat}>
        <label class={on ? 'on' : ''}>
          <input
            type="checkbox"
            checked={on}
            disabled={bound.includes(seat)}
            onChange={() => onChange(on ? chosen.filter((x) => x !== seat) : seated(s, [...chosen, seat]))}
          />
          <Line
            seat={seat}
            sign={said.stance}
            text={bound.includes(seat) ? say('deal.asked.bound', { said: said.text }) : said.text}
          />
        </label>
      </li>
    );
  };
  return (
    <fieldset class="asked">
      <legend class="caption">{say('deal.asked')}</legend>
      {first.length === 0 ? <p class="dim small">{say('deal.asked.none')}</p> : <ul>{first.map(box)}</ul>}
      {missing.length === 0 ? null : (
        <p class="small brass">
          {say('deal.asked.missing', {
            names: listed(missing.map((seat) => calledOf(s, seat))),
            count: missing.length,
          })}
        </p>
      )}
      {others.length === 0 ? null : (
        <details open={first.length === 0}>
          <summary>{say('deal.asked.more')}</summary>
          <ul>{others.map(box)}</ul>
        </details>
      )}
    </fieldset>
  );
}
