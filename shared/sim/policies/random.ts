/**
 * Any legal act that does not go below the walk-away or across a red line, drawn by seed: the stand-in for a person.
 * Early on it objects at whim to what costs it anything; late only to a text it could not take home.
 */
import { type Command, outcomeWith, type Paragraph } from '../../engine/index.ts';
import { createRandom, type Random } from '../../types/index.ts';
import { crossesRedLine, redLinesCrossed } from '../../value/index.ts';
import type { SeatMind } from '../play.ts';
import { stanceOn } from './bargain.ts';
import { atTheEnd } from './endgame.ts';
import { BECAUSE, costOf, live, may, mindOf, type Place, progress, worth, worthNow, worthWith } from './kit.ts';

const WHIM = 0.3;
/** Chance that it is done with a part of the meeting after each act. */
const TIRED = 0.2;

type Words = { readonly level: number; readonly phrases: readonly string[] };

/** Could it live with these words in the paragraph, as the rest stands? */
const bearable = (p: Place, x: Paragraph, words: Words): boolean =>
  !crossesRedLine(p.sheet, x.issue, words.level) && worthWith(p, x.id, words) >= Math.min(0, worthNow(p));

function mood(p: Place, random: Random, x: Paragraph, words: Words): 'support' | 'live-with' | 'object' {
  if (p.member && !bearable(p, x, words)) return 'object';
  const short = worthNow(p) < 0 && costOf(p, x.issue, x.words.level) > 1e-9;
  const minds = costOf(p, x.issue, words.level) > 1e-9 && random.next() < WHIM && progress(p) < 0.75;
  return p.member && (short || minds) ? 'object' : random.pick(['support', 'live-with'] as const);
}

function onText(p: Place, random: Random): Command | null {
  const faceDown = p.state.faceDown && p.state.phase === 'round.reading';
  const objects = (x: Paragraph): boolean => x.stances[p.seat]?.stance === 'object';
  const late = progress(p) >= 0.75 && worthNow(p) >= 0;
  const fresh = live(p).filter((x) =>
    faceDown
      ? !x.laid.includes(p.seat)
      : x.stances[p.seat] === undefined || (late && objects(x) && bearable(p, x, x.words)),
  );
  if (fresh.length === 0) return null;
  const x = random.pick(fresh);
  return stanceOn(x, mood(p, random, x, x.words));
}

function onProposal(p: Place, random: Random): Command | null {
  const open = p.state.proposals.filter((x) => x.status === 'tabled' && x.stances[p.seat] === undefined);
  const x = open.length === 0 ? undefined : random.pick(open);
  const paragraph = live(p).find((y) => y.id === x?.paragraph);
  if (x === undefined || paragraph === undefined || x.sponsors.includes(p.seat)) return null;
  return stanceOn(paragraph, mood(p, random, paragraph, x.words), x);
}

function onPackage(p: Place, random: Random): Command | null {
  const pkg = p.state.packages.find(
    (x) => x.status === 'offered' && x.to.includes(p.seat) && x.answers[p.seat] === undefined,
  );
  if (pkg === undefined) return null;
  const outcome = outcomeWith(p.world.game.open, p.state, pkg);
  const may_ = worth(p, outcome) >= 0 && redLinesCrossed(p.sheet, outcome).length === 0;
  return { type: 'package.answer', package: pkg.id, accept: may_ && random.next() < 0.5 };
}

function wording(p: Place, random: Random): Command | null {
  const open = live(p);
  if (open.length === 0) return null;
  const x = random.pick(open);
  const issue = p.world.game.open.issues.find((i) => i.id === x.issue);
  const fit = issue?.wordings.filter((w) => bearable(p, x, w)) ?? [];
  return fit.length === 0 ? null : { type: 'proposal.table', paragraph: x.id, wording: { ready: random.pick(fit).id } };
}

const talk = (): Command => ({ type: 'message.say', text: 'Distinguished colleagues,' });

function reopening(p: Place, random: Random): Command | null {
  const closed = p.state.paragraphs.filter((x) => x.status === 'ad-ref');
  if (closed.length === 0 || progress(p) >= 0.75 || random.next() > 0.1) return null;
  return { type: 'paragraph.reopen', paragraph: random.pick(closed).id, reason: BECAUSE };
}

const ACTS = [onText, onText, onProposal, onProposal, wording, onPackage, talk, reopening] as const;

export function randomRational(seed: string): SeatMind {
  const random = createRandom(`random-rational/${seed}`);
  return mindOf((p) => {
    const must = atTheEnd(p) ?? (progress(p) >= 0.75 ? onText(p, random) : null);
    if (must !== null && may(p, must)) return must;
    if (p.state.seats[p.seat]?.ready === true || random.next() < TIRED) return null;
    return random.pick(ACTS)(p, random);
  });
}
