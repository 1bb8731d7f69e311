import { changesFrom, chosenOn, firstPicked, reviseLines } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { Button, Card } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';
import { inTurn } from './running.ts';

/** What the revised text would take in, and one press to issue it. */
export function ReviseCard() {
  const table = useDeskTable();
  const desk = useDesk();
  const { view } = table;
  const lines = reviseLines(desk);
  const picked = view.picked.value ?? firstPicked(lines);
  const changes = changesFrom(lines, picked);
  const rev = desk.sight.pub.rev + 1;
  const issue = () => {
    const beat = { type: 'beat.close', ...(view.down.value && { faceDown: true }) } as const;
    inTurn(table, { type: 'text.revise', changes: [...changes] }, beat);
    view.picked.value = null;
  };
  const taken = lines.filter((line) => chosenOn(line, picked)?.change);
  return (
    <Card title={say('desk.revise.ready', { rev })} class="focus-card revise-card">
      {taken.length === 0 ? (
        <p class="dim">{say('desk.revise.none')}</p>
      ) : (
        <ul>
          {taken.map((line) => (
            <li key={line.paragraph}>
              <b class="serif num">{line.number}</b>
              <span>
                {line.title}
                <small>{chosenOn(line, picked)?.label}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="answers">
        {changes.length === 0 ? null : (
          <Button kind="primary" onClick={issue}>
            {say('desk.revise.issue.read', { rev })}
          </Button>
        )}
        <Button
          kind={changes.length === 0 ? 'soft' : 'quiet'}
          onClick={() => {
            view.sheet.value = 'revise';
          }}
        >
          {say('desk.revise.all')}
        </Button>
      </div>
    </Card>
  );
}
