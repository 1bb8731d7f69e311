/** How well a bot plays what everybody could know: foresight, patience and candour. No level sees more than another. */
import type { BotLevel } from '../../engine/index.ts';

export type Skill = {
  /** Paragraphs that one swap may span. */
  readonly foresight: 2 | 3;
  /** Does it reckon with what others are believed to lose before it offers? */
  readonly anticipates: boolean;
  /** How well it holds back: times its firmness. */
  readonly patience: number;
  /** 1: says what things cost it as they are. Below: may say the next tier, until the last two rounds. */
  readonly candour: number;
};

export const SKILLS: Readonly<Record<BotLevel, Skill>> = {
  gentle: { foresight: 2, anticipates: false, patience: 0.75, candour: 1 },
  standard: { foresight: 3, anticipates: true, patience: 1, candour: 1 },
  sharp: { foresight: 3, anticipates: true, patience: 1.15, candour: 0.75 },
};
