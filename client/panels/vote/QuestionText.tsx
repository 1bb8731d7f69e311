import { say } from '../../model/index.ts';
import type { QuestionView } from '../../model/table/meeting/index.ts';
import { redline } from '../table/redline.ts';

/** What an amendment would change: struck and added, both named for those who hear the page. */
function Change({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <p class="question-words plain-text">
      {redline(from, to).map((piece, i) => {
        const key = `${i}/${piece.kind}`;
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
        const Tag = piece.kind;
        return (
          <Tag key={key} class={piece.kind}>
            <span class="visually-hidden">{` ${say(piece.kind === 'ins' ? 'vote.added' : 'vote.struck')}: `}</span>
            {piece.text}
          </Tag>
        );
      })}
    </p>
  );
}

/** The words of a question; the whole text needs none, it lies on the table. */
export function QuestionText({ question }: { readonly question: QuestionView }) {
  if (question.to === null) return null;
  return <Change from={question.from ?? ''} to={question.to} />;
}

/** What it takes to carry it. */
export const majorityText = (question: QuestionView): string =>
  say(question.twoThirds ? 'vote.majority.two-thirds' : 'vote.majority.simple');
