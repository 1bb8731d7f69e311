/** The one large button of the rail: where the meeting goes next, said before it is pressed. */
import { dropRefused, isBlocked, isClean, liveParagraphs, type PublicState } from '../../../shared/engine/index.ts';
import { say } from '../words.ts';
import type { Desk, DeskAct } from './sight.ts';

type Way = { readonly label: string; readonly ask?: string };

const way = (label: string, ask?: string): Way => (ask === undefined ? { label } : { label, ask });

/** What would still be in brackets after the last gavel. */
const stuck = (d: Desk): number =>
  liveParagraphs(d.sight.pub).filter((p) => isBlocked(d.sight.open, d.sight.pub, p)).length;

const spent = (pub: PublicState): boolean => pub.silence.tries >= pub.settings.silenceTries;

function fromGavel(d: Desk): Way {
  const { pub } = d.sight;
  if (isClean(pub)) return way(say('desk.on.silence'));
  if (pub.round < pub.rounds) return way(say('desk.on.round', { n: pub.round + 1 }));
  const left = stuck(d);
  return left === 0 ? way(say('desk.on.silence')) : way(say('desk.on.dropping', { count: left }));
}

function fromDropping(d: Desk): Way {
  if (dropRefused(d.sight.open, d.sight.pub)) return way(say('desk.on.close'), say('desk.ask.close'));
  const left = stuck(d);
  return left === 0
    ? way(say('desk.on.silence'))
    : way(say('desk.on.drop', { count: left }), say('desk.ask.drop', { count: left }));
}

function fromConsultation(d: Desk): Way {
  if (stuck(d) > 0) return way(say('desk.on.close'), say('desk.ask.close'));
  return spent(d.sight.pub) ? way(say('desk.on.floor')) : way(say('desk.on.silence.again'));
}

function wayOn(d: Desk): Way {
  const { pub } = d.sight;
  switch (pub.phase) {
    case 'opening':
      return way(say('desk.on.round', { n: 1 }));
    case 'round.text':
      return way(say('desk.on.reading'));
    case 'round.reading':
      return way(say(pub.faceDown ? 'desk.on.turn' : 'desk.on.corridor'));
    case 'round.corridor':
      return way(say('desk.on.gavel'));
    case 'round.gavel':
      return fromGavel(d);
    case 'dropping':
      return fromDropping(d);
    case 'consultation':
      return fromConsultation(d);
    default:
      return way(say('desk.on.positions'), say('desk.ask.positions'));
  }
}

const act = (d: Desk, role: DeskAct['role'], command: DeskAct['command'], { label, ask }: Way): DeskAct => ({
  id: 'onward',
  label,
  role,
  command,
  ask: ask ?? null,
  why: d.asked(role, command),
  note: null,
});

/** All have voted, and it counts by itself; before that the chair says who counts as absent. */
function voteWay({ sight }: Desk): Way {
  const missing = sight.pub.members.length - sight.pub.vote.cast.length;
  return way(say('desk.on.vote'), missing > 0 ? say('desk.ask.vote', { missing }) : undefined);
}

/** null = nobody presses anything now: the clock decides, or the other role does. */
export function onwardOf(d: Desk, faceDown = false): DeskAct | null {
  const { phase, debrief } = d.sight.pub;
  if (phase === 'lobby') return d.host ? act(d, 'host', { type: 'table.start' }, way(say('desk.on.start'))) : null;
  if (phase === 'closed')
    return d.host && debrief === null
      ? act(d, 'host', { type: 'debrief.open' }, way(say('desk.on.debrief'), say('desk.ask.debrief')))
      : null;
  if (!d.chair || phase === 'silence') return null;
  if (phase === 'vote') return act(d, 'chair', { type: 'vote.close' }, voteWay(d));
  if (phase === 'adoption')
    return act(d, 'chair', { type: 'text.adopt' }, way(say('desk.on.adopt'), say('desk.ask.adopt')));
  const down = faceDown && phase === 'round.text';
  return act(d, 'chair', { type: 'beat.close', ...(down && { faceDown: true }) }, wayOn(d));
}

/** Only a reading that would lie open may be laid face down on purpose. */
export const mayLayDown = (pub: PublicState): boolean =>
  pub.phase === 'round.text' && pub.round > 1 && pub.settings.faceDown !== 'always';

/** Who moves the meeting, where it is not this person. */
export function whoMoves(d: Desk): string | null {
  const { phase, chair, debrief } = d.sight.pub;
  if (phase === 'silence') return say('desk.moves.silence');
  if (phase === 'closed') return debrief === null && !d.host ? say('desk.moves.host') : null;
  if (phase === 'lobby') return d.host ? null : say('desk.moves.host');
  if (d.chair) return null;
  return say(chair.kind === 'bot' ? 'desk.moves.bot' : 'desk.moves.chair');
}
