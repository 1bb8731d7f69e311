import { ArrowLeft, Presentation } from 'lucide';
import { pathTo, say, showCode } from '../../model/index.ts';
import { SettingsButton, TopBar } from '../shell/index.ts';
import { Icon, Link } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

const roleWord = (host: boolean, chair: boolean): string =>
  say(host && chair ? 'desk.role.both' : host ? 'desk.role.host' : 'desk.role.chair');

/** Who sits at this desk, at which table, and the ways to the other views of it. */
export function Bar() {
  const { live } = useDeskTable();
  const { host, chair, sight } = useDesk();
  const people = live.presence.value.people.length;
  const about = (
    <>
      <span class="role-chip">{roleWord(host, chair)}</span>
      <span class="wide">
        {say('desk.table', { code: showCode(live.code) })} ·{' '}
        {say('desk.people.count', { people, seats: sight.pub.order.length })}
      </span>
    </>
  );
  return (
    <TopBar title={say('desk.title')} about={about}>
      <a
        class="button plain"
        href={pathTo(live.code, 'screen')}
        target="_blank"
        rel="noopener"
        title={say('desk.projector.hint')}
      >
        <Icon icon={Presentation} size={17} />
        <span class="word">{say('desk.projector')}</span>
      </a>
      {live.seat.value === null ? null : (
        <Link href={pathTo(live.code, 'table')} class="button plain" aria-label={say('desk.to-table')}>
          <Icon icon={ArrowLeft} size={17} />
          <span class="word">{say('desk.to-table')}</span>
        </Link>
      )}
      <SettingsButton />
    </TopBar>
  );
}
