import { leaveLive, type Route, route } from './model/index.ts';
import { lazy, Nowhere } from './panels/shell/index.ts';

const StartScreen = lazy(async () => (await import('./panels/start/index.ts')).StartScreen);
const HostScreen = lazy(async () => (await import('./panels/host/index.ts')).HostScreen);
const JoinScreen = lazy(async () => (await import('./panels/lobby/index.ts')).JoinScreen);
const TableDoor = lazy(async () => (await import('./panels/door/index.ts')).TableDoor);
const DeskDoor = lazy(async () => (await import('./panels/door/index.ts')).DeskDoor);
const ProjectorScreen = lazy(async () => (await import('./panels/projector/index.ts')).ProjectorScreen);
const DebriefScreen = lazy(async () => (await import('./panels/debrief/index.ts')).DebriefScreen);

function screenFor(at: Route) {
  if (at.page === 'start') return <StartScreen />;
  if (at.page === 'host') return <HostScreen />;
  if (at.page === 'join') return <JoinScreen key={at.code} code={at.code} />;
  if (at.page === 'table') return <TableDoor key={at.code} code={at.code} />;
  if (at.page === 'desk') return <DeskDoor key={at.code} code={at.code} />;
  if (at.page === 'screen') return <ProjectorScreen key={at.code} code={at.code} />;
  if (at.page === 'debrief') return <DebriefScreen key={at.code} code={at.code} />;
  return <Nowhere />;
}

/** The screens of one table share its connection; any other address ends it. */
export function App() {
  const at = route.value;
  if (!('code' in at) || at.page === 'join') leaveLive();
  return screenFor(at);
}
