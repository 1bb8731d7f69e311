import { Check, ChevronDown, LampDesk, Presentation, ScanQrCode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ScenarioSummary } from '../../../shared/protocol/index.ts';
import { type Choice, CODE_LENGTH, say } from '../../model/index.ts';
import { BotLevelChoice } from '../shell/index.ts';
import { Button, Icon, type IconNode, Link } from '../ui/index.ts';
import { CodeBoxes } from './CodeBoxes.tsx';

type DoorProps = {
  readonly title: string;
  readonly icon: IconNode;
  readonly main?: boolean;
  readonly children: ComponentChildren;
};

function Door({ title, icon, main = false, children }: DoorProps) {
  const id = useId();
  return (
    <section class={`door${main ? ' main' : ''}`} aria-labelledby={id}>
      <h2 id={id}>
        <Icon icon={icon} size={22} />
        {title}
      </h2>
      {children}
    </section>
  );
}

export const choiceKey = (choice: Choice): string => `${choice.scenario} ${choice.length}`;

type AloneProps = {
  readonly scenarios: readonly ScenarioSummary[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly onStart: () => void;
  readonly busy: boolean;
  readonly error: string | undefined;
};

const factsOf = (length: ScenarioSummary['lengths'][number]): string =>
  say('start.alone.facts', { issues: length.issues.length, minutes: length.minutes, parties: length.parties.length });

/** The scenario and length as one native choice laid over its own picture. */
function ScenarioPick({ scenarios, choice, onChoice }: Pick<AloneProps, 'scenarios' | 'choice' | 'onChoice'>) {
  const chosen = scenarios.find((s) => s.id === choice.scenario);
  const length = chosen?.lengths.find((l) => l.id === choice.length);
  return (
    <label class="pick">
      <span class="visually-hidden">{say('start.alone.pick')}</span>
      <span class="shown" aria-hidden="true">
        <b>{chosen?.title ?? '…'}</b>
        <small>{length ? factsOf(length) : '\u00a0'}</small>
      </span>
      <Icon icon={ChevronDown} />
      <select
        value={choiceKey(choice)}
        onChange={(event) => {
          const [scenario = '', size = ''] = event.currentTarget.value.split(' ');
          onChoice({ ...choice, scenario, length: size });
        }}
      >
        {scenarios.flatMap((s) =>
          s.lengths.map((l) => (
            <option key={`${s.id}${l.id}`} value={choiceKey({ scenario: s.id, length: l.id })}>
              {`${s.title}: ${factsOf(l)}`}
            </option>
          )),
        )}
      </select>
    </label>
  );
}

export function AloneDoor(props: AloneProps) {
  const { scenarios, choice, onChoice, onStart, busy, error } = props;
  const length = scenarios.find((s) => s.id === choice.scenario)?.lengths.find((l) => l.id === choice.length);
  return (
    <Door title={say('start.alone')} icon={LampDesk} main>
      <p>{say('start.alone.lead', { count: Math.max(1, (length?.parties.length ?? 10) - 1) })}</p>
      <ScenarioPick {...props} />
      <BotLevelChoice
        look="bar"
        level={choice.level ?? 'standard'}
        onLevel={(level) => onChoice({ ...choice, level })}
      />
      <Button kind="primary" big onClick={onStart} aria-busy={busy}>
        {busy ? say('start.alone.busy') : say('start.alone.act')}
      </Button>
      <p class="error" role="alert">
        {error}
      </p>
    </Door>
  );
}

type JoinProps = {
  readonly error: string | undefined;
  readonly busy: boolean;
  readonly onJoin: (code: string) => void;
};

export function JoinDoor({ error, busy, onJoin }: JoinProps) {
  const [code, setCode] = useState('');
  const [tried, setTried] = useState('');
  const left = CODE_LENGTH - code.length;
  return (
    <Door title={say('start.join')} icon={ScanQrCode}>
      <p>{say('start.join.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (left > 0) return;
          setTried(code);
          onJoin(code);
        }}
      >
        <CodeBoxes code={code} onCode={setCode} error={tried === code ? error : undefined} />
        <Button
          kind="soft"
          big
          type="submit"
          aria-busy={busy}
          refused={left > 0 ? say('start.join.left', { n: left }) : undefined}
        >
          {say('start.join.act')}
        </Button>
      </form>
      <p class="fine">{say('start.join.note')}</p>
    </Door>
  );
}

export function HostDoor() {
  return (
    <Door title={say('start.host')} icon={Presentation}>
      <p>{say('start.host.lead')}</p>
      <ul>
        {(['start.host.1', 'start.host.2', 'start.host.3'] as const).map((key) => (
          <li key={key}>
            <Icon icon={Check} size={16} />
            {say(key)}
          </li>
        ))}
      </ul>
      <Link href="/host" class="button soft big">
        {say('start.host.act')}
      </Link>
    </Door>
  );
}
