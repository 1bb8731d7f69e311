/** The desk of host and chair. */
import './styles/frame.css';
import './styles/rail.css';
import './styles/grid.css';
import './styles/cards.css';
import './styles/meeting.css';
import './styles/advice.css';
import './styles/sheets.css';

export { DeskScreen } from './DeskScreen.tsx';
