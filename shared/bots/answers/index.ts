/**
 * What a delegation answers to what was said to it: never more than it would say in public, where it was asked, once a
 * question, and the same as long as nothing has changed.
 */
import type { Command, Phrased } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { trade } from './bargains.ts';
import { type Asked, talkOf } from './heard.ts';
import { liveWith } from './living.ts';
import { need, why } from './why.ts';
import { isOpen, type Place, placeOf, tell } from './words.ts';

/** To one seat in one beat; after that it asks to be left until the gavel. */
const ANSWERS = 3;

/** Cards that lie face down are told to nobody. */
const isSealed = (d: Delegate): boolean => d.state.phase === 'round.reading' && d.state.faceDown;

const WORKING = /^round\.|^opening$|^consultation$|^dropping$/;

type Kind = (d: Delegate, place: Place, asked: Asked, params: Phrased['params']) => Phrased;

const ON_A_PARAGRAPH: Readonly<Record<string, Kind>> = {
  'ask.why': (d, place) => why(d, place),
  'ask.need': (d, place) => need(d, place),
  'ask.live-with': (d, place, asked, params) => liveWith(d, asked.by, place, params),
};

export function answerTo(d: Delegate, asked: Asked): Phrased {
  const { question } = asked;
  if (question === null) return tell(d, 'lost', null);
  if (question.phrase === 'ask.thanks') return tell(d, 'thanks', null);
  if (!WORKING.test(d.state.phase)) return tell(d, 'too-late', null);
  if (isSealed(d)) return tell(d, 'face-down', null);
  if (question.phrase === 'ask.trade') return trade(d, asked.by, question.params);
  const place = placeOf(d, question.params['paragraph']);
  const kind = ON_A_PARAGRAPH[question.phrase];
  if (place === null || kind === undefined) return tell(d, 'lost', null);
  return isOpen(place) ? kind(d, place, asked, question.params) : tell(d, 'closed', place);
}

function sent({ at, by, channel }: Asked, answer: Phrased): Command {
  const said = { ...answer, params: { ...answer.params, of: at } };
  if (channel.kind === 'note') return { type: 'note.send', to: [by], said };
  return channel.kind === 'room' ? { type: 'room.say', room: channel.room, said } : { type: 'message.say', said };
}

/** The next answer this seat owes; null = it owes none, or has said enough for this beat. */
export function answerQuestions(d: Delegate): Command | null {
  if (d.state.phase === 'closed' || d.state.phase === 'lobby') return null;
  const talk = talkOf(d);
  for (const asked of talk.open) {
    const given = talk.given(asked.by);
    if (given > ANSWERS) continue;
    return sent(asked, given === ANSWERS ? tell(d, 'later', null) : answerTo(d, asked));
  }
  return null;
}
