import { useEffect, useState } from 'preact/hooks';
import type { LobbyFacts } from '../../../shared/protocol/index.ts';
import {
  api,
  describeError,
  go,
  goInstead,
  held,
  joinTable,
  pathTo,
  pressPass,
  say,
  showCode,
} from '../../model/index.ts';
import { Button, Field, Link, Mark } from '../ui/index.ts';

function useFacts(code: string): { readonly facts: LobbyFacts | null; readonly error: string | undefined } {
  const [facts, setFacts] = useState<LobbyFacts | null>(null);
  const [error, setError] = useState<string | undefined>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await api.table(code);
      if (answer.ok) setFacts(answer.value);
      setError(answer.ok ? undefined : describeError(answer.error));
      if (!answer.ok && answer.error.kind === 'away') timer = setTimeout(() => void ask(), 4000);
    };
    void ask();
    return () => clearTimeout(timer);
  }, [code]);
  return { facts, error };
}

function NameForm({ code, title }: { readonly code: string; readonly title: string }) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const comeIn = async () => {
    if (name.trim() === '' || busy) return;
    setBusy(true);
    const joined = await joinTable(code, name.trim(), title);
    setBusy(false);
    if (joined.ok) goInstead(pathTo(code, 'table'));
    else setError(describeError(joined.error));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void comeIn();
      }}
    >
      <Field
        label={say('join.name')}
        hint={say('join.name.hint')}
        error={error}
        value={name}
        onInput={setName}
        maxLength={60}
        autoComplete="nickname"
      />
      <Button
        kind="primary"
        big
        type="submit"
        aria-busy={busy}
        refused={name.trim() === '' ? say('join.name.first') : undefined}
      >
        {say('join.name.act')}
      </Button>
    </form>
  );
}

/** From a code, a square or a link: a name, and in. */
export function JoinScreen({ code }: { readonly code: string }) {
  const { facts, error } = useFacts(code);
  useEffect(() => {
    if (held.of(code)) goInstead(pathTo(code, 'table'));
  }, [code]);
  return (
    <main class="join-screen hall">
      <Link href="/" aria-label={say('app.home')}>
        <Mark size={44} />
      </Link>
      <h1>{facts?.title ?? say('join.title', { code: showCode(code) })}</h1>
      {facts ? (
        <p>{`${say('join.title', { code: showCode(code) })} · ${say('join.people', { count: facts.people })}`}</p>
      ) : null}
      {error ? <p role="alert">{error}</p> : null}
      {facts ? (
        <div class="card">
          <NameForm code={code} title={facts.title} />
          <Button
            kind="quiet"
            note={say('lobby.press.hint')}
            onClick={() => {
              pressPass.give(code);
              go(pathTo(code, 'table'));
            }}
          >
            {say('lobby.press')}
          </Button>
        </div>
      ) : (
        <Link href="/" class="button plain">
          {say('stopped.start')}
        </Link>
      )}
    </main>
  );
}
