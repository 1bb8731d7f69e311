import { momentOf, type Put, putOf } from '../../model/desk/index.ts';
import { now, say } from '../../model/index.ts';
import { Wording } from '../reading/index.ts';
import { Button, Gavel } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

const R = 20;
const ROUND = 2 * Math.PI * R;

/** The moment in which members may object, as a ring that shortens. */
function Ring({ share, text }: { readonly share: number; readonly text: string }) {
  return (
    <span class="ring">
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
        <circle class="track" cx="24" cy="24" r={R} />
        <circle
          class="left"
          cx="24"
          cy="24"
          r={R}
          stroke-dasharray={`${ROUND * share} ${ROUND}`}
          transform="rotate(-90 24 24)"
        />
      </svg>
      <b class="num" aria-hidden="true">
        {text}
      </b>
    </span>
  );
}

function Falls({ put }: { readonly put: Put }) {
  const { live, view } = useDeskTable();
  const desk = useDesk();
  const moment = momentOf(desk.sight.pub, live.tableTime(now.value));
  const seconds = Math.ceil((moment?.leftMs ?? 0) / 1000);
  const why = desk.asked('chair', { type: 'gavel.fall' });
  const running = view.sweep.value !== null;
  return (
    <div class="falls">
      <Ring share={moment?.share ?? 0} text={seconds > 0 ? String(seconds) : ''} />
      <div>
        <p class="serif">
          <i>{say('desk.put.ask')}</i>
        </p>
        <p class="dim num">{seconds > 0 ? say('desk.put.left', { s: seconds }) : say('desk.put.may')}</p>
      </div>
      {!desk.chair ? null : running ? (
        <Button
          onClick={() => {
            view.sweep.value = null;
          }}
        >
          {say('desk.sweep.stop')}
        </Button>
      ) : (
        <Button
          kind="primary"
          class="fall"
          aria-disabled={why !== null || undefined}
          onClick={() => {
            if (why === null) live.act({ type: 'gavel.fall' }, 'chair');
          }}
        >
          <span class="row">
            <Gavel size={18} /> {say('desk.put.fall')}
          </span>
        </Button>
      )}
      <span class="visually-hidden" role="status">
        {put.head}
      </span>
    </div>
  );
}

/** What lies before the gavel, in whole, with its moment. */
export function PutBar({ brief = false }: { readonly brief?: boolean }) {
  const { sight } = useDesk();
  const put = putOf(sight);
  if (put === null) return null;
  return (
    <div class="put-bar">
      <h3>{put.head}</h3>
      <Falls put={put} />
      {brief ? null : (
        <p class="plain-text">{put.text === '' ? say('desk.card.silent') : <Wording text={put.text} />}</p>
      )}
    </div>
  );
}
