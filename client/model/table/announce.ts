/** What a screen reader is told as it happens: politely and together, at once only for a new phase. */
import type { NewEvent } from '../../../shared/engine/index.ts';
import { say } from '../words.ts';
import { saidText } from './said.ts';
import { isMe, numberOf, reasonText, type Sight, shortOf } from './sight.ts';

export type Announcement = { readonly text: string; readonly urgent: boolean };

export const polite = (text: string): Announcement => ({ text, urgent: false });
export const urgent = (text: string): Announcement => ({ text, urgent: true });

type Tell = (s: Sight, e: NewEvent) => Announcement | null;
const told: Tell[] = [];
/** What comes after the first view tells its own events. */
export const tellMore = (tell: Tell): void => void told.push(tell);

const left = (s: Sight, paragraph: string): { readonly here: number; readonly all: number } => ({
  here: s.pub.paragraphs.find((p) => p.id === paragraph)?.brackets.length ?? 0,
  all: s.pub.paragraphs.reduce((sum, p) => sum + p.brackets.length, 0),
});

type StanceEvent = Extract<NewEvent, { type: 'stance.taken' }>;

function stance(s: Sight, e: StanceEvent): Announcement {
  const author = s.pub.proposals.find((p) => p.id === e.proposal)?.seat;
  const params = { n: numberOf(s, e.paragraph), author: author === undefined ? '' : shortOf(s, author) };
  const key =
    e.proposal === undefined ? (`line.stance.${e.stance}` as const) : (`line.stance.wording.${e.stance}` as const);
  const reason = e.reason === undefined ? '' : ` ${say('say.reason', { reason: reasonText(s, e.reason) })}`;
  return polite(`${shortOf(s, e.seat)} ${say(key, params)}.${reason}`);
}

function proposed(s: Sight, e: Extract<NewEvent, { type: 'proposal.tabled' }>): Announcement {
  const was = s.pub.paragraphs.find((p) => p.id === e.paragraph)?.words.level ?? 0;
  return polite(
    say('say.proposal', {
      who: shortOf(s, e.seat),
      n: numberOf(s, e.paragraph),
      level: e.words.level,
      was,
      text: e.words.text,
    }),
  );
}

/** null = nothing worth interrupting for; own acts are not read back. */
export function announcementOf(s: Sight, e: NewEvent): Announcement | null {
  switch (e.type) {
    case 'phase.entered':
      return urgent(say(`say.phase.${e.to}`, { round: e.round, rounds: s.pub.rounds }));
    case 'table.paused':
      return urgent(say('now.paused'));
    case 'table.resumed':
      return urgent(say('say.resumed'));
    case 'text.adopted':
      return urgent(say('say.adopted'));
    case 'silence.broken':
      return urgent(say('say.broken', { n: numberOf(s, e.paragraph), reason: reasonText(s, e.reason) }));
    case 'paragraph.put':
      return urgent(say('say.put', { n: numberOf(s, e.paragraph) }));
    case 'stance.taken':
      return isMe(s, e.seat) ? null : stance(s, e);
    case 'bracket.lifted':
      return polite(say('say.lifted', { n: numberOf(s, e.paragraph), ...left(s, e.paragraph) }));
    case 'proposal.tabled':
      return isMe(s, e.seat) ? null : proposed(s, e);
    case 'message.said':
      return e.seat !== undefined && isMe(s, e.seat)
        ? null
        : polite(
            say('say.said', {
              who: e.seat ? shortOf(s, e.seat) : say(e.from === 'chair' ? 'who.chair' : 'who.host'),
              text: e.text ?? (e.reason === undefined ? '' : reasonText(s, e.reason)),
            }),
          );
    case 'note.sent':
      return isMe(s, e.from) ? null : polite(say('say.note', { who: shortOf(s, e.from), text: saidText(s, e) }));
    default:
      return told.map((tell) => tell(s, e)).find((one) => one !== null) ?? null;
  }
}

/** Many at once would bury the newest: only the last few are read, and how many came before. */
export function joined(texts: readonly string[]): string {
  const most = 4;
  const skipped = texts.length - most;
  return skipped > 0 ? `${say('say.more', { count: skipped })} ${texts.slice(-most).join(' ')}` : texts.join(' ');
}
