import type { Paragraph } from '../../../shared/engine/index.ts';
import { say, words } from '../../model/index.ts';
import { type Mark, partyOf, rollingOf, shortOf, type Token } from '../../model/table/index.ts';
import { Flag } from '../ui/index.ts';
import { useSight, useTable } from './table.ts';

const names = (list: readonly string[]): string => new Intl.ListFormat(words.value.lang).format(list);

/** Holders by flag and code, within the line. */
export function Holders({ seats }: { readonly seats: readonly string[] }) {
  const s = useSight();
  return (
    <span class="holders" aria-hidden="true">
      {seats.map((seat) => {
        const party = partyOf(s, seat);
        return (
          <span key={seat}>
            <Flag party={party} size={14} bare />
            <bdi>{party.code}</bdi>
          </span>
        );
      })}
    </span>
  );
}

function Opens({ depth }: { readonly depth: number }) {
  return (
    <b class="bk">
      <span aria-hidden="true">[</span>
      <span class="visually-hidden">{`${say('bracket.say.open')} ${depth > 1 ? '[' : ''}`}</span>
    </b>
  );
}

function Closes({ mark }: { readonly mark: Mark }) {
  const { view } = useTable();
  const s = useSight();
  const who = names(mark.holders.map((seat) => shortOf(s, seat)));
  const key = `mark/${mark.key}`;
  const open = view.opened.value === key;
  return (
    <button
      type="button"
      class={`closes${mark.mine ? ' mine' : ''}`}
      aria-expanded={open}
      aria-label={`${say('bracket.say.close', { who })}. ${say('bracket.press', { who })}`}
      onClick={() => {
        view.opened.value = open ? null : key;
      }}
    >
      <Holders seats={mark.holders} />
      <b class="bk" aria-hidden="true">
        ]
      </b>
    </button>
  );
}

function Instead({ token }: { readonly token: Extract<Token, { kind: 'instead' }> }) {
  const { view } = useTable();
  const s = useSight();
  const who = names(token.holders.map((seat) => shortOf(s, seat)));
  return (
    <>
      {' '}
      <button
        type="button"
        class="instead"
        aria-label={`${say('bracket.instead', { who })} ${token.text}`}
        onClick={() => {
          view.opened.value = token.proposal;
        }}
      >
        <b class="bk">[</b>
        {token.text}
        <Holders seats={token.holders} />
        <b class="bk">]</b>
      </button>
    </>
  );
}

function Piece({ token }: { readonly token: Token }) {
  if (token.kind === 'open') return <Opens depth={token.depth} />;
  if (token.kind === 'close') return <Closes mark={token.mark} />;
  if (token.kind === 'instead') return <Instead token={token} />;
  const held = token.depth > 0 ? `held d${Math.min(3, token.depth)}${token.mine ? ' mine' : ''}` : '';
  return token.em ? <em class={held}>{token.text}</em> : <span class={held}>{token.text}</span>;
}

/** What stands, with brackets as characters, tint and holder; mine with a brass line under it. */
export function RollingText({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  return (
    <p class="rolling" id={`text-${p.id}`}>
      {rollingOf(s, p).map((token, i) => (
        <Piece key={`${i}/${token.kind}`} token={token} />
      ))}
    </p>
  );
}
