import { isLive, type Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { bracketOf, iAmMember, numberOf, quoted, reasonText, shortOf } from '../../model/table/index.ts';
import { Button } from '../ui/index.ts';
import { closedTo, focusOn, lift } from './doing.ts';
import { Holders } from './RollingText.tsx';
import { useSight, useTable } from './table.ts';

function Line({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const objections = s.pub.dropObjections.filter((x) => x.paragraph === p.id);
  const closed = closedTo(table, { type: 'drop.object', paragraph: p.id });
  return (
    <li>
      <p>
        <button type="button" class="link" onClick={() => focusOn(table, p.id)}>
          {`${numberOf(s, p.id)} · ${p.title}`}
        </button>{' '}
        <Holders seats={p.brackets.map((b) => b.seat)} />
      </p>
      {objections.map((x) => (
        <p key={x.seat} class="q">
          <b>{say('dropping.objected', { who: shortOf(s, x.seat) })}</b> {quoted(reasonText(s, x.reason))}
        </p>
      ))}
      {iAmMember(s) ? (
        <div class="row dense">
          {bracketOf(s, p) ? <Button onClick={() => lift(table, p.id)}>{say('dropping.lift')}</Button> : null}
          <Button
            refused={closed?.text}
            onClick={() => {
              table.view.form.value = { type: 'drop.object', as: 'seat', given: { paragraph: p.id } };
            }}
          >
            {say('dropping.object')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** After the last gavel: what is still bracketed is dropped, lifted, or ends it. */
export function Dropping() {
  const s = useSight();
  const left = s.pub.paragraphs.filter((p) => isLive(p) && p.brackets.length > 0);
  return (
    <section class="phase-card" aria-label={say('dropping.title')}>
      <h3 class="serif">{say('dropping.title')}</h3>
      <p class="dim">{say('dropping.lead')}</p>
      {left.length === 0 ? <p>{say('dropping.none')}</p> : null}
      <ul class="to-drop">
        {left.map((p) => (
          <Line key={p.id} p={p} />
        ))}
      </ul>
    </section>
  );
}

/** Why the table consults: the paragraph and the reason, nobody's name. */
export function Broken() {
  const table = useTable();
  const s = useSight();
  const last = s.pub.silence.broken.at(-1);
  if (last === undefined) return null;
  const also = last.also ?? [];
  const n = listed([last.paragraph, ...also].map((id) => `${numberOf(s, id)}`));
  const mine = s.mine?.brokeSilence.includes(last.paragraph) === true;
  return (
    <section class="phase-card broken" aria-label={say('broken.title', { n })}>
      <h3 class="serif">{say('broken.title', { n })}</h3>
      <p class="quote">{quoted(reasonText(s, last.reason))}</p>
      <p class="dim">{say(mine ? 'silence.broke' : 'broken.who', { n })}</p>
      <p class="row">
        {[last.paragraph, ...also].map((id) => (
          <button key={id} type="button" class="link" onClick={() => focusOn(table, id)}>
            {say('brief.go', { n: numberOf(s, id) })}
          </button>
        ))}
      </p>
    </section>
  );
}
