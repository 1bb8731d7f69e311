import type { Game, Scene } from './engine.ts';
import type { Motion } from './motion.ts';

/** A running Phaser game with its one scene, and how many device pixels a pixel of the room has. */
export type Stage = { readonly game: Game; readonly scene: Scene; readonly motion: Motion; readonly ratio: number };
