import { say } from '../../model/index.ts';
import { redline } from './redline.ts';

/** Added words underlined, struck ones struck; both named for those who hear the page. */
export function Redline({ from, to }: { readonly from: string; readonly to: string }) {
  const pieces = redline(from, to);
  const whole = pieces.length === 2 && pieces.every((piece) => piece.kind !== 'same');
  return (
    <>
      {pieces.map((piece, i) => {
        const key = `${i}/${piece.kind}`;
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
        const Tag = piece.kind;
        const named = say(piece.kind === 'ins' ? 'debrief.doc.added' : 'debrief.doc.struck');
        return (
          <Tag key={key} class={whole ? 'whole' : ''}>
            <span class="visually-hidden">{` [${named} `}</span>
            {piece.text}
            <span class="visually-hidden">] </span>
          </Tag>
        );
      })}
    </>
  );
}
