/** The document's words as text to read: desk and projector. */
import './reading.css';

export { Rolling, Wording } from './Rolling.tsx';
