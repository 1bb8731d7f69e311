/** The view for the back row: everything public, nothing to press. */
import './projector.css';

export { ProjectorScreen } from './ProjectorScreen.tsx';
