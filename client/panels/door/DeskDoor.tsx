import { useEffect, useState } from 'preact/hooks';
import { type ApiError, claimHost, describeError, held, hostKeyIn, pathTo, say } from '../../model/index.ts';
import { Loading, lazy } from '../shell/index.ts';
import { Button, Link, Mark } from '../ui/index.ts';

const DeskScreen = lazy(async () => (await import('../desk/index.ts')).DeskScreen);

type Claim = 'asking' | 'done' | ApiError;

function Refused({
  code,
  error,
  again,
}: {
  readonly code: string;
  readonly error: ApiError;
  readonly again: () => void;
}) {
  return (
    <main class="loading hall">
      <Mark size={44} />
      <h1>{say('hostlink.title')}</h1>
      <p role="alert">{error.kind === 'away' ? describeError(error) : say('hostlink.spent', { code })}</p>
      {error.kind === 'away' ? (
        <Button kind="primary" big onClick={again}>
          {say('join.again')}
        </Button>
      ) : (
        <Link href={pathTo(code, 'table')} class="button plain">
          {say('hostlink.table')}
        </Link>
      )}
    </main>
  );
}

function Claiming({ code, hostKey }: { readonly code: string; readonly hostKey: string }) {
  const [claim, setClaim] = useState<Claim>('asking');
  const ask = async (): Promise<void> => {
    setClaim('asking');
    const claimed = await claimHost(code, hostKey);
    // The same link opened again here: this browser is the host's already.
    setClaim(claimed.ok || held.of(code)?.host === true ? 'done' : claimed.error);
  };
  useEffect(() => void ask(), []);
  if (claim === 'asking') return <Loading />;
  if (claim === 'done') return <DeskScreen code={code} />;
  return <Refused code={code} error={claim} again={() => void ask()} />;
}

/** /t/CODE/desk, also by a host link, which makes this browser the host's before the desk opens. */
export function DeskDoor({ code }: { readonly code: string }) {
  const [hostKey] = useState(() => hostKeyIn(location.hash));
  return hostKey === null ? <DeskScreen code={code} /> : <Claiming code={code} hostKey={hostKey} />;
}
