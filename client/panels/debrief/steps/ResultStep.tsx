import { figure, markParts, resultOf, starName, starsWon, starWhy, verdictsOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Flag } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';
import { Star } from '../Stars.tsx';
import { Compared } from './Compared.tsx';

function Verdicts() {
  const { x } = useDoing();
  const all = verdictsOf(x);
  const own = resultOf(x, x.seat);
  const mark = markParts(x, x.seat);
  const twin = {
    head: [say('debrief.party'), say('debrief.result.word'), say('debrief.result.why')],
    rows: all.map((w) => [w.party.short, w.word, w.notes.join(' ')]),
  };
  return (
    <Figure title={say('debrief.result.words')} note={say('debrief.result.words.note')} twin={twin}>
      <ul class="verdicts">
        {all.map((w) => (
          <li key={w.party.id} class={`${w.verdict}${w.mine ? ' mine' : ''}`}>
            <Flag party={w.party} size={28} mine={w.mine} />
            <span class="who">
              {w.party.short}
              {w.mine ? <small>{say('debrief.result.own')}</small> : null}
            </span>
            <span class="said">
              <b>{w.word}</b>
              {w.notes.map((note) => (
                <small key={note}>{note}</small>
              ))}
              {w.mine && own && w.party.standing === 'member' ? (
                <small>
                  {say('debrief.result.own.points', { value: figure(own.value), walk: figure(own.walkAway) })}
                  {mark === null ? null : ` · ${mark}`}
                </small>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function TableStars() {
  const { x } = useDoing();
  const stars = x.debrief.stars ?? [];
  return (
    <Figure title={say('debrief.result.stars')} note={say('debrief.result.stars.note')}>
      <ul class="table-stars" aria-label={say('debrief.cmp.stars', { stars: starsWon(x) })}>
        {stars.map((star) => (
          <li key={star.id}>
            <Star won={star.won} named />
            <span>
              <b>{starName(star)}</b>
              <small>{starWhy(x, star)}</small>
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

/** Two answers, never one ranking: each capital's word, and the table's stars. */
export function ResultStep() {
  const { x } = useDoing();
  if (x.debrief.results === null) return <Compared wide />;
  return (
    <div class="figures">
      <Verdicts />
      <div class="column">
        <TableStars />
        <Compared />
      </div>
    </div>
  );
}
