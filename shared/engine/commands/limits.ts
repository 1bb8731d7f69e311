/** The longest texts, in characters. Apart from the schemas, so that a screen can count without them. */
export const LIMITS = {
  message: 2000,
  wording: 2000,
  reason: 400,
  name: 60,
  title: 80,
  statement: 600,
  params: 16,
} as const;
