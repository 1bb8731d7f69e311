/** What stands around every screen. */
import './shell.css';

export { Away } from './Away.tsx';
export { BotLevelChoice } from './BotLevelChoice.tsx';
export { Loading } from './Loading.tsx';
export { fetchLater, later, laterFile, useLater } from './later.tsx';
export { lazy } from './lazy.tsx';
export { Nowhere } from './Nowhere.tsx';
export { SettingsButton, SettingsSheet } from './SettingsButton.tsx';
export { TopBar } from './TopBar.tsx';
export { useScenarios } from './useScenarios.ts';
export { Stopped, WireLine } from './Wire.tsx';
export { type Sighted, WithTable } from './WithTable.tsx';
