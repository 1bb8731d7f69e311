/** What stands around every screen. */
import './shell.css';

export { Loading } from './Loading.tsx';
export { lazy } from './lazy.tsx';
export { Nowhere } from './Nowhere.tsx';
export { SettingsButton, SettingsSheet } from './SettingsButton.tsx';
export { TopBar } from './TopBar.tsx';
export { Stopped, WireLine } from './Wire.tsx';
export { type Sighted, WithTable } from './WithTable.tsx';
