import { useState } from 'preact/hooks';
import { BALLOTS, type Ballot } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { iAmMember } from '../../../model/table/index.ts';
import { type QuestionView, rollsOf, type VoteView, voteOf } from '../../../model/table/meeting/index.ts';
import { Button } from '../../ui/index.ts';
import { BallotMark, Cast, majorityText, QuestionText, RollCall } from '../../vote/index.ts';
import { closedTo } from '../doing.ts';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';

/** Three alike, none suggested: choose, then lay the ballot in the urn. It cannot be taken out again. */
function Ballots() {
  const table = useTable();
  const [chosen, choose] = useState<Ballot | null>(null);
  const sending = useSending(() => choose(null));
  const closed = closedTo(table, { type: 'vote.cast' });
  return (
    <form
      class="ballots"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null && closed === null) sending.send({ type: 'vote.cast', ballot: chosen }, 'seat');
      }}
    >
      <fieldset>
        <legend class="visually-hidden">{say('field.ballot')}</legend>
        {BALLOTS.map((ballot) => (
          <label key={ballot} data-ballot={ballot} class={chosen === ballot ? 'on' : ''}>
            <input
              type="radio"
              name="ballot"
              class="visually-hidden"
              checked={chosen === ballot}
              onChange={() => choose(ballot)}
            />
            <BallotMark of={ballot} size={22} />
            <span>{say(`field.ballot.${ballot}`)}</span>
          </label>
        ))}
      </fieldset>
      {sending.why ? <RefusedLine why={sending.why} /> : closed ? <RefusedLine why={closed} /> : null}
      <Button type="submit" kind="primary" refused={chosen === null ? say('vote.choose') : undefined}>
        {sending.state === 'sending'
          ? say('wire.sending')
          : chosen === null
            ? say('vote.put')
            : say('vote.put.this', { ballot: say(`field.ballot.${chosen}`) })}
      </Button>
    </form>
  );
}

function Mine({ vote }: { readonly vote: VoteView }) {
  const s = useSight();
  if (!iAmMember(s)) return <p class="dim">{say('vote.observer')}</p>;
  if (vote.own === null) return <Ballots key={vote.question.key} />;
  return (
    <p class="own-ballot" data-ballot={vote.own}>
      <BallotMark of={vote.own} size={20} /> <b>{say('vote.own', { ballot: say(`field.ballot.${vote.own}`) })}</b>{' '}
      <span class="dim">{say('vote.sealed')}</span>
    </p>
  );
}

function Then({ left }: { readonly left: readonly QuestionView[] }) {
  if (left.length === 0) return null;
  return (
    <>
      <p class="caption">{say('vote.then')}</p>
      <ol class="vote-order">
        {left.map((one) => (
          <li key={one.key}>{one.title}</li>
        ))}
      </ol>
    </>
  );
}

/** Counts so far, newest first. */
export function Rolls({ open = false }: { readonly open?: boolean }) {
  const s = useSight();
  const rolls = rollsOf(s);
  if (rolls.length === 0) return null;
  const [newest, ...older] = rolls;
  return (
    <div class="rolls">
      {newest ? <RollCall s={s} roll={newest} /> : null}
      {older.length === 0 ? null : (
        <details open={open}>
          <summary>{say('vote.earlier', { count: older.length })}</summary>
          {older.map((roll) => (
            <RollCall key={roll.key} s={s} roll={roll} />
          ))}
        </details>
      )}
    </div>
  );
}

/** How the question before went, in one line that opens. */
function LastRoll() {
  const s = useSight();
  const rolls = rollsOf(s);
  return (
    <>
      {rolls.map((roll) => (
        <details key={roll.key} class="last-roll">
          <summary>
            <b>{roll.title}</b> {roll.text}
          </summary>
          <RollCall s={s} roll={roll} bare />
        </details>
      ))}
    </>
  );
}

/** A recorded vote: what is asked, three ballots, who has voted, what comes after. */
export function VoteCard() {
  const s = useSight();
  const vote = voteOf(s);
  if (vote === null) return null;
  const { question } = vote;
  return (
    <section class="phase-card vote-card" aria-label={say('vote.title')}>
      <LastRoll />
      <p class="caption">{say(question.second ? 'vote.title.second' : 'vote.title')}</p>
      <h3 class="serif">{question.title}</h3>
      <QuestionText question={question} />
      <p class="dim small">{majorityText(question)}</p>
      <Mine vote={vote} />
      <Cast s={s} vote={vote} />
      <Then left={vote.left} />
    </section>
  );
}
