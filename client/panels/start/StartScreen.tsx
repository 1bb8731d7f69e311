import { useEffect, useState } from 'preact/hooks';
import {
  api,
  type Choice,
  DEFAULT_CHOICE,
  describeError,
  go,
  held,
  knownChoice,
  pathTo,
  playAlone,
  say,
  showCode,
} from '../../model/index.ts';
import { Away, SettingsButton, useScenarios } from '../shell/index.ts';
import { Link, Mark } from '../ui/index.ts';
import { AloneDoor, HostDoor, JoinDoor } from './doors.tsx';
import { Hall } from './Hall.tsx';

function GoBack() {
  const last = held.list.value.find((table) => !table.over);
  if (!last) return null;
  const code = showCode(last.code);
  const line = last.party
    ? say('start.back', { party: last.party, code })
    : last.host
      ? say('start.back.host', { code })
      : say('start.back.press', { code });
  const [before = '', after = ''] = line.split(code);
  return (
    <p class="go-back">
      <span>
        {before}
        <b>{code}</b>
        {after}
      </span>
      <Link href={pathTo(last.code, last.host && !last.party ? 'desk' : 'table')} class="button primary">
        {say('start.back.act')}
      </Link>
    </p>
  );
}

/** Sit down within two clicks. */
export function StartScreen() {
  const found = useScenarios();
  const scenarios = found.list;
  const [choice, setChoice] = useState<Choice>(DEFAULT_CHOICE);
  const [busy, setBusy] = useState<'alone' | 'join' | null>(null);
  const [errors, setErrors] = useState<{ readonly alone?: string; readonly join?: string }>({});
  useEffect(() => setChoice((now) => knownChoice(scenarios, now)), [scenarios]);
  const parties =
    scenarios.find((s) => s.id === choice.scenario)?.lengths.find((l) => l.id === choice.length)?.parties ?? [];
  const alone = async () => {
    if (busy !== null) return;
    setBusy('alone');
    const made = await playAlone(choice);
    setBusy(null);
    if (made.ok) go(pathTo(made.value, 'table'));
    else setErrors({ alone: describeError(made.error) });
  };
  const join = async (code: string) => {
    setBusy('join');
    const found = await api.table(code);
    setBusy(null);
    if (found.ok) go(pathTo(code, found.value.phase === 'closed' ? 'debrief' : 'join'));
    else setErrors({ join: describeError(found.error) });
  };
  return (
    <div class="start">
      <header class="hall">
        <span class="home">
          <Mark size={28} />
          <span class="serif">{say('app.name')}</span>
        </span>
        <SettingsButton />
      </header>
      <main>
        <div class="hero hall">
          <Hall parties={parties} />
          <div class="title">
            <h1>{say('start.title')}</h1>
            <p>{say('start.lead')}</p>
            <GoBack />
            <Away scenarios={found} />
          </div>
        </div>
        <div class="ways-in">
          <AloneDoor
            scenarios={scenarios}
            choice={choice}
            onChoice={setChoice}
            onStart={alone}
            busy={busy === 'alone'}
            error={errors.alone}
          />
          <JoinDoor onJoin={join} busy={busy === 'join'} error={errors.join} />
          <HostDoor />
        </div>
      </main>
    </div>
  );
}
