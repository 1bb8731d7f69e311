/** /t/CODE: decides between seat choice and the table, and fetches only the one that is needed. */
export { TableDoor } from './TableDoor.tsx';
