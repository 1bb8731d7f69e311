import { ListChecks } from 'lucide';
import { type PlanLine, passing, planOf, putting } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { Button, Card } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';
import { look } from './doing.ts';
import { PutBar } from './PutBar.tsx';

function Line({ line, busy }: { readonly line: PlanLine; readonly busy: boolean }) {
  const table = useDeskTable();
  const { choice, pack, paragraph, number: n } = line;
  const how = pack === null ? choice?.label : say('desk.put.pack');
  const put = () => {
    table.live.focus.value = paragraph;
    table.live.act(putting(paragraph, choice?.proposal ?? null, pack), 'chair');
  };
  return (
    <li>
      <button type="button" class="plan-open" onClick={() => look(table, paragraph, null)}>
        <b class="num">{n}</b>
        <span>
          {line.title}
          <small class={how === undefined ? 'held' : ''}>
            {line.parked ? say('desk.sweep.parked') : (how ?? say('desk.sweep.blocked', { brackets: line.brackets }))}
          </small>
        </span>
      </button>
      {how === undefined || busy ? null : (
        <Button
          kind="soft"
          aria-label={
            pack === null ? say('desk.put.long', { n, how }) : say('desk.put.long.pack', { title: line.title })
          }
          onClick={put}
        >
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
  const busy = desk.sight.pub.put !== null || view.sweep.value !== null;
  const plan = desk.chair ? planOf(desk) : [];
  const s = Math.round(desk.sight.pub.settings.putMs / 1000);
  return (
    <Card
      title={say(view.sweep.value === null ? 'desk.sweep.title' : 'desk.sweep.running')}
      note={s > 0 && desk.sight.pub.put === null ? say('desk.sweep.note', { s }) : undefined}
      class="focus-card sweep-card"
    >
      <PutBar />
      {desk.chair && !busy ? <Through ready={passing(plan)} /> : null}
      {desk.sight.pub.put === null ? (
        <ul class="plan dense">
          {plan.map((line) => (
            <Line key={line.paragraph} line={line} busy={busy} />
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
