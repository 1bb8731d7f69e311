/** The view for the back row: everything public, nothing to press. */
export { ProjectorScreen } from './ProjectorScreen.tsx';
