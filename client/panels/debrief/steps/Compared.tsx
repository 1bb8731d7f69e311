import { Check, Minus, X } from 'lucide';
import { comparedOf, type Compared as Line } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Icon } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

const NAMES = {
  sign: 'debrief.cmp.sign',
  stars: 'debrief.cmp.stars.row',
  hardest: 'debrief.cmp.hardest',
} as const;

function Row({ line }: { readonly line: Line }) {
  const icon = line.right === null ? Minus : line.right ? Check : X;
  const word =
    line.right === null ? null : say(line.right ? 'debrief.result.guess.right' : 'debrief.result.guess.wrong');
  return (
    <li class={line.right === false ? 'otherwise' : ''}>
      <b>{say(NAMES[line.key])}</b>
      <span>
        <small>{say('debrief.result.guess.you')}</small>
        {line.guess}
      </span>
      <span>
        <small>{say('debrief.result.guess.truth')}</small>
        {line.truth}
      </span>
      <span class="hit">
        <Icon icon={icon} size={16} />
        {word}
      </span>
    </li>
  );
}

/** The reader's own guess beside what came out; nobody else's. */
export function Compared({ wide = false }: { readonly wide?: boolean }) {
  const { x } = useDoing();
  if (x.seat === null) return null;
  const lines = comparedOf(x);
  return (
    <Figure title={say('debrief.result.guess')} wide={wide}>
      {lines.length === 0 ? (
        <p class="dim">{say('debrief.result.guess.none')}</p>
      ) : (
        <ul class="compared">
          {lines.map((line) => (
            <Row key={line.key} line={line} />
          ))}
        </ul>
      )}
    </Figure>
  );
}
