import { type Route, route } from './model/index.ts';
import { Nowhere } from './panels/shell/index.ts';
import { StartScreen } from './panels/start/index.ts';

function screenFor(at: Route) {
  if (at.page === 'start') return <StartScreen />;
  return <Nowhere />;
}

export function App() {
  return screenFor(route.value);
}
