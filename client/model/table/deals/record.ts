/** What deals and goodwill leave in the room's record, and what of it is said aloud. */
import { type NewEvent, type Package, packageOf, type RoomLine } from '../../../../shared/engine/index.ts';
import { say, sayAny } from '../../words.ts';
import { type Announcement, polite, tellMore } from '../announce.ts';
import { signed } from '../goodwill.ts';
import { recordMore } from '../record.ts';
import { calledOf, isMe, numberOf, type Sight } from '../sight.ts';
import { groundText, listed } from '../things.ts';

const numbersIn = (s: Sight, pack: Package | undefined): string =>
  listed((pack?.parts ?? []).map((part) => numberOf(s, part.paragraph)));

type Says = (s: Sight, line: RoomLine) => string;
const packed =
  (key: 'accepted' | 'done' | 'withdrawn' | 'reopened'): Says =>
  (s, line) =>
    say(`line.package.${key}`, { list: numbersIn(s, packageOf(s.pub, line.to)) });
const onParagraph =
  (key: 'set' | 'dropped' | 'met' | 'failed'): Says =>
  (s, line) =>
    say(`line.condition.${key}`, { n: numberOf(s, line.paragraph) });
const titled =
  (key: 'founded' | 'joined' | 'left' | 'served'): Says =>
  (_s, line) =>
    say(`line.initiative.${key}`, { title: line.text ?? '' });

const offered: Says = (s, line) => {
  const pack = packageOf(s.pub, line.to);
  const list = numbersIn(s, pack);
  return say(pack?.counters === undefined ? 'line.package.offered' : 'line.package.countered', { list });
};

const answered: Says = (s, line) => {
  const pack = packageOf(s.pub, line.to);
  const params = { list: numbersIn(s, pack), author: pack === undefined ? '' : calledOf(s, pack.seat) };
  return say(line.text === 'yes' ? 'line.package.answered.yes' : 'line.package.answered.no', params);
};

const fell: Says = (s, line) =>
  say(line.seat === undefined ? 'line.package.fell' : 'line.package.left', {
    list: numbersIn(s, packageOf(s.pub, line.to)),
  });

/** Why goodwill moved, in a clause. */
export const goodwillWhy = (s: Sight, why: string, paragraph: string | undefined): string =>
  sayAny(`goodwill.why.${why}`, { n: numberOf(s, paragraph) });

const moved: Says = (s, line) =>
  line.seat === undefined
    ? say('line.goodwill.all', { by: line.to ?? '' })
    : say('line.goodwill', { by: line.to ?? '', why: goodwillWhy(s, line.text ?? '', line.paragraph) });

/** What everyone earned at once stands once. */
function goodwillLines(s: Sight): readonly RoomLine[] {
  const all = s.pub.goodwillLines;
  return all
    .filter((x, i) => x.why !== 'half-way' || all.findIndex((y) => y.why === 'half-way') === i)
    .map((x) => ({
      type: 'goodwill.moved',
      at: x.at,
      round: x.round,
      text: x.why,
      to: signed(x.by),
      ...(x.why !== 'half-way' && { seat: x.seat }),
      ...(x.paragraph && { paragraph: x.paragraph }),
    }));
}

recordMore(
  {
    'package.offered': offered,
    'package.answered': answered,
    'package.accepted': packed('accepted'),
    'package.done': packed('done'),
    'package.withdrawn': packed('withdrawn'),
    'package.reopened': packed('reopened'),
    'package.fell': fell,
    'condition.set': onParagraph('set'),
    'condition.dropped': onParagraph('dropped'),
    'condition.met': onParagraph('met'),
    'condition.failed': onParagraph('failed'),
    'initiative.founded': titled('founded'),
    'initiative.joined': titled('joined'),
    'initiative.left': titled('left'),
    'initiative.served': titled('served'),
    'redline.declared': (s, line) =>
      say('line.redline.declared', {
        n: numberOf(s, s.pub.paragraphs.find((p) => p.issue === line.text)?.id),
      }),
    'confidence.lost': (_s, line) => say('line.confidence.lost', { left: Number(line.to ?? 0) }),
    'capital.widened': () => say('line.capital.widened'),
    'goodwill.moved': moved,
  },
  goodwillLines,
);

const listOf = (s: Sight, id: string): string => numbersIn(s, packageOf(s.pub, id));

function packageTold(s: Sight, e: Extract<NewEvent, { type: 'package.offered' }>): string | null {
  if (isMe(s, e.seat)) return null;
  const key = s.seat !== null && e.to.includes(s.seat) ? 'say.package' : 'say.package.other';
  return say(key, { who: calledOf(s, e.seat), list: listOf(s, e.id) });
}

/** Own acts are not read back; own goodwill is. */
function told(s: Sight, e: NewEvent): string | null {
  switch (e.type) {
    case 'package.offered':
      return packageTold(s, e);
    case 'package.answered':
      return isMe(s, e.seat)
        ? null
        : say('say.package.answer', {
            who: calledOf(s, e.seat),
            accept: e.accept ? 'yes' : 'no',
            list: listOf(s, e.id),
          });
    case 'package.accepted':
      return say('say.package.accepted', { list: listOf(s, e.id) });
    case 'package.done':
      return say('say.package.done', { list: listOf(s, e.id) });
    case 'package.fell':
      return say('say.package.fell', { list: listOf(s, e.id) });
    case 'condition.set':
      return isMe(s, e.seat)
        ? null
        : say('say.condition', {
            who: calledOf(s, e.seat),
            n: numberOf(s, e.paragraph),
            grounds: listed(e.when.map((ground) => groundText(s, ground))),
          });
    case 'initiative.founded':
      return isMe(s, e.seat) ? null : say('say.initiative', { who: calledOf(s, e.seat), title: e.title });
    case 'redline.declared':
      return isMe(s, e.seat)
        ? null
        : say('say.declared', {
            who: calledOf(s, e.seat),
            n: numberOf(s, s.pub.paragraphs.find((p) => p.issue === e.issue)?.id),
          });
    case 'goodwill.moved':
      return isMe(s, e.seat)
        ? say('say.goodwill', {
            by: signed(e.by),
            why: goodwillWhy(s, e.why, e.paragraph),
            n: s.pub.goodwill[e.seat] ?? 0,
          })
        : null;
    default:
      return null;
  }
}

const polited = (text: string | null): Announcement | null => (text === null ? null : polite(text));
tellMore((s, e) => polited(told(s, e)));
