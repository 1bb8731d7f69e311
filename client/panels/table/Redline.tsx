import { say } from '../../model/index.ts';
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
