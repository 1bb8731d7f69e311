/** Advice for whoever presides: closed until it is asked for, and fetched only then. */
import { signal } from '@preact/signals';
import { Lightbulb } from 'lucide';
import { isLive } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { numberOf, paragraphAt } from '../../model/table/index.ts';
import { later } from '../shell/index.ts';
import { Icon } from '../ui/index.ts';
import { useDesk } from './desk.ts';

const AdviceList = later(async () => (await import('./advice/AdviceList.tsx')).AdviceList);

/** What was opened stays open from paragraph to paragraph and from beat to beat. */
const opened = { table: signal(false), paragraph: signal(false) };

type Props = { readonly of: keyof typeof opened; readonly title: string; readonly about?: string | undefined };

function Folded({ about, of, title }: Props) {
  const open = opened[of].value;
  return (
    <details
      class={`advice advice-${of}`}
      open={open}
      onToggle={(event) => {
        opened[of].value = event.currentTarget.open;
      }}
    >
      <summary>
        <Icon icon={Lightbulb} size={17} /> {title}
      </summary>
      {open ? <AdviceList about={about} /> : null}
    </details>
  );
}

/** "What might unblock this?" */
export function ParagraphAdvice({ paragraph }: { readonly paragraph: string }) {
  const { chair, sight } = useDesk();
  const p = paragraphAt(sight, paragraph);
  if (!chair || p === undefined || !isLive(p) || sight.pub.round < 1) return null;
  return <Folded of="paragraph" title={say('desk.advice.this', { n: numberOf(sight, p.id) })} about={p.id} />;
}

const QUIET: readonly string[] = ['lobby', 'silence', 'adoption', 'vote', 'closed'];

/** "What now?" */
export function TableAdvice() {
  const { chair, sight } = useDesk();
  if (!chair || QUIET.includes(sight.pub.phase)) return null;
  return <Folded of="table" title={say('desk.advice.now')} />;
}
