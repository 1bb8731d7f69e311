import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Phaser's sources ask for these by `typeof NAME`, as its own build answers them. */
const PHASER_FLAGS =
  /\btypeof (CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g;
const PHASER_ON = new Set(['CANVAS_RENDERER', 'WEBGL_RENDERER']);

const phaserFlags: Plugin = {
  name: 'phaser-flags',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/phaser/src/') ? code.replace(PHASER_FLAGS, (_, flag: string) => String(PHASER_ON.has(flag))) : null,
};

/** The server speaks WebSocket and polling, so the third way and its stream parser stay out. */
const noWebTransport: Plugin = {
  name: 'no-web-transport',
  enforce: 'pre',
  transform: (_, id) => (/\/engine\.io-client\/.*\/webtransport\.js/.test(id) ? 'export class WT {}' : null),
};

/** The build takes Phaser from its sources, half as heavy; the development server takes the package as it is. */
const lightPhaser: UserConfig = {
  plugins: [phaserFlags, noWebTransport],
  resolve: {
    alias: [
      { find: /^phaser$/, replacement: path('./scene/phaser.lite.cjs') },
      { find: /^phaser-src\//, replacement: path('../node_modules/phaser/src/') },
    ],
  },
};

/** Files of a few hundred bytes cost more in heads than in words, so they travel with what is asked for anyway. */
const ICONS =
  'arrow-left|arrow-right|chevron-down|eye|octagon-minus|pause|play|presentation|send-horizontal|users-round';
const groups = [
  {
    name: 'shell',
    test: new RegExp(
      `rolldown/runtime|/client/(emblems/|styles/|panels/(ui/|shell/(?!WithTable)))|/lucide/.*/(${ICONS})\\.|/assert\\.ts`,
    ),
  },
  { name: 'before', test: /\/client\/model\/before|\/words\/en\/(before|ui-start|ui-lobby)/ },
  {
    // What every screen of a table needs: its connection, its folds, what is asked of them.
    name: 'live',
    test: new RegExp(
      [
        '/client/(net/(?!api)|model/(live|pending|me|judge)\\.ts)',
        '/shared/engine/(evolve/|commands/limits|rules/against|(confidence|deals|news|observers|prices|queries|rights|rooms|votes|vocabulary)\\.)',
        '/shared/text/(numbering|tokens|document)|/node_modules/diff/',
        '/shared/protocol/(replica|from-server|parse\\.)|/shared/types/(errors|hash)',
        '/(zod|(socket|engine)\\.io-[a-z]+|component-emitter)/',
      ].join('|'),
    ),
  },
  {
    // The table's first view. What lies in folders of model/table, and the files named here, only forms and sheets ask for.
    name: 'play',
    test: new RegExp(
      [
        '/client/model/(list|table/(?!later|things|sentence|blame)\\w+)\\.ts',
        '/client/panels/(room/|announce/|table/(layout|table|doing|sending|ActBar|Refusal|Words|meeting/parts))',
        '/client/panels/table/fields/(plain|ReasonField)',
        '/shared/text/(alternatives|compose)|/shared/value/(judge|instructions)',
        '/lucide/.*/(file-pen-line|hand|lock-keyhole|link-2|brackets|undo-2)\\.',
      ].join('|'),
    ),
  },
];

export default defineConfig(({ command }) => ({
  ...(command === 'build' ? lightPhaser : {}),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../build/client',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    // A flag is lighter than the head of its answer; nothing else travels inside a file.
    assetsInlineLimit: (file) => file.endsWith('.svg'),
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups } },
      // shared/ is pure by rule: what a screen does not use of it, above all other areas' words, stays out. So does the
      // connection of a table where there is none yet.
      treeshake: {
        moduleSideEffects: [
          {
            test: /\/shared\/|\/client\/(net\/|model\/(live|pending|me|judge|table\/(form\/)?(?!later)\w+)\.ts)/,
            sideEffects: false,
          },
        ],
        propertyReadSideEffects: false,
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/socket.io': { target: 'ws://127.0.0.1:3000', ws: true } } },
}));
