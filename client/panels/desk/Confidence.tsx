import { say } from '../../model/index.ts';
import { useDesk } from './desk.ts';

const MARKS = 3;

/** How much confidence in the chair is left: three lamps. */
export function Confidence() {
  const { confidence } = useDesk().sight.pub;
  return (
    <p class={`confidence${confidence === 0 ? ' none' : ''}`}>
      <span class="lamps" aria-hidden="true">
        {Array.from({ length: MARKS }, (_, i) => (
          <i key={`${i}/${MARKS}`} class={i < confidence ? 'lit' : ''} />
        ))}
      </span>
      <span>{say('desk.confidence', { left: confidence, of: MARKS })}</span>
    </p>
  );
}
