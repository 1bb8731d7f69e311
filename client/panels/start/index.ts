import '../../model/before.ts';
import './start.css';

export { CodeBoxes } from './CodeBoxes.tsx';
export { StartScreen } from './StartScreen.tsx';
