type Saver = { readonly connection?: { readonly saveData?: boolean } };

/** After the first view, and not for those who save data: until then the system's fonts hold the measure. */
export function loadFontsLater(): void {
  if ((navigator as Saver).connection?.saveData) return;
  const load = () => void import('./styles/fonts.css');
  if (document.readyState === 'complete') setTimeout(load, 0);
  else addEventListener('load', () => setTimeout(load, 0), { once: true });
}
