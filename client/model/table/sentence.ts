/** The act as the record will say it, while it is being written. */
import type { CommandType } from '../../../shared/engine/index.ts';
import type { WireRole } from '../../../shared/protocol/index.ts';
import type { MessageKey } from '../../../shared/words/index.ts';
import { say } from '../words.ts';
import type { Values } from './form.ts';
import { issueFor, numberOf, paragraphAt, partyOf, type Sight, shortOf } from './sight.ts';

const cut = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text);

function wordingText(s: Sight, v: Values): string {
  if (v.wording === undefined) return '…';
  if ('text' in v.wording) return cut(v.wording.text.trim() || '…');
  const p = paragraphAt(s, v.paragraph ?? null);
  const { ready } = v.wording;
  const text = p && issueFor(s, p)?.wordings.find((w) => w.id === ready)?.text;
  return text === '' ? say('ladder.silent') : cut(text ?? '…');
}

const whoActs = (s: Sight, role: WireRole): string => {
  if (role === 'chair' || role === 'host') return say(`who.${role}`);
  return s.seat === null ? say('who.you') : partyOf(s, s.seat).name;
};

function sayer(s: Sight, v: Values): Record<string, string | number> {
  const proposal = s.pub.proposals.find((p) => p.id === v.proposal);
  const n = numberOf(s, v.paragraph ?? proposal?.paragraph);
  return {
    n: n === 0 ? '…' : n,
    stance: v.stance === undefined ? '…' : say(`stance.lower.${v.stance}`),
    author: proposal === undefined ? '' : shortOf(s, proposal.seat),
    words: wordingText(s, v),
    text: cut((v.text ?? v.reason ?? '').trim() || '…'),
    seats: (v.seats ?? (v.seat === undefined ? [] : [v.seat])).map((seat) => shortOf(s, seat)).join(', ') || '…',
    priorities: (v.priorities ?? []).map((id) => s.open.issues.find((i) => i.id === id)?.title ?? id).join(', ') || '…',
    minutes: Math.round((v.ms ?? 0) / 60_000),
    flag: v.flag ?? '',
  };
}

export function sentenceOf(s: Sight, role: WireRole, type: CommandType, v: Values): string {
  const onWording = v.proposal !== undefined && type === 'stance.take';
  const key = (onWording ? 'act.stance.take.say.wording' : `act.${type}.say`) as MessageKey;
  return say(key, { who: whoActs(s, role), ...sayer(s, v) });
}
