import { say } from '../../model/index.ts';
import { type Roll, voteOf } from '../../model/table/meeting/index.ts';
import { Cast, majorityText, QuestionText, RollCall } from '../vote/index.ts';
import { Fitted } from './Fitted.tsx';
import { useScreen } from './screen.ts';

/** The question before the members, large, and who has voted; never how. */
export function VotePage() {
  const { s, unit } = useScreen();
  const vote = voteOf(s);
  if (vote === null) return null;
  const { question } = vote;
  return (
    <article class="sc-page sc-vote paper" aria-labelledby="sc-head">
      <header>
        <h2 id="sc-head">{question.title}</h2>
        <span class="sc-verdict">{say(question.second ? 'vote.title.second' : 'vote.title')}</span>
      </header>
      {question.to === null ? (
        <p class="sc-question serif">{say('screen.vote.whole')}</p>
      ) : (
        <Fitted key={`${question.key}/${unit}`}>{() => <QuestionText question={question} />}</Fitted>
      )}
      <p class="soft sc-small">{majorityText(question)}</p>
      <Cast s={s} vote={vote} flag={36 * unit} />
    </article>
  );
}

/** The roll call, read out. */
export function RollPage({ roll }: { readonly roll: Roll }) {
  const { s, unit } = useScreen();
  return (
    <article class="sc-page sc-roll paper">
      <RollCall s={s} roll={roll} flag={38 * unit} />
    </article>
  );
}
