/** /t/CODE and /t/CODE/desk: decides what is to be shown, and fetches only that. */
export { DeskDoor } from './DeskDoor.tsx';
export { TableDoor } from './TableDoor.tsx';
