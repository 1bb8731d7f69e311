import { ListChecks } from 'lucide';
import { type PlanLine, passing, planOf } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { Button, Card } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';
import { look } from './doing.ts';
import { PutBar } from './PutBar.tsx';

function Line({ line, putting }: { readonly line: PlanLine; readonly putting: boolean }) {
  const table = useDeskTable();
  const { choice, paragraph, number: n } = line;
  const put = () => {
    table.live.focus.value = paragraph;
    table.live.act({ type: 'gavel.put', paragraph, ...(choice?.proposal && { proposal: choice.proposal }) }, 'chair');
  };
  return (
    <li>
      <button type="button" class="plan-open" onClick={() => look(table, paragraph, null)}>
        <b class="num">{n}</b>
        <span>
          {line.title}
          <small class={choice === null ? 'held' : ''}>
            {line.parked
              ? say('desk.sweep.parked')
              : (choice?.label ?? say('desk.sweep.blocked', { brackets: line.brackets }))}
          </small>
        </span>
      </button>
      {choice === null || putting ? null : (
        <Button kind="soft" aria-label={say('desk.put.long', { n, how: choice.label })} onClick={put}>
          {say('desk.put')}
        </Button>
      )}
    </li>
  );
}

function Through({ ready }: { readonly ready: readonly PlanLine[] }) {
  const { view } = useDeskTable();
  const count = ready.length;
  return (
    <Button
      kind="primary"
      icon={ListChecks}
      refused={count === 0 ? say('desk.sweep.why') : undefined}
      onClick={() => {
        view.sweep.value = [];
      }}
    >
      {say('desk.sweep.go', { count })}
    </Button>
  );
}

/** At the gavel: what could pass and how, one by one or all in turn; what is put, with its moment. */
export function SweepCard() {
  const { view } = useDeskTable();
  const desk = useDesk();
  const putting = desk.sight.pub.put !== null || view.sweep.value !== null;
  const plan = desk.chair ? planOf(desk) : [];
  const s = Math.round(desk.sight.pub.settings.putMs / 1000);
  return (
    <Card
      title={say(view.sweep.value === null ? 'desk.sweep.title' : 'desk.sweep.running')}
      note={s > 0 && desk.sight.pub.put === null ? say('desk.sweep.note', { s }) : undefined}
      class="focus-card sweep-card"
    >
      <PutBar />
      {desk.chair && !putting ? <Through ready={passing(plan)} /> : null}
      {desk.sight.pub.put === null ? (
        <ul class="plan dense">
          {plan.map((line) => (
            <Line key={line.paragraph} line={line} putting={putting} />
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
