/** One line: what the table is doing, and what I could do. It never suggests a stance. */
import { hasText, isLive, packageOf, proposalOf } from '../../../shared/engine/index.ts';
import type { MessageKey } from '../../../shared/words/index.ts';
import { listed } from '../list.ts';
import { say } from '../words.ts';
import { priceNote, signed, soleHolds } from './goodwill.ts';
import { iAmMember, numberOf, type Sight, shortOf } from './sight.ts';
import { ownStance } from './trays.ts';

export type NowLine = { readonly doing: string; readonly could: string };

type Who = 'member' | 'observer' | 'press';
const whoAmI = (s: Sight): Who => (s.seat === null ? 'press' : iAmMember(s) ? 'member' : 'observer');

/** Paragraphs on which I have not said anything yet. */
export const unsaid = (s: Sight): number =>
  s.pub.paragraphs.filter((p) => isLive(p) && ownStance(s, p) === null).length;

const said = (key: string, params: Record<string, string | number> = {}): string => say(key as MessageKey, params);

const proposalsLeft = (s: Sight): number =>
  Math.max(0, s.pub.settings.proposalsPerRound - ((s.seat === null ? 0 : s.pub.seats[s.seat]?.proposals) ?? 0));

export { proposalsLeft };

/** How many are free still; after them one more at its price (4.1). */
export function proposeNote(s: Sight): string {
  const left = proposalsLeft(s);
  const used = (s.seat === null ? 0 : s.pub.seats[s.seat]?.proposals) ?? 0;
  const { prices, proposalsPerRound } = s.pub.settings;
  const price = iAmMember(s) && used === proposalsPerRound ? priceNote(prices['third-proposal']) : undefined;
  return price === undefined ? say('acts.propose.left', { left }) : say('acts.propose.more', { price });
}

function reading(s: Sight, who: Who): NowLine {
  const live = s.pub.paragraphs.filter(isLive).length;
  const doing = said(s.pub.faceDown ? 'now.reading.down' : 'now.reading');
  if (who === 'press') return { doing, could: said('now.reading.press') };
  const left = unsaid(s);
  return { doing, could: said('now.reading.could', { done: live - left, of: live, left }) };
}

/** Sole holders are told the price before the gavel falls. */
function soleText(s: Sight): string {
  const holds = soleHolds(s);
  const cost = s.pub.settings.prices['sole-holder'];
  if (holds.length === 0 || cost === 0) return '';
  return ` ${said('now.sole', { list: holds.join(', '), by: signed(-cost) })}`;
}

function putText(s: Sight, put: NonNullable<Sight['pub']['put']>): string {
  const n = numberOf(s, put.paragraph);
  const pack = packageOf(s.pub, put.package);
  if (pack !== undefined)
    return said('now.put.package', { list: listed(pack.parts.map((part) => `${numberOf(s, part.paragraph)}`)) });
  const proposal = proposalOf(s.pub, put.proposal);
  return proposal ? said('now.put.wording', { n, who: shortOf(s, proposal.seat) }) : said('now.put', { n });
}

function gavel(s: Sight, who: Who): NowLine {
  const { put } = s.pub;
  if (put === null) return { doing: said('now.gavel'), could: `${said(`now.gavel.${who}`)}${soleText(s)}` };
  return { doing: putText(s, put), could: `${said(`now.put.${who}`)}${who === 'member' ? soleText(s) : ''}` };
}

/** The paragraphs on which silence was broken last. */
function brokenOn(s: Sight): string {
  const last = s.pub.silence.broken.at(-1);
  return last === undefined ? '' : listed([last.paragraph, ...(last.also ?? [])].map((id) => `${numberOf(s, id)}`));
}

export function nowOf(s: Sight): NowLine {
  const { phase, paused, suspended, lastCall } = s.pub;
  const who = whoAmI(s);
  if (paused) return { doing: said('now.paused'), could: said('now.paused.could') };
  if (suspended !== null) return { doing: said('now.suspended'), could: said(`now.suspended.${who}`) };
  if (phase === 'round.reading') return reading(s, who);
  if (phase === 'round.gavel' || (phase === 'consultation' && s.pub.put !== null)) return gavel(s, who);
  const params = {
    left: proposalsLeft(s),
    brackets: s.pub.paragraphs.reduce((sum, p) => sum + p.brackets.length, 0),
    rev: s.pub.rev,
    round: s.pub.round,
    n: brokenOn(s),
  };
  const doing = lastCall ? said('now.last-call') : said(nowKey(s), params);
  return { doing, could: said(couldKey(s, who), params) };
}

function couldKey(s: Sight, who: Who): string {
  const { phase, round, statements } = s.pub;
  if (phase === 'opening' && statements.some((one) => one.seat === s.seat)) return 'now.opening.done';
  if (phase === 'round.text' && round === 1 && who !== 'press') return 'now.round.text.first';
  return `now.${phase}.${who}`;
}

function nowKey(s: Sight): string {
  if (s.pub.phase === 'round.text') return s.pub.revised ? 'now.round.text.revised' : 'now.round.text';
  if (s.pub.phase === 'closed')
    return s.pub.ending !== null && hasText(s.pub.ending.kind) ? 'now.closed.adopted' : 'now.closed.summary';
  return `now.${s.pub.phase}`;
}
