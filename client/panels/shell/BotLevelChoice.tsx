import { BOT_LEVELS, type BotLevel } from '../../../shared/engine/vocabulary.ts';
import { say } from '../../model/index.ts';
import { Segments } from '../ui/index.ts';

type Props = {
  readonly level: BotLevel;
  readonly onLevel: (level: BotLevel) => void;
  /** `bar`: one row, and what the chosen word means below it. */
  readonly look: 'bar' | 'cards';
};

/** How far the bots look ahead and how openly they speak, in three words. */
export function BotLevelChoice({ level, onLevel, look }: Props) {
  const hint = (one: BotLevel): string => say(`bots.level.${one}.hint`);
  return (
    <div class="bot-level">
      <Segments<BotLevel>
        label={say('bots.level')}
        look={look}
        value={level}
        choices={BOT_LEVELS.map((value) => ({
          value,
          label: say(`bots.level.${value}`),
          ...(look === 'cards' && { hint: hint(value) }),
        }))}
        onChange={onLevel}
      />
      {look === 'bar' ? (
        <p class="hint dim" aria-live="polite">
          {hint(level)}
        </p>
      ) : null}
    </div>
  );
}
