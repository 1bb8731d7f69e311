import { Play } from 'lucide';
import { say } from '../../model/index.ts';
import { lastRound } from '../../model/table/index.ts';
import { Button } from '../ui/index.ts';
import { Judged, Rolls, VoteCard } from './meeting/parts.tsx';
import { Missed, StandInCard } from './Notices.tsx';
import { Opening } from './Opening.tsx';
import { Adopted, Adoption, Broken, Closed, Dropping, Positions, RoundCardView } from './parts.ts';
import { useSight, useTable } from './table.ts';

function Paused() {
  const { live } = useTable();
  const s = useSight();
  if (!s.pub.paused) return null;
  const host = s.roles.includes('host');
  return (
    <section class="phase-card paused" role="status">
      <h3 class="serif">{say(host ? 'paused.mine' : 'paused.title')}</h3>
      {host ? (
        <Button icon={Play} onClick={() => void live.act({ type: 'table.resume' }, 'host')}>
          {say('seat.resume')}
        </Button>
      ) : null}
    </section>
  );
}

/** What the solo player is told after each round; put away once read, or once the next corridor opens. */
function RoundOver() {
  const { view } = useTable();
  const s = useSight();
  const round = lastRound(s);
  const late = s.pub.phase === 'round.corridor' || s.pub.phase === 'round.gavel';
  if (late || round === null || round <= view.roundRead.value) return null;
  return <RoundCardView round={round} />;
}

/** Slips of paper at the top of the page, where the meeting is in a special part. */
export function PhaseCard() {
  const s = useSight();
  const { phase } = s.pub;
  return (
    <>
      <Missed />
      <StandInCard />
      <Paused />
      {phase === 'opening' ? <Opening /> : null}
      {phase === 'dropping' ? <Dropping /> : null}
      <RoundOver />
      {phase === 'consultation' ? <Broken /> : null}
      {phase === 'adoption' ? <Adoption /> : null}
      {phase === 'vote' ? <VoteCard /> : null}
      {phase === 'positions' ? <Adopted /> : null}
      {phase === 'positions' ? <Rolls /> : null}
      {phase === 'adoption' || phase === 'positions' ? <Judged /> : null}
      {phase === 'positions' ? <Positions /> : null}
      {phase === 'closed' ? <Closed /> : null}
    </>
  );
}
