/** The ways in which one thing can be said, as the catalogue names them. */
export const WAYS = ['a', 'b', 'c', 'd', 'e'] as const;
