import './host.css';

export { HostScreen } from './HostScreen.tsx';
