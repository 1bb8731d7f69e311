import { useId, useState } from 'preact/hooks';
import type { ParagraphStory } from '../../../../shared/figures/types.ts';
import {
  burnOf,
  burnTwin,
  type Deed,
  deedsOf,
  fateOf,
  type Moment,
  momentsOf,
  partyOf,
  placeIn,
  titleOf,
  wordsAt,
} from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Chip, Flag, Gavel } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { BurnDown, Figure } from '../figures/index.ts';
import { Redline } from '../Redline.tsx';
import { NewsFigure, VotesFigure } from './Outside.tsx';
import { StrengthFigure } from './StrengthFigure.tsx';

function DeedLine({ deed, round }: { readonly deed: Deed; readonly round: number | null }) {
  const { x } = useDoing();
  return (
    <li class={`deed ${deed.type}`}>
      <span class="round num">{round === null ? '' : say('debrief.burn.round', { round })}</span>
      <span class="sign" aria-hidden="true">
        {deed.seat === null ? <Gavel size={16} /> : <Flag party={partyOf(x, deed.seat)} size={18} bare />}
      </span>
      <p>
        <b>{deed.who}</b> {deed.text}
        {deed.quote ? <q class="serif">{deed.quote}</q> : null}
      </p>
    </li>
  );
}

function Way({ story }: { readonly story: ParagraphStory }) {
  const { x } = useDoing();
  const deeds = deedsOf(x, story);
  if (deeds.length === 0) return <p class="dim">{say('debrief.doc.way.count', { count: 0 })}</p>;
  return (
    <details class="way">
      <summary>
        {say('debrief.doc.way')} <span class="dim">{say('debrief.doc.way.count', { count: deeds.length })}</span>
      </summary>
      <ol>
        {deeds.map((deed, i) => (
          <DeedLine key={deed.key} deed={deed} round={deeds[i - 1]?.round === deed.round ? null : deed.round} />
        ))}
      </ol>
    </details>
  );
}

function Levels({ from, to }: { readonly from: number; readonly to: number }) {
  const levels = { from, to };
  return (
    <span class="levels num">
      <span class="visually-hidden">{say('debrief.doc.level.alt', levels)}</span>
      <bdi dir="ltr" aria-hidden="true">
        {say('debrief.doc.level', levels)}
      </bdi>
    </span>
  );
}

const tone = (status: ParagraphStory['status']): 'brass' | 'red' | 'plain' =>
  status === 'bracketed' || status === 'open' || status === 'parked' ? 'red' : status === 'dropped' ? 'plain' : 'brass';

function Paragraph({ story, moment }: { readonly story: ParagraphStory; readonly moment: Moment }) {
  const { x } = useDoing();
  const now = wordsAt(x, story.id, moment);
  const end = moment.at === Number.POSITIVE_INFINITY;
  return (
    <li class="doc-paragraph">
      <h3>
        <span class="num">{placeIn(x, story)}</span>
        {titleOf(x, story)}
        {end ? <Chip tone={tone(story.status)}>{fateOf(story)}</Chip> : null}
        <Levels from={story.draft.level} to={now.level} />
      </h3>
      <div class="doc-body">
        <p class="doc-text serif">
          <Redline from={story.draft.text} to={now.text} />
        </p>
        {end && story.draft.text === now.text ? <p class="dim">{say('debrief.doc.same')}</p> : null}
        {end && story.status === 'dropped' ? <p class="dim">{say('debrief.doc.silent')}</p> : null}
      </div>
      <Way story={story} />
    </li>
  );
}

type ScrubProps = {
  readonly moments: readonly Moment[];
  readonly at: number;
  readonly onChange: (at: number) => void;
};

/** One thumb from the zero draft to the end: page and picture follow. */
function Scrub({ moments, at, onChange }: ScrubProps) {
  const id = useId();
  const moment = moments[at];
  const says = moment ? say('debrief.moment.says', { moment: moment.label, brackets: moment.brackets }) : '';
  return (
    <div class="scrub no-print">
      <label for={id}>{say('debrief.moment')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={moments.length - 1}
        step={1}
        value={at}
        aria-valuetext={says}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output for={id}>{says}</output>
    </div>
  );
}

/** What the text was, what it became, and how. */
export function TextStep() {
  const { x, paper } = useDoing();
  const burn = burnOf(x);
  const moments = momentsOf(x);
  const last = moments.length - 1;
  const [chosen, choose] = useState(last);
  const at = paper ? last : Math.min(chosen, last);
  const moment = moments[at];
  return (
    <div class="figures text-step">
      <Figure title={say('debrief.burn')} note={say('debrief.burn.note')} twin={burnTwin(burn)} wide>
        <BurnDown burn={burn} at={at === last ? null : (moment?.x ?? null)} />
      </Figure>
      <StrengthFigure />
      <Figure
        title={say('debrief.doc')}
        note={say('debrief.doc.note')}
        wide
        tools={<Scrub moments={moments} at={at} onChange={choose} />}
      >
        <ol class="doc">
          {moment
            ? x.debrief.paragraphs.map((story) => <Paragraph key={story.id} story={story} moment={moment} />)
            : null}
        </ol>
      </Figure>
      <NewsFigure />
      <VotesFigure />
    </div>
  );
}
