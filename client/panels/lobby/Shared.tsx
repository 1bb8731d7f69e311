import type { OpenGame } from '../../../shared/scenario/game.ts';
import { type Live, nameOf, say, sayWhyNot } from '../../model/index.ts';
import { Button } from '../ui/index.ts';

/** What the table answered to sitting down: taken a moment ago, or refused for another reason. */
export function Shared({ live, open }: { readonly live: Live; readonly open: OpenGame }) {
  const last = live.pending.value.filter((p) => p.state === 'refused' && p.command.type === 'seat.take').at(-1);
  if (last?.refusal === undefined || last.command.type !== 'seat.take') return null;
  const { seat } = last.command;
  const dismiss = () => live.dismiss(last.cmdId);
  const first = live.pub.value?.seats[seat]?.persons[0];
  const party = open.parties.find((p) => p.id === seat);
  const taken = last.refusal.code === 'rule/seat-taken' && first !== undefined;
  return (
    <div class="refused-line" role="alert">
      <p>
        {party ? <b>{party.short}: </b> : null}
        {taken ? say('lobby.taken', { name: nameOf(live.presence.value, first) }) : sayWhyNot(last.refusal)}
      </p>
      {taken ? (
        <Button
          onClick={() => {
            dismiss();
            live.act({ type: 'seat.take', seat, share: true }, 'person');
          }}
        >
          {say('lobby.share')}
        </Button>
      ) : null}
      <Button kind="quiet" onClick={dismiss}>
        {say('act.close')}
      </Button>
    </div>
  );
}
