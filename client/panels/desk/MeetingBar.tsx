import { Coffee, OctagonAlert } from 'lucide';
import { useState } from 'preact/hooks';
import { LIMITS } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { quoted } from '../../model/table/index.ts';
import { breakOf, pointOf } from '../../model/table/meeting/index.ts';
import { Button, Icon } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

/** A point of order goes before everything else on the floor: two answers alike, with a reason if the chair wishes. */
function Point() {
  const { live } = useDeskTable();
  const { sight, chair } = useDesk();
  const [why, write] = useState('');
  const raised = pointOf(sight);
  if (raised === null) return null;
  const rule = (sustained: boolean) => {
    const text = why.trim();
    live.act({ type: 'point.rule', sustained, ...(text !== '' && { reason: { text } }) }, 'chair');
    write('');
  };
  return (
    <div class="meeting-line" role="status">
      <Icon icon={OctagonAlert} size={18} />
      <p>{say('desk.point', { who: raised.who, reason: quoted(raised.reason) })}</p>
      {chair ? (
        <>
          <input
            class="line-input"
            aria-label={say('desk.point.why')}
            placeholder={say('desk.point.why')}
            maxLength={LIMITS.reason}
            value={why}
            onInput={(event) => write(event.currentTarget.value)}
          />
          <Button onClick={() => rule(true)}>{say('desk.point.yes')}</Button>
          <Button onClick={() => rule(false)}>{say('desk.point.no')}</Button>
        </>
      ) : null}
    </div>
  );
}

/** The meeting is suspended: until when, and the way back. */
function Break() {
  const { live } = useDeskTable();
  const { sight, chair } = useDesk();
  const now = breakOf(sight);
  if (now === null) return null;
  return (
    <div class="meeting-line" role="status">
      <Icon icon={Coffee} size={18} />
      <p>
        <b>{now.title}</b> {now.until} {now.reason === null ? '' : quoted(now.reason)}
      </p>
      {chair ? (
        <Button kind="primary" onClick={() => void live.act({ type: 'meeting.resume' }, 'chair')}>
          {say('desk.break.resume')}
        </Button>
      ) : null}
    </div>
  );
}

/** What goes before everything else, across the desk. */
export function MeetingBar() {
  return (
    <>
      <Break />
      <Point />
    </>
  );
}
