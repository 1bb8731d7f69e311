import { Sprout } from 'lucide';
import type { Command } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { type Shelved, shelfOf } from '../../../model/table/deals/index.ts';
import { calledOf, iAmMember, isMe, partyOf, type Refused, signed } from '../../../model/table/index.ts';
import { Button, Chip, Flag } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo } from '../doing.ts';
import { useFocus, useSight, useTable } from '../table.ts';
import { Worth } from './Worth.tsx';

function Needs({ one }: { readonly one: Shelved }) {
  const { members, origin, destination } = one.needs;
  if (one.stands) return <Chip tone="brass">{say('shelf.stands')}</Chip>;
  const needs = [
    ...(members > 0 ? [say('shelf.needs.members', { count: members })] : []),
    ...(origin ? [say('shelf.needs.origin')] : []),
    ...(destination ? [say('shelf.needs.destination')] : []),
  ];
  return <p class="small dim">{needs.join(', ')}</p>;
}

const never = (why: Refused | null): boolean =>
  why !== null && /only|not-your|members|organizations|already|not-in/.test(why.code);

function Act({ command, label }: { readonly command: Command; readonly label: string }) {
  const table = useTable();
  const closed = closedTo(table, command);
  if (never(closed)) return null;
  return (
    <Button refused={face(closed)} title={closed?.text} onClick={() => table.live.act(command, 'seat')}>
      {label}
    </Button>
  );
}

function Acts({ one }: { readonly one: Shelved }) {
  const s = useSight();
  const initiative = one.one.id;
  if (s.seat === null) return null;
  return (
    <div class="row dense">
      {iAmMember(s) ? (
        one.mine ? (
          <Act command={{ type: 'initiative.leave', initiative }} label={say('shelf.leave')} />
        ) : (
          <Act command={{ type: 'initiative.join', initiative }} label={say('shelf.join')} />
        )
      ) : null}
      {partyOf(s, s.seat).stakeholder === 'organization' && one.one.secretariat !== s.seat ? (
        <Act command={{ type: 'initiative.serve', initiative }} label={say('shelf.serve')} />
      ) : null}
    </div>
  );
}

function One({ one }: { readonly one: Shelved }) {
  const s = useSight();
  const { founder, secretariat, title } = one.one;
  const label = one.worth === null ? '' : say('shelf.worth', { points: signed(one.worth) });
  return (
    <li class={`offer initiative${one.mine ? ' mine' : ''}`}>
      <header>
        {one.number !== 0 ? <i class="pn num">{one.number}</i> : null}
        <b>{title}</b>
        <Worth points={one.worth} label={label} />
      </header>
      <p class="small">{say('shelf.lifts', { issue: one.issue })}</p>
      <p class="deal-faces">
        {one.members.map((seat) => (
          <span key={seat} title={`${calledOf(s, seat)}${seat === founder ? `, ${say('shelf.founder')}` : ''}`}>
            <Flag party={partyOf(s, seat)} size={24} named mine={isMe(s, seat)} />
          </span>
        ))}
        {secretariat ? (
          <span class="small dim">{say('shelf.secretariat', { who: calledOf(s, secretariat) })}</span>
        ) : null}
      </p>
      <Needs one={one} />
      <Acts one={one} />
    </li>
  );
}

/** Undertakings by some, outside the text: founder, members, secretariat, what it lifts, what it lacks. */
export function Shelf() {
  const table = useTable();
  const s = useSight();
  const focus = useFocus();
  const shelf = shelfOf(s);
  const closed = closedTo(table, { type: 'initiative.found' });
  return (
    <section class="shelf" aria-label={say('shelf.title')}>
      <h3 class="caption">{say('shelf.title')}</h3>
      <p class="dim small">{say('shelf.lead')}</p>
      {shelf.length === 0 ? null : (
        <ul class="offers">
          {shelf.map((one) => (
            <One key={one.one.id} one={one} />
          ))}
        </ul>
      )}
      {iAmMember(s) ? (
        <Button
          kind="soft"
          icon={Sprout}
          refused={face(closed)}
          title={closed?.text}
          onClick={() => {
            table.view.form.value = { type: 'initiative.found', as: 'seat', given: { issue: focus.issue } };
          }}
        >
          {say('shelf.found')}
        </Button>
      ) : null}
    </section>
  );
}
