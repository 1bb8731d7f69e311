/** What is typed between opening the palette and its being there: it comes with its first use, and letters are acts. */
let typed = '';

export function typeAhead({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (key.length === 1 && !ctrlKey && !metaKey && !altKey) typed += key;
}

/** Handed over once. */
export function takeAhead(): string {
  const ahead = typed;
  typed = '';
  return ahead;
}
