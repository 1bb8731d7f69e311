import { signal } from '@preact/signals';

/** The addresses of the game. A paragraph is an anchor: /t/CODE#p3. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'host' }
  | { readonly page: 'join'; readonly code: string }
  | { readonly page: 'table' | 'desk' | 'screen' | 'debrief'; readonly code: string }
  | { readonly page: 'nowhere' };

const VIEWS = { '': 'table', desk: 'desk', screen: 'screen', debrief: 'debrief' } as const;

const viewOf = (word: string): (typeof VIEWS)[keyof typeof VIEWS] | undefined =>
  Object.hasOwn(VIEWS, word) ? VIEWS[word as keyof typeof VIEWS] : undefined;

export function routeOf(pathname: string): Route {
  const [head = '', code = '', view = '', ...more] = pathname.split('/').filter((_, i) => i > 0);
  if (head === '') return { page: 'start' };
  if (head === 'host' && code === '') return { page: 'host' };
  if (head === 'j' && code !== '' && view === '') return { page: 'join', code: tidyCode(code) };
  const page = head === 't' && code !== '' && more.length === 0 ? viewOf(view) : undefined;
  return page === undefined ? { page: 'nowhere' } : { page, code: tidyCode(code) };
}

export const pathTo = (code: string, view: 'table' | 'desk' | 'screen' | 'debrief' | 'join'): string => {
  if (view === 'join') return `/j/${code}`;
  return view === 'table' ? `/t/${code}` : `/t/${code}/${view}`;
};

/** Codes leave out what is misread from a wall: I, O, 0, 1. */
export const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 6;

/** Upper case, hyphens and spaces gone, only letters a code can have. */
export const tidyCode = (typed: string): string =>
  [...typed.toUpperCase()]
    .filter((letter) => CODE_LETTERS.includes(letter))
    .join('')
    .slice(0, CODE_LENGTH);

/** For reading aloud: two groups of three. */
export const showCode = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`;

const here = (): Route => (typeof location === 'undefined' ? { page: 'start' } : routeOf(location.pathname));

export const route = signal<Route>(here());

export function go(path: string): void {
  history.pushState(null, '', path);
  route.value = here();
  if (!path.includes('#')) scrollTo(0, 0);
}

/** Replaces the address without a step back, for redirects. */
export function goInstead(path: string): void {
  history.replaceState(null, '', path);
  route.value = here();
}

export function followHistory(): void {
  addEventListener('popstate', () => {
    route.value = here();
  });
}
