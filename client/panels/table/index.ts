/** The table: what a delegate, an observer or the press sees and does. */
import './styles/layout.css';
import './styles/status.css';
import './styles/page.css';
import './styles/paragraph.css';
import './styles/stances.css';
import './styles/sides.css';
import './styles/phone.css';

export { TableScreen } from './TableScreen.tsx';
