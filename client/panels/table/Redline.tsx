import { say } from '../../model/index.ts';
import { type Attributed, joinedWords } from '../../model/table/index.ts';
import { redline } from './redline.ts';

/** Added underlined, struck through: both named for those who hear the page. */
export function Redline({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <>
      {redline(from, to).map((piece, i) => {
        const key = `${i}/${piece.kind}`;
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
        const Tag = piece.kind;
        return (
          <Tag key={key} class={piece.kind}>
            <span class="visually-hidden">{` ${say(piece.kind === 'ins' ? 'changes.added' : 'changes.struck')}: `}</span>
            {piece.text}
          </Tag>
        );
      })}
    </>
  );
}

/** The same with whose change each is, in words that need no colour: "added by PHL". */
export function AttributedRedline({ runs }: { readonly runs: readonly Attributed[] }) {
  return (
    <>
      {runs.map((run, i) => {
        const key = `${i}/${run.kind}`;
        const before = runs[i - 1]?.text ?? '';
        const gap = joinedWords(before, run.text).length > before.length + run.text.length ? ' ' : '';
        if (run.kind === 'same') return <span key={key}>{`${gap}${run.text}`}</span>;
        const Tag = run.kind;
        return (
          <span key={key}>
            {gap}
            <Tag class={run.kind}>{run.text}</Tag>
            <small class={`whose ${run.kind}`}> {say(`changes.by.${run.kind}`, { who: run.by ?? '' })}</small>
          </span>
        );
      })}
    </>
  );
}
