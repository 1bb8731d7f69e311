import { BookOpen, LockKeyhole, OctagonMinus, Scale, Star } from 'lucide';
import type { Band } from '../../../shared/value/judge.ts';
import { say } from '../../model/index.ts';
import { type AsItStands, asItStands, type FolderLine, folderLines } from '../../model/table/index.ts';
import { Icon, type IconNode } from '../ui/index.ts';
import { CapitalInFolder } from './dealParts.ts';
import { focusOn } from './doing.ts';
import { Term } from './Term.tsx';
import { useSight, useTable } from './table.ts';

const BANDS: readonly Band[] = ['below', 'thin', 'good', 'strong'];
const ICONS: Record<FolderLine['kind'], IconNode> = { want: Star, limit: Scale, red: OctagonMinus };

/** As it stands: one of four words, and walking away as a number. */
export function BandBar({ stands }: { readonly stands: AsItStands }) {
  const walk = stands.walkAway;
  const said = walk === null ? say('folder.stands.observer') : say('folder.walk', { walk });
  return (
    <div class="bands">
      <p class="visually-hidden">{say('folder.stands.say', { band: say(`band.${stands.band}`), walk: walk ?? '–' })}</p>
      <div class="band-row" aria-hidden="true">
        {BANDS.map((band) => (
          <span key={band} class={band === stands.band ? 'on' : ''}>
            {say(`band.${band}`)}
          </span>
        ))}
      </div>
      <p class="small">
        <Term>{said}</Term>
      </p>
    </div>
  );
}

const numbers = (list: readonly (number | string)[]): string => list.join(', ');

function Warnings({ stands }: { readonly stands: AsItStands }) {
  if (stands.crossed.length > 0)
    return <p class="crossed">{say('folder.crossed', { list: numbers(stands.crossed) })}</p>;
  if (stands.beyond.length > 0) return <p class="small">{say('folder.beyond', { list: numbers(stands.beyond) })}</p>;
  return null;
}

function Line({ line }: { readonly line: FolderLine }) {
  const table = useTable();
  return (
    <li class={line.kind}>
      <button type="button" onClick={() => focusOn(table, line.paragraph)}>
        <Icon icon={ICONS[line.kind]} size={15} />
        <span>
          <b>{say(`folder.${line.kind}`)}</b> {line.text}
        </span>
        {line.number !== 0 ? (
          <i class="pn num">
            <span class="visually-hidden">{say('brief.go', { n: '' })}</span>
            {line.number}
          </i>
        ) : null}
      </button>
    </li>
  );
}

/** For the press, in the folder's place: what is negotiated here. */
function AboutGame() {
  const s = useSight();
  return (
    <section class="card about-game" aria-label={s.open.title}>
      <h2 class="serif">{s.open.title}</h2>
      <p>{s.open.summary}</p>
      <p class="dim small">{s.open.note}</p>
    </section>
  );
}

/** Everything confidential, in leather: it never appears on the projector. */
export function Folder() {
  const { view } = useTable();
  const s = useSight();
  const stands = asItStands(s);
  const lines = folderLines(s);
  if (s.seat === null) return <AboutGame />;
  return (
    <section class="folder leather" data-region="folder" tabIndex={-1} aria-label={say('region.folder')}>
      <header>
        <h2>
          <Icon icon={LockKeyhole} size={15} />
          {say('folder.title')}
        </h2>
        <span class="small">{say('folder.only')}</span>
      </header>
      {stands ? <BandBar stands={stands} /> : null}
      {stands ? <Warnings stands={stands} /> : null}
      <CapitalInFolder />
      {lines.length === 0 ? <p class="small">{say('folder.coming')}</p> : null}
      <ul class="folder-lines">
        {lines.map((line) => (
          <Line key={`${line.kind}/${line.number}/${line.text}`} line={line} />
        ))}
      </ul>
      <button
        type="button"
        class="whole"
        onClick={() => {
          view.sheet.value = 'brief';
        }}
      >
        <Icon icon={BookOpen} size={16} />
        {say('folder.whole')} <kbd>b</kbd>
      </button>
    </section>
  );
}
