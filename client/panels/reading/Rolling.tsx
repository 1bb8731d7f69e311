import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { emphasised, partyOf, rollingOf, type Sight, shortOf, type Token } from '../../model/table/index.ts';
import { Flag } from '../ui/index.ts';

type Sized = { readonly s: Sight; readonly flag: number };

function Holders({ s, seats, flag }: Sized & { readonly seats: readonly string[] }) {
  return (
    <span class="plain-holders" aria-hidden="true">
      {seats.map((seat) => {
        const party = partyOf(s, seat);
        return (
          <span key={seat}>
            <Flag party={party} size={flag} bare />
            <bdi>{party.code}</bdi>
          </span>
        );
      })}
    </span>
  );
}

const heldBy = (s: Sight, seats: readonly string[]): string =>
  say('bracket.say.close', { who: listed(seats.map((seat) => shortOf(s, seat))) });

function Close({ s, seats, flag }: Sized & { readonly seats: readonly string[] }) {
  return (
    <span class="plain-close">
      {seats.length === 0 ? null : <Holders s={s} seats={seats} flag={flag} />}
      <b aria-hidden="true">]</b>
      <span class="visually-hidden">{seats.length === 0 ? say('bracket.say.shut') : heldBy(s, seats)}</span>
    </span>
  );
}

function Piece({ s, token, flag }: Sized & { readonly token: Token }) {
  if (token.kind === 'close') return <Close s={s} seats={token.mark.holders} flag={flag} />;
  if (token.kind === 'open')
    return (
      <b class="plain-open">
        <span aria-hidden="true">[</span>
        <span class="visually-hidden">{say('bracket.say.open')} </span>
      </b>
    );
  if (token.kind === 'instead')
    return (
      <span class="plain-instead">
        {' '}
        <b aria-hidden="true">[</b>
        {token.text === '' ? <i>{say('bracket.out')}</i> : token.text}
        <Close s={s} seats={token.holders} flag={flag} />
      </span>
    );
  const held = token.depth > 0 ? `held d${Math.min(3, token.depth)}` : undefined;
  return token.em ? <em class={held}>{token.text}</em> : <span class={held}>{token.text}</span>;
}

type RollingProps = {
  readonly s: Sight;
  readonly p: Paragraph;
  readonly flag?: number;
  readonly compiled?: boolean;
  /** Leaves something out, where there is no room for the whole. */
  readonly trim?: (tokens: readonly Token[]) => readonly Token[];
};

/** What stands, with every bracket as characters, tint and holder; to read, not to press. */
export function Rolling({ s, p, flag = 14, compiled = false, trim = (tokens) => tokens }: RollingProps) {
  return (
    <>
      {trim(rollingOf(s, p, compiled)).map((token, i) => (
        <Piece key={`${i}/${token.kind}`} s={s} token={token} flag={flag} />
      ))}
    </>
  );
}

/** A wording with its operative verbs in italics. */
export function Wording({ text }: { readonly text: string }) {
  return (
    <>
      {emphasised(text).map((run, i) =>
        run.em ? <em key={`${i}/${run.text}`}>{run.text}</em> : <span key={`${i}/${run.text}`}>{run.text}</span>,
      )}
    </>
  );
}
