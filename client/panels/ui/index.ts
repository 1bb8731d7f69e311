/** The kit every screen is built from. */
import './ui.css';

export { Button, IconButton } from './Button.tsx';
export { Card, Chip } from './Card.tsx';
export { Field } from './Field.tsx';
export { Flag } from './Flag.tsx';
export { Glyph, type StanceSign } from './Glyph.tsx';
export { Icon, type IconNode } from './Icon.tsx';
export { Link } from './Link.tsx';
export { Meter } from './Meter.tsx';
export { Qr } from './Qr.tsx';
export { Segments } from './Segments.tsx';
export { Shape } from './Shape.tsx';
export { Sheet } from './Sheet.tsx';
export { type Step, Steps } from './Steps.tsx';
export { type Tab, Tabs } from './Tabs.tsx';
export { Gavel, Mark } from './Wordmark.tsx';
