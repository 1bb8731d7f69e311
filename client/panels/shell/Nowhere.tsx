import { say } from '../../model/index.ts';
import { Link, Mark } from '../ui/index.ts';

export function Nowhere() {
  return (
    <main class="loading hall">
      <Mark size={44} />
      <h1>{say('app.gone.title')}</h1>
      <Link href="/" class="button plain">
        {say('app.gone.hint')}
      </Link>
    </main>
  );
}
