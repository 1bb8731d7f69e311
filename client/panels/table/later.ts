/** What is not seen when a table opens: one file, fetched right after the first view (`parts.ts`). */
import '../../model/table/later.ts';
import './styles/forms.css';
import './styles/silence.css';
import './styles/writing.css';

export { BriefHead, BriefPaper } from '../brief/index.ts';
export { BracketCard } from './BracketCard.tsx';
export { ChangesTab } from './ChangesTab.tsx';
export { Adopted, Adoption, Closed } from './Closing.tsx';
export { Compiled } from './Compiled.tsx';
export { Broken, Dropping } from './Dropping.tsx';
export { HistoryTab, ReasonsTab } from './HistoryTab.tsx';
export { InPlaceForm } from './InPlace.tsx';
export { LadderTab } from './LadderTab.tsx';
export { Positions } from './meeting/Positions.tsx';
export { Redline } from './Redline.tsx';
export { RoundCardView } from './RoundCard.tsx';
export { Sheets } from './Sheets.tsx';
export { SilenceScreen } from './SilenceScreen.tsx';
export { Wordings } from './Wordings.tsx';
