import { say } from '../../model/index.ts';
import { cleanText } from '../../model/projector/index.ts';
import { Gavel } from '../ui/index.ts';
import { useScreen } from './screen.ts';
import { Turning } from './Turning.tsx';

/** The text before the table, and the moment it is adopted. */
export function CleanPage({ mode }: { readonly mode: 'adoption' | 'adopted' }) {
  const { s, unit } = useScreen();
  const { members } = s.pub;
  return (
    <article class={`sc-page sc-text paper ${mode}`}>
      <header>
        <Gavel size={40 * unit} />
        <h2 class="serif">{say(mode === 'adopted' ? 'screen.adopted' : 'screen.adoption')}</h2>
        <span class="sc-verdict serif">
          {mode === 'adopted' ? (
            say('screen.adopted.line', { members: members.length, count: cleanText(s).length })
          ) : (
            <i>{say('screen.adoption.ask')}</i>
          )}
        </span>
      </header>
      <Turning />
    </article>
  );
}
