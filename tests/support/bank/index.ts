/** Our own bank of games: everything that is measured on games the bots were not made for is measured here. */
export { FAMILIES, type Family, family, recipeAt } from './families.ts';
export { generate } from './game.ts';
export type { Recipe } from './recipe.ts';
