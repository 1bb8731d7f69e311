import { Check } from 'lucide';
import { Icon } from './Icon.tsx';

export type Step = { readonly id: string; readonly label: string; readonly state: 'done' | 'now' | 'next' };

type Props = {
  readonly label: string;
  readonly steps: readonly Step[];
  /** Given, each step is a button. */
  readonly onChoose?: (id: string) => void;
  readonly look?: 'row' | 'rail' | 'numbered';
};

function Mark({ step, n, look }: { readonly step: Step; readonly n: number; readonly look: string }) {
  if (step.state === 'done') return <Icon icon={Check} size={16} />;
  return look === 'numbered' ? <i class="n num">{n}</i> : <i class="o" />;
}

/** Where we are in an ordered course; the present one carries aria-current. */
export function Steps({ label, steps, onChoose, look = 'row' }: Props) {
  return (
    <ol class={`steps ${look}`} aria-label={label}>
      {steps.map((step, i) => (
        <li key={step.id} class={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          {onChoose ? (
            <button type="button" onClick={() => onChoose(step.id)}>
              <Mark step={step} n={i + 1} look={look} />
              <span>{step.label}</span>
            </button>
          ) : (
            <span class="row">
              <Mark step={step} n={i + 1} look={look} />
              <span>{step.label}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
