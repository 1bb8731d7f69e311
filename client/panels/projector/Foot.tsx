import { meeting, say, showCode } from '../../model/index.ts';
import { joinable, type StripLine, stripOf } from '../../model/projector/index.ts';
import { Gavel, Qr } from '../ui/index.ts';
import { useScreen } from './screen.ts';

function Mark({ line, many }: { readonly line: StripLine; readonly many: boolean }) {
  const { unit } = useScreen();
  if (line.mark === 'brackets') return <i class="brackets">[{line.count}]</i>;
  if (line.mark === 'laid')
    return (
      <>
        <i class="sc-card" />
        <i class="laid num">{line.count}</i>
      </>
    );
  if (line.mark === 'ad-ref' || line.mark === 'agreed') return <Gavel size={20 * unit} />;
  return many && line.mark === 'clean' ? null : <i class="word">{say(`screen.${line.mark}`)}</i>;
}

/** How to come in, until everybody has. */
export function Join() {
  const { live, s, unit } = useScreen();
  if (!joinable(s.pub)) return null;
  const { host, local, join } = meeting().value;
  const address = join(live.code);
  return (
    <p class="sc-join">
      <span>
        {say('screen.join')} <b class="num">{host}</b> <wbr />
        <span class="sc-with">
          {say('screen.join.with')} <b class="num">{showCode(live.code)}</b>
        </span>
      </span>
      {local ? null : <Qr text={address} size={66 * unit} label={say('screen.join.qr', { address })} />}
    </p>
  );
}

/** All paragraphs in one line, and how to join. */
export function Foot({ shown }: { readonly shown: string | null }) {
  const { s } = useScreen();
  const strip = stripOf(s);
  const many = strip.length > 8;
  return (
    <footer class={`sc-foot${many ? ' many' : ''}`}>
      <ol aria-label={say('screen.strip')}>
        {strip.map((line) => (
          <li key={line.id} class={`${line.mark}${line.id === shown ? ' on' : ''}`}>
            <span class="visually-hidden">{line.aloud}</span>
            <b class="num" aria-hidden="true">
              {line.number}
            </b>
            <span aria-hidden="true">
              <Mark line={line} many={many} />
            </span>
          </li>
        ))}
      </ol>
      <Join />
    </footer>
  );
}
