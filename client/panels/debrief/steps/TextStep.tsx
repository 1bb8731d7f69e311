import type { ParagraphStory } from '../../../../shared/figures/types.ts';
import {
  burnOf,
  burnTwin,
  type Deed,
  deedsOf,
  fateOf,
  partyOf,
  placeIn,
  titleOf,
} from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Chip, Flag, Gavel } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { BurnDown, Figure } from '../figures/index.ts';
import { Redline } from '../Redline.tsx';

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

function Levels({ story }: { readonly story: ParagraphStory }) {
  const levels = { from: story.draft.level, to: story.final.level };
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

function Paragraph({ story }: { readonly story: ParagraphStory }) {
  const { x } = useDoing();
  const same = story.draft.text === story.final.text;
  return (
    <li class="doc-paragraph">
      <h3>
        <span class="num">{placeIn(x, story)}</span>
        {titleOf(x, story)}
        <Chip tone={tone(story.status)}>{fateOf(story)}</Chip>
        <Levels story={story} />
      </h3>
      <div class="doc-body">
        <p class="doc-text serif">
          <Redline from={story.draft.text} to={story.final.text} />
        </p>
        {same ? <p class="dim">{say('debrief.doc.same')}</p> : null}
        {story.status === 'dropped' ? <p class="dim">{say('debrief.doc.silent')}</p> : null}
      </div>
      <Way story={story} />
    </li>
  );
}

/** What the text was, what it became, and how. */
export function TextStep() {
  const { x } = useDoing();
  const burn = burnOf(x);
  return (
    <div class="figures text-step">
      <Figure title={say('debrief.burn')} note={say('debrief.burn.note')} twin={burnTwin(burn)} wide>
        <BurnDown burn={burn} />
      </Figure>
      <Figure title={say('debrief.doc')} note={say('debrief.doc.note')} wide>
        <ol class="doc">
          {x.debrief.paragraphs.map((story) => (
            <Paragraph key={story.id} story={story} />
          ))}
        </ol>
      </Figure>
    </div>
  );
}
