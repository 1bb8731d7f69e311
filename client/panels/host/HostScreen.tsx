import { useEffect, useState } from 'preact/hooks';
import type { ScenarioLength, ScenarioSummary } from '../../../shared/protocol/index.ts';
import {
  chairWish,
  DEFAULT_CHOICE,
  describeError,
  knownChoice,
  lengthName,
  makeTable,
  say,
  seatPlan,
  seatWish,
} from '../../model/index.ts';
import { type Practice, settingsFor, USUAL } from '../../model/practice.ts';
import { Away, BotLevelChoice, SettingsButton, TopBar, useScenarios } from '../shell/index.ts';
import { Button, Field, Segments } from '../ui/index.ts';
import { Adjust } from './Adjust.tsx';
import { HostDone } from './HostDone.tsx';
import { PeopleQuestion } from './PeopleQuestion.tsx';

type Chair = 'me' | 'person' | 'bot';

type Wish = {
  readonly scenario: string;
  readonly length: string;
  readonly people: number;
  /** null = as the number suggests. */
  readonly seats: readonly string[] | null;
  readonly chair: Chair;
  readonly name: string;
  readonly practice: Practice;
};

const FIRST: Wish = { ...DEFAULT_CHOICE, people: 10, seats: null, chair: 'bot', name: '', practice: USUAL };

const seatsOf = (wish: Wish, length: ScenarioLength): readonly string[] =>
  wish.seats ?? seatPlan(length.parties, wish.people).people;

function Question({
  n,
  title,
  children,
}: {
  readonly n: number;
  readonly title: string;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <section class="question" aria-labelledby={`q${n}`}>
      <h2 id={`q${n}`}>
        <span class="n num">{n}</span>
        {title}
      </h2>
      <div>{children}</div>
    </section>
  );
}

type FormProps = {
  readonly scenarios: readonly ScenarioSummary[];
  readonly length: ScenarioLength;
  readonly wish: Wish;
  readonly onWish: (change: Partial<Wish>) => void;
};

function WhatQuestion({ scenarios, wish, onWish }: FormProps) {
  const scenario = scenarios.find((s) => s.id === wish.scenario);
  return (
    <Segments
      label={say('host.q.scenario')}
      hideLabel
      look="cards"
      value={wish.scenario}
      choices={scenarios.map((s) => ({ value: s.id, label: s.title, hint: s.summary }))}
      onChange={(id) =>
        onWish({
          scenario: id,
          length: scenarios.find((s) => s.id === id)?.lengths[0]?.id ?? scenario?.id ?? '',
          seats: null,
        })
      }
    />
  );
}

function LengthQuestion({ scenarios, wish, onWish }: FormProps) {
  const lengths = scenarios.find((s) => s.id === wish.scenario)?.lengths ?? [];
  return (
    <Segments
      label={say('host.q.length')}
      hideLabel
      look="cards"
      value={wish.length}
      choices={lengths.map((l) => ({
        value: l.id,
        label: lengthName(l.id),
        hint: say('host.q.length.facts', { issues: l.issues.length, rounds: l.rounds, minutes: l.minutes }),
      }))}
      onChange={(id) => onWish({ length: id, seats: null })}
    />
  );
}

const CHAIRS: readonly Chair[] = ['bot', 'me', 'person'];

function ChairQuestion({ wish, onWish }: FormProps) {
  return (
    <Segments
      label={say('host.q.chair')}
      hideLabel
      look="cards"
      value={wish.chair}
      choices={CHAIRS.map((chair) => ({
        value: chair,
        label: say(`host.q.chair.${chair}`),
        hint: say(`host.q.chair.${chair}.hint`),
      }))}
      onChange={(chair) => onWish({ chair })}
    />
  );
}

function Form(
  props: FormProps & { readonly onMake: () => void; readonly busy: boolean; readonly error: string | undefined },
) {
  const { length, wish, onWish, onMake, busy, error } = props;
  return (
    <form
      class="host-form"
      onSubmit={(event) => {
        event.preventDefault();
        onMake();
      }}
    >
      <Question n={1} title={say('host.q.scenario')}>
        <WhatQuestion {...props} />
      </Question>
      <Question n={2} title={say('host.q.length')}>
        <LengthQuestion {...props} />
      </Question>
      <Question n={3} title={say('host.q.people')}>
        <PeopleQuestion
          parties={length.parties}
          people={wish.people}
          seats={seatsOf(wish, length)}
          onPeople={(people) => onWish({ people, seats: null })}
          onSeats={(seats) => onWish({ seats })}
        />
        <BotLevelChoice
          look="cards"
          level={wish.practice.botLevel}
          onLevel={(botLevel) => onWish({ practice: { ...wish.practice, botLevel } })}
        />
      </Question>
      <Question n={4} title={say('host.q.chair')}>
        <ChairQuestion {...props} />
        <Adjust
          practice={wish.practice}
          onPractice={(change) => onWish({ practice: { ...wish.practice, ...change } })}
        />
      </Question>
      <div class="host-foot">
        <Field
          label={say('host.name')}
          value={wish.name}
          onInput={(name) => onWish({ name })}
          maxLength={60}
          autoComplete="nickname"
        />
        <Button kind="primary" big type="submit" aria-busy={busy}>
          {say('host.act')}
        </Button>
        {error ? (
          <p class="error" role="alert">
            {error}
          </p>
        ) : null}
      </div>
    </form>
  );
}

/** Four questions on one page, then a code for the wall. */
export function HostScreen() {
  const found = useScenarios();
  const scenarios = found.list;
  const [wish, setWish] = useState<Wish>(FIRST);
  const [code, setCode] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  useEffect(() => setWish((now) => ({ ...now, ...knownChoice(scenarios, now) })), [scenarios]);
  const scenario = scenarios.find((s) => s.id === wish.scenario);
  const length = scenario?.lengths.find((l) => l.id === wish.length);
  const make = async () => {
    if (busy || !scenario || !length) return;
    setBusy(true);
    const settings = settingsFor(wish.practice);
    const made = await makeTable(
      {
        scenario: wish.scenario,
        length: wish.length,
        name: wish.name.trim() || say('host.default'),
        seats: seatWish(length.parties, seatsOf(wish, length)),
        chair: wish.chair === 'bot' ? 'bot' : 'person',
        ...(settings && { settings }),
      },
      scenario.title,
    );
    setBusy(false);
    if (!made.ok) setError(describeError(made.error));
    else {
      if (wish.chair === 'me') chairWish.give(made.value.code);
      setCode(made.value.code);
    }
  };
  return (
    <div class="host">
      <TopBar>
        <SettingsButton />
      </TopBar>
      <main>
        {code ? (
          <HostDone code={code} />
        ) : (
          <>
            <header>
              <h1>{say('host.title')}</h1>
              <p>{say('host.lead')}</p>
            </header>
            {length ? (
              <Form
                scenarios={scenarios}
                length={length}
                wish={wish}
                onWish={(change) => setWish((now) => ({ ...now, ...change }))}
                onMake={() => void make()}
                busy={busy}
                error={error}
              />
            ) : (
              <Away scenarios={found} />
            )}
          </>
        )}
      </main>
    </div>
  );
}
