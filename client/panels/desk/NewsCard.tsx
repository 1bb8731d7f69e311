import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { NewsList } from '../../../shared/protocol/http.ts';
import { api, held, say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { calledOf } from '../../model/table/index.ts';
import { Button, Card } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

type Asked = { readonly list: NewsList['news'] } | 'away' | null;
type Item = NewsList['news'][number];

/** The scenario's news, which the server tells the host alone; asked again when some has come or was left out. */
function useNews(): { readonly at: Asked; readonly again: () => void } {
  const { live } = useDeskTable();
  const { pub } = useDesk().sight;
  const here = useMemo(() => signal<Asked>(null), [live]);
  const done = live.pending.value.filter((p) => p.command.type.startsWith('inject.')).length;
  const ask = async (): Promise<void> => {
    const token = held.of(live.code)?.token;
    if (token === undefined) return;
    const answer = await api.news(live.code, token);
    here.value = answer.ok ? { list: answer.value.news } : 'away';
  };
  useEffect(() => void ask(), [live, pub.news.length, pub.round, done, live.seat.value]);
  return { at: here.value, again: () => void ask() };
}

function whenText(one: Item): string {
  if (one.status !== 'to-come') return say(`desk.news.${one.status}`);
  return one.round === null ? say('desk.news.hand') : say('desk.news.round', { n: one.round });
}

function Line({ one }: { readonly one: Item }) {
  const { live } = useDeskTable();
  const { sight, asked } = useDesk();
  const to =
    one.to === 'all'
      ? say('desk.news.to.all')
      : say('desk.news.to.seats', { names: listed(one.to.map((seat) => calledOf(sight, seat))) });
  const may = one.status === 'to-come';
  const send = may && asked('host', { type: 'inject.release', inject: one.id }) === null;
  const skip = may && asked('host', { type: 'inject.skip', inject: one.id }) === null;
  return (
    <li class={`news-line ${one.status}`}>
      <b class="news-when num">{one.round === null ? '–' : `R${one.round}`}</b>
      <details>
        <summary>
          <b>{one.title}</b>
          <small class="dim">{`${to} · ${whenText(one)}`}</small>
        </summary>
        <p class="quote">{one.text}</p>
        <div class="answers dense">
          {send ? (
            <Button kind="soft" onClick={() => void live.act({ type: 'inject.release', inject: one.id }, 'host')}>
              {say('desk.news.send')}
            </Button>
          ) : null}
          {skip ? (
            <Button kind="quiet" onClick={() => void live.act({ type: 'inject.skip', inject: one.id }, 'host')}>
              {say('desk.news.skip')}
            </Button>
          ) : null}
        </div>
      </details>
    </li>
  );
}

/** What may still come from outside: for the host, who sends it or leaves it out. */
export function NewsCard() {
  const { sight } = useDesk();
  const { at, again } = useNews();
  if (at === null) return null;
  return (
    <Card title={say('desk.news.title')} note={say('desk.news.host')} class="news-card">
      {at === 'away' ? (
        <p>
          {say('desk.news.away')}{' '}
          <Button kind="quiet" onClick={again}>
            {say('desk.news.again')}
          </Button>
        </p>
      ) : (
        <>
          {at.list.length === 0 ? <p class="dim">{say('desk.news.none')}</p> : null}
          {at.list.length > 0 && !sight.pub.settings.news ? <p class="dim">{say('desk.news.off')}</p> : null}
          <ul>
            {at.list.map((one) => (
              <Line key={one.id} one={one} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
