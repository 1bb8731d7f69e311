/** Observers: what they may do beside speaking, and what of it the table sees. */
export * from './evidence.ts';
export * from './posture.ts';
