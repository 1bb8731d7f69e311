import { useEffect, useRef } from 'preact/hooks';
import { clockText, go, leftMs, now, pathTo, say } from '../../model/index.ts';
import { iAmMember } from '../../model/table/index.ts';
import { endingView, mayVote, votedThrough } from '../../model/table/meeting/index.ts';
import { Button, Gavel, Link } from '../ui/index.ts';
import { closedTo } from './doing.ts';
import { PositionList } from './meeting/Positions.tsx';
import { VoteAsks } from './meeting/VoteAsks.tsx';
import { Rolls } from './meeting/VoteCard.tsx';
import { Judged } from './observer/Judged.tsx';
import { useSight, useTable } from './table.ts';

/** The text is on the floor: to agree, one does nothing. */
export function Adoption() {
  const table = useTable();
  const s = useSight();
  const left = leftMs(s.pub.clock, table.live.tableTime(now.value));
  return (
    <section class="phase-card adoption" aria-label={say('adoption.title')}>
      <Gavel size={34} />
      <div>
        <h3 class="serif">{say('adoption.title')}</h3>
        <p>
          <i class="serif">{say('adoption.lead')}</i> {left === null ? null : <b class="num">{clockText(left)}</b>}
        </p>
        {iAmMember(s) ? (
          <>
            <p class="dim small">{say(mayVote(s) ? 'adoption.warn.vote' : 'adoption.warn')}</p>
            <Button
              refused={closedTo(table, { type: 'adoption.object' })?.text}
              onClick={() => {
                table.view.form.value = { type: 'adoption.object', as: 'seat', given: {} };
              }}
            >
              {say('adoption.object')}
            </Button>
          </>
        ) : null}
        <VoteAsks />
      </div>
    </section>
  );
}

/** Whoever opens the debrief lands there as soon as it is open. */
function DebriefLink() {
  const { live } = useTable();
  const s = useSight();
  const asked = useRef(false);
  const open = s.pub.debrief !== null;
  useEffect(() => {
    if (open && asked.current) go(pathTo(live.code, 'debrief'));
  }, [open, live]);
  if (s.pub.debrief !== null)
    return (
      <Link href={pathTo(live.code, 'debrief')} class="button primary big">
        <span class="label">{say('adopted.debrief')}</span>
      </Link>
    );
  if (s.roles.includes('host') && s.pub.phase === 'closed')
    return (
      <Button
        kind="primary"
        big
        onClick={() => {
          asked.current = true;
          live.act({ type: 'debrief.open' }, 'host');
        }}
      >
        {say('adopted.debrief')}
      </Button>
    );
  return s.pub.phase === 'closed' ? <p class="dim">{say('adopted.wait')}</p> : null;
}

export function Adopted() {
  const s = useSight();
  const count = s.pub.paragraphs.filter((p) => p.status === 'agreed').length;
  const voted = votedThrough(s.pub);
  const title = say(voted ? 'ending.voted.title' : 'adopted.title');
  return (
    <section class="phase-card adopted" aria-label={title}>
      <Gavel size={40} />
      <div>
        <h3 class="serif">{title}</h3>
        <p>
          {voted ? say('ending.voted.lead') : say('adopted.lead', { members: s.pub.members.length, count })}
          {s.pub.orally ? ` ${say('ending.orally')}` : null}
        </p>
        <DebriefLink />
      </div>
    </section>
  );
}

/** The end, whichever it was, and the way to what everyone learns afterwards. */
export function Closed() {
  const s = useSight();
  const view = endingView(s.pub);
  const why = s.pub.ending?.why ?? 'no-consensus';
  if (view?.text === true)
    return (
      <>
        <Adopted />
        <Rolls />
        <Judged />
        <PositionList />
      </>
    );
  return (
    <>
      <section class="phase-card summary" aria-label={view?.title ?? say('summary.title')}>
        <h3 class="serif">{view?.title ?? say('summary.title')}</h3>
        <p>{view?.lead}</p>
        {view?.kind === 'summary' && why !== 'ended-by-host' ? <p class="dim">{say(`summary.${why}`)}</p> : null}
        <Rolls />
        <DebriefLink />
      </section>
      <Judged />
    </>
  );
}
