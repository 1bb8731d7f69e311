import { Plus, UsersRound } from 'lucide';
import { say } from '../../../model/index.ts';
import { listed } from '../../../model/list.ts';
import { partyOf, shortOf } from '../../../model/table/index.ts';
import { type GroupView, groupsOf } from '../../../model/table/rooms/index.ts';
import { Button, Flag, Glyph, Icon } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo, isSeated } from '../doing.ts';
import { useFocus, useSight, useTable } from '../table.ts';

function Stated({ group }: { readonly group: GroupView }) {
  const s = useSight();
  if (group.stated.length === 0) return null;
  return (
    <ul class="group-stated">
      {group.stated.map((one) => (
        <li key={one.key}>
          <Glyph stance={one.stance} size={14} silent />
          <span>
            {say('groups.stated', { stance: say(`stance.${one.stance}`), n: one.number })}
            {one.broke.length === 0 ? null : (
              <small class="dim">
                {' '}
                {say('groups.broke', { names: listed(one.broke.map((seat) => shortOf(s, seat))) })}
              </small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Acts({ group }: { readonly group: GroupView }) {
  const table = useTable();
  const { live, view } = table;
  const focus = useFocus();
  if (!isSeated(table)) return null;
  const join = closedTo(table, { type: 'group.join', group: group.id });
  const state = closedTo(table, { type: 'group.state', group: group.id });
  if (!group.mine)
    return (
      <div class="row dense">
        <Button
          refused={face(join)}
          title={join?.text}
          onClick={() => void live.act({ type: 'group.join', group: group.id }, 'seat')}
        >
          {say('groups.join')}
        </Button>
      </div>
    );
  return (
    <div class="row dense group-acts">
      {group.iSpeak ? (
        <Button
          refused={face(state)}
          title={state?.text}
          onClick={() => {
            view.form.value = { type: 'group.state', as: 'seat', given: { group: group.id, paragraph: focus.id } };
          }}
        >
          {say('groups.state')}
        </Button>
      ) : null}
      {group.iSpeak && group.seats.length > 1 ? (
        <Button
          kind="quiet"
          onClick={() => {
            view.form.value = { type: 'group.speaker', as: 'seat', given: { group: group.id } };
          }}
        >
          {say('groups.speaker')}
        </Button>
      ) : null}
      <Button kind="quiet" onClick={() => void live.act({ type: 'group.leave', group: group.id }, 'seat')}>
        {say('groups.leave')}
      </Button>
    </div>
  );
}

function One({ group }: { readonly group: GroupView }) {
  const s = useSight();
  return (
    <details class={`group${group.mine ? ' mine' : ''}`}>
      <summary>
        <Icon icon={UsersRound} size={16} /> <b>{group.name}</b>{' '}
        <small class="dim num">{say('groups.count', { count: group.seats.length })}</small>
      </summary>
      <ul class="group-seats">
        {group.seats.map((seat) => (
          <li key={seat}>
            <Flag party={partyOf(s, seat)} size={20} bare mine={seat === s.seat} />
            <span>
              {seat === s.seat ? say('tray.you') : shortOf(s, seat)}
              {seat === group.speaker ? <small class="dim"> {say('groups.speaks')}</small> : null}
            </span>
          </li>
        ))}
      </ul>
      <Stated group={group} />
      <Acts group={group} />
    </details>
  );
}

/** Delegations that speak with one voice: who they are, what they said together, and how to be one of them. */
export function Groups() {
  const table = useTable();
  const s = useSight();
  const groups = groupsOf(s);
  const found = isSeated(table) ? closedTo(table, { type: 'group.found' }) : null;
  return (
    <div class="groups">
      {groups.map((group) => (
        <One key={group.id} group={group} />
      ))}
      {isSeated(table) && found === null ? (
        <button
          type="button"
          class="link open-room"
          onClick={() => {
            table.view.form.value = { type: 'group.found', as: 'seat', given: {} };
          }}
        >
          <Icon icon={Plus} size={15} /> {say('groups.found')}
        </button>
      ) : null}
    </div>
  );
}
