import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { type Bench, benchOf, bracketedOnly, verdictOf, wordingPut } from '../../model/projector/index.ts';
import { numberOf, paragraphAt, partyOf, shortOf } from '../../model/table/index.ts';
import { Rolling, Wording } from '../reading/index.ts';
import { Flag, Gavel, Glyph, type StanceSign } from '../ui/index.ts';
import { Fitted } from './Fitted.tsx';
import { useScreen } from './screen.ts';

const SIGN: Partial<Record<string, StanceSign>> = { blocked: 'object', held: 'reserve', free: 'support' };

function Verdict({ p }: { readonly p: Paragraph }) {
  const { s, unit } = useScreen();
  const verdict = verdictOf(s, p);
  const sign = SIGN[verdict.kind];
  return (
    <span class={`sc-verdict ${verdict.kind}`} data-stance={sign}>
      {sign === undefined ? null : <Glyph stance={sign} size={28 * unit} silent />}
      {verdict.kind === 'closed' || verdict.kind === 'put' ? <Gavel size={30 * unit} /> : null}
      {verdict.text}
    </span>
  );
}

function Text({ p }: { readonly p: Paragraph }) {
  const { s, unit } = useScreen();
  const put = wordingPut(s, p);
  const key = `${p.id}/${p.version}/${p.brackets.map((b) => b.id).join()}/${s.pub.proposals.length}/${put?.text ?? ''}/${unit}`;
  return (
    <Fitted key={key} class="plain-text">
      {(short) => (
        <p>
          {put !== null ? (
            <Wording text={put.text} />
          ) : p.words.text === '' || p.status === 'dropped' ? (
            <span class="soft">{say('screen.silent')}</span>
          ) : (
            <Rolling s={s} p={p} flag={21 * unit} {...(short ? { trim: bracketedOnly } : {})} />
          )}
          {put === null ? null : <span class="sc-by"> {say('screen.put.wording', { who: put.who })}</span>}
        </p>
      )}
    </Fitted>
  );
}

function Seats({ seats }: { readonly seats: readonly string[] }) {
  const { s, unit } = useScreen();
  const many = s.pub.order.length > 14;
  return (
    <>
      {seats.map((seat) => (
        <Flag key={seat} party={partyOf(s, seat)} size={(many ? 26 : 36) * unit} />
      ))}
    </>
  );
}

function Cards({ bench }: { readonly bench: Extract<Bench, { kind: 'cards' }> }) {
  return (
    <div class="sc-bench cards">
      <b class="num">{say('screen.chosen', { count: bench.chosen.length, of: bench.of })}</b>
      <span class="sc-tray" aria-hidden="true">
        {bench.chosen.map((seat) => (
          <i key={seat} class="sc-card" />
        ))}
        {bench.waiting.map((seat) => (
          <i key={seat} class="sc-card open" />
        ))}
      </span>
    </div>
  );
}

/** Who stands where: glyph, then flags with their shape. Face down: how many have chosen, never who what. */
function BenchLine({ p }: { readonly p: Paragraph }) {
  const { s, unit } = useScreen();
  const bench = benchOf(s, p);
  if (bench.kind === 'cards') return <Cards bench={bench} />;
  if (bench.kind === 'empty') return <div class="sc-bench soft">{say('screen.nothing')}</div>;
  return (
    <ul class={`sc-bench${s.pub.order.length > 14 ? ' many' : ''}`}>
      {bench.trays.map((tray) => (
        <li key={tray.stance} class="sc-tray" data-stance={tray.stance}>
          <span class="visually-hidden">
            {`${say(`stance.${tray.stance}`)}: ${listed(tray.seats.map((seat) => shortOf(s, seat)))}`}
          </span>
          <Glyph stance={tray.stance} size={28 * unit} silent />
          <Seats seats={tray.seats} />
        </li>
      ))}
    </ul>
  );
}

/** The paragraph in focus, large. */
export function ParagraphPage({ id }: { readonly id: string | null }) {
  const { s } = useScreen();
  const p = paragraphAt(s, id) ?? s.pub.paragraphs[0];
  if (p === undefined) return null;
  return (
    <article class="sc-page paper" aria-labelledby="sc-head">
      <header>
        <h2 id="sc-head">
          <b class="serif num">{numberOf(s, p.id)}</b>
          {p.title}
        </h2>
        <Verdict p={p} />
      </header>
      <Text p={p} />
      <BenchLine p={p} />
    </article>
  );
}
