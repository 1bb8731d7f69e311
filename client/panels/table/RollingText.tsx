import type { Paragraph } from '../../../shared/engine/index.ts';
import type { Alternative, Segment } from '../../../shared/text/index.ts';
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

/** What is offered, and in it what is offered to that: `[ invite [ urge MEX ] SWE ]`. */
function Parts({ parts, depth }: { readonly parts: readonly Segment[]; readonly depth: number }) {
  if (parts.length === 0) return <i>{say('bracket.out')}</i>;
  return (
    <>
      {parts.map((part, i) => (
        <span key={`${i}/${part.kind}`}>
          {i > 0 ? ' ' : ''}
          {part.kind === 'text'
            ? part.text
            : part.alternatives.map((a) => <Nested key={a.proposals.join('+')} alternative={a} depth={depth + 1} />)}
        </span>
      ))}
    </>
  );
}

function Nested({ alternative, depth }: { readonly alternative: Alternative; readonly depth: number }) {
  const s = useSight();
  const { segments, holders, proposals } = alternative;
  const who = names(holders.map((seat) => shortOf(s, seat)));
  if (proposals.length === 0) return <Parts parts={segments} depth={depth} />;
  return (
    <span class={`nested d${Math.min(3, depth)}`}>
      {' '}
      <b class="bk">[</b>
      <span class="visually-hidden">{say('bracket.instead', { who })} </span>
      <Parts parts={segments} depth={depth} />
      <Holders seats={holders} />
      <b class="bk">]</b>
    </span>
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
        onClick={() => {
          view.opened.value = token.proposal;
        }}
      >
        <b class="bk">[</b>
        <span class="visually-hidden">
          {token.of === '' ? say('bracket.added', { who }) : say('bracket.instead.of', { who, words: token.of })}{' '}
        </span>
        <Parts parts={token.parts} depth={1} />
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
  const look = `${held}${token.offered ? ' offered' : ''}`;
  return token.em ? <em class={look}>{token.text}</em> : <span class={look}>{token.text}</span>;
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
