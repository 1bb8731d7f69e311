import { useState } from 'preact/hooks';
import { canAsk, type Effect, effectsOf, type Swap, signed, whatifText } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Button, Flag, Segments } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

function Row({ effect }: { readonly effect: Effect }) {
  const way = effect.by > 0 ? 'better' : effect.by < 0 ? 'worse' : 'even';
  return (
    <li class={`${way}${effect.mine ? ' mine' : ''}`}>
      <Flag party={effect.party} size={22} bare mine={effect.mine} />
      <span class="name">{effect.party.short}</span>
      <span>
        {effect.never
          ? say('debrief.whatif.never')
          : effect.was === effect.is
            ? effect.is
            : `${effect.was} → ${effect.is}`}
      </span>
      <b class="num">{effect.by === 0 ? '0' : signed(effect.by)}</b>
    </li>
  );
}

function Levels({ swap, onPick }: { readonly swap: Swap; readonly onPick: (issue: string, level: number) => void }) {
  const { x } = useDoing();
  return (
    <div class="whatif-levels">
      {x.open.issues.map(({ id, levels, title }) => {
        const was = x.debrief.outcome.levels[id] ?? 0;
        const now = swap[id] ?? was;
        return (
          <div key={id} class={now === was ? '' : 'swapped'}>
            <span>
              <b>{title}</b>
              <small>{levels[now]}</small>
            </span>
            <Segments
              label={title}
              hideLabel
              choices={levels.map((_, level) => ({ value: String(level), label: `L${level}` }))}
              value={String(now)}
              onChange={(level) => onPick(id, Number(level))}
            />
          </div>
        );
      })}
    </div>
  );
}

/** "With L2 instead of L3 on return, who gains?" */
export function WhatIf() {
  const { x, paper } = useDoing();
  const [swap, setSwap] = useState<Swap>({});
  if (!canAsk(x) || paper) return null;
  const effects = effectsOf(x, swap);
  const touched = Object.keys(swap).length > 0;
  return (
    <Figure title={say('debrief.whatif')} note={say('debrief.whatif.note')} wide class="whatif">
      <div class="whatif-body">
        <Levels swap={swap} onPick={(issue, level) => setSwap({ ...swap, [issue]: level })} />
        <div>
          <ul class="effects">
            {effects.map((effect) => (
              <Row key={effect.party.id} effect={effect} />
            ))}
          </ul>
          <p class="told" role="status">
            {whatifText(x, swap)}
          </p>
          {touched ? (
            <Button kind="quiet" onClick={() => setSwap({})}>
              {say('debrief.whatif.reset')}
            </Button>
          ) : null}
        </div>
      </div>
    </Figure>
  );
}
