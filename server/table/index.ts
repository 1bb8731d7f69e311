export type { Act, Answer } from './act.ts';
export { createHall, type Games, type Hall, type HallPorts, type Ids } from './hall.ts';
export type { Mind, Minds, View } from './minds.ts';
export { newsList } from './news.ts';
export type { Connection, Note, Others, Settings, TablePorts, Time } from './ports.ts';
export { loadTable, type Table } from './table.ts';
export { seatOfPerson } from './world.ts';
