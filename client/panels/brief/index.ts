/** The private brief, in leather; used in the lobby and in the drawer at the table. */
import './brief.css';

export { BriefHead, BriefPaper, PublicHalf } from './BriefPaper.tsx';
