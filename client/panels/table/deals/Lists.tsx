import { say } from '../../../model/index.ts';
import { allLines, type ConditionLine, conditionsOf } from '../../../model/table/deals/index.ts';
import { calledOf, isMe, partyOf } from '../../../model/table/index.ts';
import { listed } from '../../../model/table/things.ts';
import { Button, Flag } from '../../ui/index.ts';
import { closedTo } from '../doing.ts';
import { useSight, useTable } from '../table.ts';

export function conditionText(line: ConditionLine, who: string): string {
  const key = line.status === 'met' ? 'condition.met' : 'condition.line';
  return say(line.mine ? `${key}.mine` : key, { who, n: line.number, grounds: line.grounds });
}

function Drop({ line }: { readonly line: ConditionLine }) {
  const table = useTable();
  const drop = { type: 'condition.drop', condition: line.id } as const;
  if (!line.mine || closedTo(table, drop) !== null) return null;
  return (
    <Button kind="quiet" onClick={() => table.live.act(drop, 'seat')}>
      {say('condition.drop')}
    </Button>
  );
}

/** Conditional stances in force: who would lift where, and on what. */
export function Conditions() {
  const s = useSight();
  const lines = conditionsOf(s);
  if (lines.length === 0) return null;
  return (
    <section aria-label={say('deals.conditions')}>
      <h3 class="caption">{say('deals.conditions')}</h3>
      <ul class="deal-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <Flag party={partyOf(s, line.seat)} size={22} bare mine={line.mine} />
            <span>{conditionText(line, calledOf(s, line.seat))}</span>
            <Drop line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What members said in public they would never accept. */
export function DrawnLines() {
  const s = useSight();
  const lines = allLines(s);
  if (lines.length === 0) return null;
  return (
    <section aria-label={say('deals.lines')}>
      <h3 class="caption">{say('deals.lines')}</h3>
      <ul class="deal-lines">
        {lines.map((line) => (
          <li key={`${line.seat}/${line.issue}`}>
            <Flag party={partyOf(s, line.seat)} size={22} bare mine={isMe(s, line.seat)} />
            <span>
              {say('drawn.line', { who: calledOf(s, line.seat), levels: listed(line.levels), title: line.title })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
