/** What one can do about a wording: its author's acts, those of others, and the chair's. */
import type { Command, CommandType, Proposal } from '../../../../shared/engine/index.ts';
import type { WireRole } from '../../../../shared/protocol/index.ts';
import { say } from '../../../model/index.ts';
import { iAmMember } from '../../../model/table/index.ts';
import type { Task } from '../../../model/table/writing/index.ts';
import { Button } from '../../ui/index.ts';
import { AddToDeal } from '../dealParts.ts';
import { closedTo, isSeated, openWriter } from '../doing.ts';
import { type Table, useSight, useTable } from '../table.ts';

type Props = { readonly x: Proposal };

type About = { readonly paragraph: string; readonly proposal?: string };

/** Opens an act's form about a wording, or about the words that stand. */
const openForm = (table: Table, type: CommandType, as: WireRole, about: About): void => {
  table.view.form.value = { type, as, given: about };
};

function Act({ act, children }: { readonly act: Command; readonly children: string }) {
  const table = useTable();
  return (
    <Button refused={closedTo(table, act)?.text} onClick={() => table.live.act(act, 'seat')}>
      {children}
    </Button>
  );
}

function Mine({ x }: Props) {
  const table = useTable();
  const halves = x.operation.kind === 'split';
  const task: Task = { kind: 'revise', proposal: x.id, ...(halves && { halves }) };
  const worded = x.operation.kind !== 'delete' && x.operation.kind !== 'move';
  return (
    <>
      {worded ? (
        <Button
          refused={closedTo(table, { type: 'proposal.revise', proposal: x.id })?.text}
          onClick={() => openWriter(table, x.paragraph, undefined, task)}
        >
          {say('wording.revise')}
        </Button>
      ) : null}
      <Act act={{ type: 'proposal.withdraw', proposal: x.id }}>{say('wording.withdraw')}</Act>
    </>
  );
}

/** Closed acts of others stay out: the page is full of wordings, and the palette has them with their reasons. */
function Others({ x }: Props) {
  const table = useTable();
  const sponsor: Command = { type: 'proposal.sponsor', proposal: x.id };
  const amend = closedTo(table, { type: 'proposal.table', paragraph: x.paragraph, amends: x.id });
  const worded = x.words.text !== '' && x.operation.kind === 'replace';
  return (
    <>
      {closedTo(table, sponsor) === null ? <Act act={sponsor}>{say('wording.carry')}</Act> : null}
      {worded && amend === null ? (
        <Button onClick={() => openWriter(table, x.paragraph, undefined, { kind: 'amend', proposal: x.id })}>
          {say('wording.amend')}
        </Button>
      ) : null}
    </>
  );
}

/** What it commits to: a member may read it otherwise, and where two do the chair rules. */
export function Readings({ about }: { readonly about: About }) {
  const table = useTable();
  const s = useSight();
  const contest = iAmMember(s) && closedTo(table, { type: 'reading.contest', ...about }) === null;
  const rule = s.roles.includes('chair') && closedTo(table, { type: 'reading.rule', ...about }, 'chair') === null;
  return (
    <>
      {contest ? (
        <Button kind="quiet" onClick={() => openForm(table, 'reading.contest', 'seat', about)}>
          {say('wording.contest')}
        </Button>
      ) : null}
      {rule ? (
        <Button kind="quiet" onClick={() => openForm(table, 'reading.rule', 'chair', about)}>
          {say('wording.rule')}
        </Button>
      ) : null}
    </>
  );
}

export function WordingActs({ x }: Props) {
  const table = useTable();
  const s = useSight();
  return (
    <div class="row dense wording-acts">
      {isSeated(table) ? x.seat === s.seat ? <Mine x={x} /> : <Others x={x} /> : null}
      <Readings about={{ paragraph: x.paragraph, proposal: x.id }} />
      {x.status === 'tabled' ? (
        <AddToDeal part={{ paragraph: x.paragraph, proposal: x.id }} level={x.words.level} />
      ) : null}
    </div>
  );
}
