import { render } from 'preact';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './app.tsx';
import { loadFontsLater } from './fonts.ts';
import { followHistory, followSettings, words } from './model/index.ts';

const root = document.documentElement;
root.lang = words.value.lang;
root.dir = words.value.dir;
followSettings(root, matchMedia('(prefers-color-scheme: dark)'), matchMedia('(prefers-reduced-motion: reduce)'));
followHistory();

const host = document.getElementById('app');
if (host) render(<App />, host);
loadFontsLater();
