/** The desk of host and chair. */
export { DeskScreen } from './DeskScreen.tsx';
