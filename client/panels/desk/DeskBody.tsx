import { say } from '../../model/index.ts';
import { layoutNow } from '../table/layout.ts';
import { Tabs } from '../ui/index.ts';
import { BallotCard } from './BallotCard.tsx';
import { BurnCard } from './BurnCard.tsx';
import { type DeskSide, useDesk, useDeskTable } from './desk.ts';
import { FloorCard } from './FloorCard.tsx';
import { AskCard, asksNow, FocusCard } from './FocusCard.tsx';
import { GridCard } from './GridCard.tsx';
import { HoldsCard } from './HoldsCard.tsx';
import { NewsCard } from './NewsCard.tsx';
import { PeopleCard } from './PeopleCard.tsx';
import { Rail } from './Rail.tsx';
import { RecordCard } from './RecordCard.tsx';
import { RoomsCard } from './RoomsCard.tsx';

function Middle({ asked = false }: { readonly asked?: boolean }) {
  const desk = useDesk();
  const asks = asksNow(desk) && !asked;
  // While members vote their ballots, not their stances, are what one looks at.
  if (desk.sight.pub.phase === 'vote' && !asked)
    return (
      <main class="desk-middle votes">
        <BallotCard />
        <RecordCard />
      </main>
    );
  return (
    <main class={`desk-middle${asks ? ' asks' : ''}`}>
      <GridCard />
      <div class="desk-foot">
        <BurnCard />
        <FocusCard asked={asked} />
      </div>
    </main>
  );
}

function Right() {
  const { host } = useDesk();
  return (
    <aside class="desk-right" aria-label={say('region.floor')}>
      <FloorCard />
      <HoldsCard />
      <RoomsCard />
      <PeopleCard />
      {host ? <NewsCard /> : null}
    </aside>
  );
}

function SidePanel({ side }: { readonly side: DeskSide }) {
  const { host } = useDesk();
  if (side === 'holds') return <HoldsCard />;
  if (side === 'floor') return <FloorCard />;
  if (side === 'people') return <PeopleCard />;
  return (
    <>
      <RoomsCard />
      {host ? <NewsCard /> : null}
    </>
  );
}

/** On a tablet the right column is tabs below the grid. */
function SideTabs() {
  const { view } = useDeskTable();
  const tabs = [
    { id: 'holds', label: say('desk.holds.title') },
    { id: 'floor', label: say('desk.floor.title') },
    { id: 'rooms', label: say('desk.rooms.title') },
    { id: 'people', label: say('desk.people.title') },
  ] as const;
  const chosen = view.side.value;
  return (
    <Tabs
      label={say('region.floor')}
      tabs={tabs}
      chosen={chosen}
      onChoose={(id) => {
        view.side.value = id;
      }}
      class="desk-side-tabs"
    >
      <SidePanel side={chosen} />
    </Tabs>
  );
}

function PhoneParts() {
  const { view } = useDeskTable();
  const desk = useDesk();
  const { host } = desk;
  const asks = asksNow(desk);
  const tabs = (['clock', 'grid', 'people'] as const).map((id) => ({ id, label: say(`desk.part.${id}`) }));
  const part = view.part.value;
  return (
    <Tabs
      label={say('desk.parts')}
      tabs={tabs}
      chosen={part}
      onChoose={(id) => {
        view.part.value = id;
      }}
      class="desk-parts"
    >
      {part === 'clock' ? (
        <main class="desk-clock-part">
          <Rail inset={asks ? <AskCard /> : undefined} />
        </main>
      ) : part === 'grid' ? (
        <Middle asked />
      ) : (
        <main class="desk-right">
          <FloorCard />
          <HoldsCard />
          <RoomsCard />
          <PeopleCard />
          {host ? <NewsCard /> : null}
        </main>
      )}
    </Tabs>
  );
}

/** Wide: rail, middle, right. Tablet: the right column as tabs. Phone: three tabs. */
export function DeskBody() {
  const layout = layoutNow();
  const asks = asksNow(useDesk());
  if (layout === 'phone') return <PhoneParts />;
  return (
    <div class={`desk-body ${layout}`}>
      <Rail />
      {layout === 'wide' ? (
        <>
          <Middle />
          <Right />
        </>
      ) : (
        <div class="desk-tablet">
          {asks ? (
            <div class="desk-now">
              <AskCard />
            </div>
          ) : null}
          <Middle asked />
          <SideTabs />
        </div>
      )}
    </div>
  );
}
