import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { rollsOf, voteOf } from '../../model/table/meeting/index.ts';
import { Card } from '../ui/index.ts';
import { Cast, majorityText, QuestionText, RollCall } from '../vote/index.ts';
import { useDesk } from './desk.ts';

/** The question before the members, who has voted, and the count of the last one. */
export function BallotCard() {
  const desk = useDesk();
  const vote = voteOf(desk.sight);
  const [newest] = rollsOf(desk.sight);
  if (vote === null) return newest === undefined ? null : <RollCard />;
  return (
    <Card title={say('desk.vote.title')} class="focus-card ballot-card">
      <h3 class="serif">{vote.question.title}</h3>
      <QuestionText question={vote.question} />
      <p class="dim">{majorityText(vote.question)}</p>
      <Cast s={desk.sight} vote={vote} flag={28} />
      {vote.left.length === 0 ? null : (
        <p class="dim">{say('desk.vote.then', { list: listed(vote.left.map((one) => one.title)) })}</p>
      )}
      {newest === undefined ? null : <RollCall s={desk.sight} roll={newest} flag={22} />}
    </Card>
  );
}

function RollCard() {
  const { sight } = useDesk();
  return (
    <Card title={say('desk.vote.title')} class="focus-card ballot-card">
      {rollsOf(sight).map((roll) => (
        <RollCall key={roll.key} s={sight} roll={roll} flag={22} />
      ))}
    </Card>
  );
}
