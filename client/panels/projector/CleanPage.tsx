import { now, say } from '../../model/index.ts';
import { cleanText } from '../../model/projector/index.ts';
import { votedThrough } from '../../model/table/meeting/index.ts';
import { Gavel } from '../ui/index.ts';
import { useScreen } from './screen.ts';
import { Turning } from './Turning.tsx';

const MOMENT_MS = 12_000;

/** The text before the table, and the moment it is adopted. */
export function CleanPage({ mode }: { readonly mode: 'adoption' | 'adopted' }) {
  const { live, s, unit } = useScreen();
  const { members, ending } = s.pub;
  const voted = votedThrough(s.pub);
  const title = voted ? say('ending.voted.title') : say('screen.adopted');
  const line = voted
    ? say('ending.voted.lead')
    : say('screen.adopted.line', { members: members.length, count: cleanText(s).length });
  const since = ending === null ? MOMENT_MS : live.tableTime(now.value) - ending.at;
  if (mode === 'adopted' && since < MOMENT_MS)
    return (
      <article class="sc-page sc-moment paper">
        <Gavel size={96 * unit} />
        <h2>{title}</h2>
        <p>{line}</p>
      </article>
    );
  return (
    <article class={`sc-page sc-text paper ${mode}`}>
      <header>
        <Gavel size={40 * unit} />
        <h2 class="serif">{mode === 'adopted' ? title : say('screen.adoption')}</h2>
        <span class="sc-verdict serif">{mode === 'adopted' ? line : <i>{say('screen.adoption.ask')}</i>}</span>
      </header>
      <Turning />
    </article>
  );
}
