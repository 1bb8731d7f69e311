/** /t/CODE/debrief: what everyone learns afterwards. */
import './debrief.css';
import './figures/figures.css';
import './figures/optimum.css';

export { DebriefScreen } from './DebriefScreen.tsx';
export { DebriefView } from './DebriefView.tsx';
