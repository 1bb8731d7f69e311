import { ArrowLeftRight } from 'lucide';
import {
  adopted,
  lastWordsText,
  type PackageLine,
  packageLines,
  type WayToBest,
  wayToBest,
} from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Icon } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

function Package({ line }: { readonly line: PackageLine }) {
  return (
    <li>
      <span class="places" aria-hidden="true">
        {line.places.map((n, i) => (
          <span key={`${n}/${line.key}`}>
            {i > 0 ? <Icon icon={ArrowLeftRight} size={16} /> : null}
            <b class="num">{n}</b>
          </span>
        ))}
      </span>
      <p>
        <b>{line.what}</b>
        <small class={line.mine > 0 ? 'mine' : ''}>
          {line.total}: {line.who}
        </small>
        <small>{line.when}</small>
      </p>
    </li>
  );
}

/** Where no package was free of charge: what the best deal for all would have changed, and who would have paid. */
function Best({ way }: { readonly way: WayToBest }) {
  return (
    <>
      <ul class="best-lines">
        {way.changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="best-sum">
        <b>{way.total}</b> <span>{way.who}</span>
      </p>
    </>
  );
}

/** What was there to be offered, and when; without a text, what would have led to one. */
export function Packages() {
  const { x } = useDoing();
  const lines = packageLines(x);
  const text = adopted(x);
  const lay = text ? null : lastWordsText(x);
  const way = text && lines.length === 0 ? wayToBest(x) : null;
  if (way) {
    return (
      <Figure title={say('debrief.trades.best')} note={say('debrief.trades.best.note')}>
        <Best way={way} />
      </Figure>
    );
  }
  return (
    <Figure title={say('debrief.packages')} note={say(text ? 'debrief.packages.note' : 'debrief.packages.note.none')}>
      {lay === null ? null : <p class="told">{lay}</p>}
      {lines.length === 0 ? (
        <p>{say(text ? 'debrief.packages.none.left' : 'debrief.packages.none.far')}</p>
      ) : (
        <ul class="trades">
          {lines.map((line) => (
            <Package key={line.key} line={line} />
          ))}
        </ul>
      )}
    </Figure>
  );
}
