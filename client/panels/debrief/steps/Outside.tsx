import { newsLines, voteLines } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

/** News that came, and what it changed; none came, nothing is shown. */
export function NewsFigure() {
  const { x } = useDoing();
  const news = newsLines(x);
  if (news.length === 0) return null;
  return (
    <Figure title={say('debrief.news')} note={say('debrief.news.note')} wide>
      <ol class="breaks">
        {news.map((one) => (
          <li key={one.key}>
            <b>{one.title}</b> <span class="dim">{one.when}</span>
            <q class="serif">{one.text}</q>
            <ul class="changed">
              {one.changed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Figure>
  );
}

/** The roll calls, question by question. */
export function VotesFigure() {
  const { x } = useDoing();
  const votes = voteLines(x);
  if (votes.length === 0) return null;
  return (
    <Figure title={say('debrief.votes')} note={say('debrief.votes.note')} wide>
      <ol class="breaks">
        {votes.map((vote) => (
          <li key={vote.key}>
            <b>{vote.question}</b> <span class="num">{vote.result}</span>
            <ul class="changed">
              {vote.rolls.map((roll) => (
                <li key={roll.key}>
                  {roll.label}: {roll.names}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Figure>
  );
}
