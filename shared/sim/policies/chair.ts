/** A chair that writes everything: its own wording wherever its powers allow, and for the rest the chair bot's order. */
import { nextForChair } from '../../bots/index.ts';
import { allows, type Command, isLive, type Paragraph, type World } from '../../engine/index.ts';
import { createRandom } from '../../types/index.ts';
import type { ChairMind } from '../play.ts';

type Changes = Extract<Command, { type: 'text.revise' }>['changes'];

const mayDo = (world: World, command: Command, at: number): boolean =>
  allows({ open: world.game.open, state: world.public, actor: { role: 'chair', by: 'bot' }, at }, command) === null;

/** Words it likes better than those that stand: its own taste, the same all the game. */
function ownWords(world: World, p: Paragraph, seed: string): readonly string[] {
  const wordings = world.game.open.issues.find((issue) => issue.id === p.issue)?.wordings ?? [];
  const taste = (id: string): number => createRandom(`writes/${seed}/${id}`).next();
  const standing = taste(wordings.find((w) => w.text === p.words.text)?.id ?? '');
  const liked = wordings.map(({ id }) => ({ id, rank: taste(id) })).filter((w) => w.rank > standing);
  return liked.sort((a, b) => b.rank - a.rank).map((w) => w.id);
}

/** Paragraph by paragraph, the first wording of its own that the rules let it put. */
function changesOf(world: World, type: Writing, seed: string, at: number): Changes {
  const changes: Changes = [];
  for (const p of world.public.paragraphs.filter(isLive)) {
    const words = ownWords(world, p, seed).find((ready) =>
      mayDo(world, { type, changes: [...changes, { paragraph: p.id, wording: { ready } }] }, at),
    );
    if (words !== undefined) changes.push({ paragraph: p.id, wording: { ready: words } });
  }
  return changes;
}

type Writing = 'text.revise' | 'text.correct';

/** Where it may write: Rev.n, and once orally when a broken silence has the table consult. What is agreed it leaves alone. */
function writing({ public: { orally, phase, revised } }: World): Writing | null {
  if (phase === 'round.text') return revised ? null : 'text.revise';
  return phase === 'consultation' && !orally ? 'text.correct' : null;
}

export function writesEverything(seed: string): ChairMind {
  return (world, at) => {
    const type = writing(world);
    const changes = type === null ? [] : changesOf(world, type, seed, at);
    if (type !== null && changes.length > 0) return { type, changes };
    return nextForChair({ open: world.game.open, state: world.public, seed, at });
  };
}
