export { type Field, type Option, ownWordings, standing, tabled } from './options.ts';
export { type Plan, type Puzzle, search } from './search.ts';
