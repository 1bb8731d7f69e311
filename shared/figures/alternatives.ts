/** What else a seat could have done at the moment of an act, and which text that would have led to. */
import {
  allows,
  type Command,
  isLive,
  outcomeOf,
  type Part,
  paragraphOf,
  type Sketch,
  type Words,
} from '../engine/index.ts';
import type { Outcome, Wording } from '../scenario/index.ts';
import type { ParagraphId } from '../types/index.ts';
import type { Deed } from './deeds.ts';
import type { Better } from './types.ts';
import { type Change, type Scales, withWords } from './worth.ts';

export type Alternative = {
  readonly better: Better;
  /** The text, everything else as it was agreed in the end; where nothing was, as it stood. */
  readonly outcome: Outcome;
  /** Goodwill of the act that this one would have saved. */
  readonly saves: number;
};

/** Everything else as the table agreed it in the end; where it agreed nothing, as it stood at that moment. */
export const restOf = (x: Scales, deed: Deed) => (x.text ? x.end : deed.before);

export const wordsOf = ({ level, phrases, text, id }: Wording): Words => ({ level, phrases, text, ready: id });

function rungsFor(x: Scales, deed: Deed, id: ParagraphId): readonly Wording[] {
  const issue = paragraphOf(deed.before, id)?.issue;
  return x.game.open.issues.find((i) => i.id === issue)?.wordings ?? [];
}

const withChanges = (x: Scales, deed: Deed, changes: readonly Change[]): Outcome =>
  withWords(x.game, restOf(x, deed), changes);

function wordings(x: Scales, deed: Deed, paragraph: ParagraphId): Alternative[] {
  return rungsFor(x, deed, paragraph).map((rung) => ({
    better: { kind: 'wording', paragraph, level: rung.level, wording: rung.id },
    outcome: withChanges(x, deed, [{ paragraph, words: wordsOf(rung) }]),
    saves: 0,
  }));
}

function asItStood(x: Scales, deed: Deed, kind: 'let-stand' | 'leave-closed'): Alternative[] {
  const { before, paragraph, price } = deed;
  const words = paragraphOf(before, paragraph)?.words;
  if (paragraph === undefined || words === undefined) return [];
  return [
    {
      better: { kind, paragraph, level: words.level },
      outcome: withChanges(x, deed, [{ paragraph, words }]),
      saves: price,
    },
  ];
}

/** The same package with one part changed to another rung. */
function packages(x: Scales, deed: Deed, parts: readonly Part[]): Alternative[] {
  const ready = (part: Part): string => part.words.ready ?? '';
  return parts.flatMap((part, i) =>
    rungsFor(x, deed, part.paragraph).flatMap((rung): Alternative[] => {
      const next = parts.map((old, k) => (k === i ? { paragraph: old.paragraph, words: wordsOf(rung) } : old));
      if (next.some((one) => ready(one) === '')) return [];
      return [
        {
          better: {
            kind: 'package',
            parts: next.map((one) => ({ paragraph: one.paragraph, level: one.words.level, wording: ready(one) })),
          },
          outcome: withChanges(x, deed, next),
          saves: 0,
        },
      ];
    }),
  );
}

function answer(x: Scales, deed: Deed, kind: 'accept' | 'decline' | 'stay'): Alternative[] {
  const { package: one, before, price } = deed;
  if (one === undefined) return [];
  const standing = one.parts.flatMap(({ paragraph }) => {
    const words = paragraphOf(before, paragraph)?.words;
    return words === undefined ? [] : [{ paragraph, words }];
  });
  const outcome = withChanges(x, deed, kind === 'decline' ? standing : one.parts);
  return [{ better: { kind, package: one.id }, outcome, saves: kind === 'stay' ? price : 0 }];
}

const whole = (deed: Deed, kind: 'keep-silence' | 'adopt' | 'let-drop', outcome: Outcome): Alternative[] => [
  { better: { kind }, outcome, saves: deed.price },
];

/** The text without what is still open. */
function dropped(x: Scales, { before }: Deed): Outcome {
  const paragraphs = before.paragraphs.map((p) => (isLive(p) ? { ...p, status: 'dropped' as const } : p));
  return outcomeOf(x.game.open, { ...before, paragraphs });
}

export function alternativesTo(x: Scales, deed: Deed): readonly Alternative[] {
  const { before, kind, paragraph } = deed;
  const others = paragraph === undefined ? [] : wordings(x, deed, paragraph);
  switch (kind) {
    case 'let-go':
      return others;
    // With an objection it has a price that letting the text stand would have saved.
    case 'wording':
      return deed.price > 0 ? [...asItStood(x, deed, 'let-stand'), ...others] : others;
    case 'held':
      return [...asItStood(x, deed, 'let-stand'), ...others];
    case 'reopened':
      return asItStood(x, deed, 'leave-closed');
    case 'package-offered':
      return packages(x, deed, deed.package?.parts ?? []);
    case 'package-declined':
      return answer(x, deed, 'accept');
    case 'package-accepted':
      return answer(x, deed, 'decline');
    case 'package-left':
      return answer(x, deed, 'stay');
    case 'silence-broken':
      return whole(deed, 'keep-silence', outcomeOf(x.game.open, before));
    case 'adoption-objected':
      return whole(deed, 'adopt', outcomeOf(x.game.open, before));
    case 'drop-objected':
      return whole(deed, 'let-drop', dropped(x, deed));
  }
}

const WHY = { phrase: 'reason.none', params: {} };

/** What is sent to the table for it, likeliest first; none = nothing is done, which is open to everybody. */
export function commandsFor(better: Better, deed: Deed): readonly Command[] {
  switch (better.kind) {
    case 'wording': {
      const { paragraph, wording } = better;
      return [
        { type: 'proposal.table', paragraph, wording: { ready: wording } },
        { type: 'stance.take', paragraph, stance: 'object', reason: WHY, wording: { ready: wording } },
      ];
    }
    case 'let-stand':
      return [{ type: 'stance.take', paragraph: better.paragraph, stance: 'live-with' }];
    case 'accept':
    case 'decline':
      return [{ type: 'package.answer', package: better.package, accept: better.kind === 'accept' }];
    case 'package': {
      const parts = better.parts.map(({ paragraph, wording }) => ({ paragraph, wording: { ready: wording } }));
      return [{ type: 'package.offer', parts, to: [...(deed.package?.to ?? [])] }];
    }
    default:
      return [];
  }
}

/** Was it open to the seat at that moment, by the rules and what is public? */
export function wasLegal(x: Scales, deed: Deed, better: Better): boolean {
  const commands = commandsFor(better, deed);
  if (commands.length === 0) return true;
  const ask = {
    open: x.game.open,
    state: deed.before,
    actor: { role: 'seat', seat: deed.seat, by: 'person' } as const,
    at: deed.at,
  };
  return commands.some((command) => allows(ask, command as Sketch) === null);
}
