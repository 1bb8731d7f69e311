import { say } from '../../../model/index.ts';
import { isMe, type Patch, shortOf, type Values } from '../../../model/table/index.ts';
import { useSight } from '../table.ts';
import { Choices, Pick } from './plain.tsx';

type Props = { readonly values: Values; readonly onChange: (change: Patch) => void };

/** Would capital sign, how many stars, who was hardest. */
export function GuessField({ values, onChange }: Props) {
  const s = useSight();
  const guess = values.guess;
  const set = (change: Partial<NonNullable<Values['guess']>>) =>
    onChange({ guess: { sign: true, stars: 0, ...guess, ...change } });
  return (
    <>
      <Choices
        label={say('field.guess.sign')}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: say(`field.guess.sign.${value}`) }))}
        chosen={guess === undefined ? [] : [guess.sign ? 'yes' : 'no']}
        onChoose={(value) => set({ sign: value === 'yes' })}
      />
      <Choices
        label={say('field.guess.stars')}
        choices={[0, 1, 2, 3, 4].map((n) => ({ value: `${n}`, label: `${n}` }))}
        chosen={guess === undefined ? [] : [`${guess.stars}`]}
        onChoose={(stars) => set({ stars: Number(stars) })}
      />
      <Pick
        label={say('field.guess.hardest')}
        choices={s.pub.order.filter((seat) => !isMe(s, seat)).map((seat) => ({ value: seat, label: shortOf(s, seat) }))}
        value={guess?.hardest}
        none={say('form.optional')}
        onChange={(hardest) => set(hardest === '' ? {} : { hardest })}
      />
    </>
  );
}
