import { FilePenLine, Vote } from 'lucide';
import { say } from '../../../model/index.ts';
import { iAmMember, priceNote, shortOf } from '../../../model/table/index.ts';
import { amendmentsOf, mayAmend, mayVote } from '../../../model/table/meeting/index.ts';
import { Button } from '../../ui/index.ts';
import { QuestionText } from '../../vote/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo } from '../doing.ts';
import { useFocus, useSight, useTable } from '../table.ts';

/** What was moved so far: it comes to a vote only where one is asked for. */
function Amendments() {
  const s = useSight();
  const list = amendmentsOf(s);
  if (list.length === 0) return null;
  return (
    <div class="amendments">
      <p class="dim small">{say('vote.moved', { count: list.length })}</p>
      {list.map((one) => (
        <details key={one.key}>
          <summary>
            <b>{one.title}</b>
          </summary>
          <QuestionText question={one} />
        </details>
      ))}
    </div>
  );
}

/** Where the preset allows votes: ask for one, or move an amendment first. */
export function VoteAsks() {
  const table = useTable();
  const s = useSight();
  const focus = useFocus();
  if (!mayVote(s)) return null;
  const [ask, move] = [closedTo(table, { type: 'vote.request' }), closedTo(table, { type: 'amendment.move' })];
  const asked = s.pub.vote.requestedBy;
  return (
    <div class="vote-asks">
      {asked === null ? null : <p>{say('vote.asked', { who: shortOf(s, asked) })}</p>}
      {iAmMember(s) ? (
        <div class="row">
          <Button
            icon={Vote}
            note={priceNote(s.pub.settings.prices['vote-asked'])}
            refused={face(ask)}
            title={ask?.text}
            onClick={() => {
              table.view.form.value = { type: 'vote.request', as: 'seat', given: {} };
            }}
          >
            {say('vote.ask')}
          </Button>
          {mayAmend(s) ? (
            <Button
              icon={FilePenLine}
              refused={face(move)}
              title={move?.text}
              onClick={() => {
                table.view.form.value = { type: 'amendment.move', as: 'seat', given: { paragraph: focus.id } };
              }}
            >
              {say('vote.amend')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Amendments />
    </div>
  );
}
