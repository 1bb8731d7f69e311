import '../../model/before.ts';
import './host.css';

export { HostScreen } from './HostScreen.tsx';
