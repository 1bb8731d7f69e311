/** Who must say yes to a package, and what each has said in public. */
import { packageOf, type Stance } from '../../../../shared/engine/index.ts';
import { say } from '../../words.ts';
import { numberOf, paragraphAt, type Sight, seated } from '../sight.ts';
import type { DealDraft } from './draft.ts';
import { linesAbove } from './lines.ts';
import type { Part } from './parts.ts';

/** Members whose bracket a part would have to lift, or who drew a line it crosses. A start; the author chooses. */
export function suggestedTo(s: Sight, parts: readonly Part[]): readonly string[] {
  const asked = parts.flatMap((part) => {
    const p = paragraphAt(s, part.paragraph);
    if (p === undefined) return [];
    return [...p.brackets.map((b) => b.seat), ...linesAbove(s, p.issue, part.words.level).map((x) => x.seat)];
  });
  return seated(
    s,
    [...new Set(asked)].filter((seat) => seat !== s.seat),
  );
}

/** Who cannot be left out: the authors of wordings it holds, and whoever made the offer it answers (12.1, 12.3). */
export function boundTo(s: Sight, parts: readonly Part[], counters: string | null): readonly string[] {
  const authors = parts.flatMap((part) => s.pub.proposals.find((x) => x.id === part.proposal)?.seat ?? []);
  const answered = counters === null ? undefined : packageOf(s.pub, counters)?.seat;
  const bound = [...authors, ...(answered === undefined ? [] : [answered])];
  return seated(
    s,
    [...new Set(bound)].filter((seat) => seat !== s.seat && s.pub.members.includes(seat)),
  );
}

/** Whom a draft asks: who was chosen, or whoever the cards ask until somebody is; and who cannot be left out. */
export function askedBy(s: Sight, draft: DealDraft, parts: readonly Part[]): readonly string[] {
  const chosen = draft.to ?? suggestedTo(s, parts);
  return seated(s, [...new Set([...chosen, ...boundTo(s, parts, draft.counters)])]);
}

export type Said = { readonly seat: string; readonly stance: Stance | 'none'; readonly text: string };

/** Worst news first: a bracket says more than a nod. */
const WEIGHT: Readonly<Record<Stance, number>> = { object: 3, reserve: 2, support: 1, 'live-with': 0 };

type Voice = { readonly n: number | string; readonly stance: Stance };

/** On the wording where it lies on the table, else on the paragraph. */
function voiceOn(s: Sight, seat: string, part: Part): Voice | null {
  const p = paragraphAt(s, part.paragraph);
  const proposal = s.pub.proposals.find((x) => x.id === part.proposal);
  const onWording = proposal?.sponsors.includes(seat) ? 'support' : proposal?.stances[seat]?.stance;
  const stance = onWording ?? (p?.brackets.some((b) => b.seat === seat) ? 'object' : p?.stances[seat]?.stance);
  return stance === undefined ? null : { n: numberOf(s, part.paragraph), stance };
}

export function saidOf(s: Sight, seat: string, parts: readonly Part[]): Said {
  const voices = parts.flatMap((part) => voiceOn(s, seat, part) ?? []);
  const [worst] = [...voices].sort((a, b) => WEIGHT[b.stance] - WEIGHT[a.stance]);
  if (worst === undefined) return { seat, stance: 'none', text: say('deal.said.none') };
  return { seat, stance: worst.stance, text: say(`deal.said.${worst.stance}`, { n: worst.n }) };
}
