import { UserPlus, UserRound, WifiOff } from 'lucide';
import { type PersonLine, peopleOf } from '../../model/desk/index.ts';
import { say, showCode } from '../../model/index.ts';
import { Button, Card, Icon } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';
import { Scroll } from './Scroll.tsx';

const ICON = { away: WifiOff, waiting: UserPlus, here: UserRound, presides: UserRound, host: UserRound } as const;

function PersonRow({ line, you }: { readonly line: PersonLine; readonly you: boolean }) {
  return (
    <li class={`person ${line.kind}`}>
      <span class="avatar">
        <Icon icon={ICON[line.kind]} size={16} />
      </span>
      <div>
        <p>
          <b>{line.name}</b>
          {you ? <span class="dim"> {say('desk.people.you')}</span> : null}
          {line.head ? <span class="dim"> · {say('desk.people.head')}</span> : null}
        </p>
        <p class="dim">{line.text}</p>
      </div>
    </li>
  );
}

/** Who is away and who waits first; then everybody. */
export function PeopleCard() {
  const { live, view } = useDeskTable();
  const { sight, host } = useDesk();
  const people = peopleOf(sight, live.presence.value);
  const press = say('desk.people.press', { count: people.spectators });
  const bots = say('desk.people.bots', { count: people.bots });
  return (
    <Card
      title={say('desk.people.title')}
      note={say('desk.people.here', { here: people.here, away: people.away })}
      class="people-card"
    >
      {people.lines.length === 0 ? <p class="dim">{say('desk.people.none', { code: showCode(live.code) })}</p> : null}
      <Scroll>
        <ul>
          {people.lines.map((line) => (
            <PersonRow key={line.person} line={line} you={line.person === live.you.value?.person} />
          ))}
        </ul>
      </Scroll>
      <p class="dim foot">{[bots, press].filter((text) => text !== '').join(' · ')}</p>
      {host ? (
        <Button
          kind="soft"
          onClick={() => {
            view.sheet.value = 'seats';
          }}
        >
          {say('desk.people.move')}
        </Button>
      ) : null}
    </Card>
  );
}
