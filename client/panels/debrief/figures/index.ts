export { Bars } from './Bars.tsx';
export { BurnDown } from './BurnDown.tsx';
export { CountBars } from './CountBars.tsx';
export { Figure, TwinTable } from './Figure.tsx';
export { LinesPlot } from './LinesPlot.tsx';
export { PairPlot } from './PairPlot.tsx';
export { SlopePlot } from './SlopePlot.tsx';
export { StripRow } from './Strips.tsx';
