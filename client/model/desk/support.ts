import type { Stance } from '../../../shared/engine/index.ts';

export const accepting = (stance: Stance | undefined): boolean => stance === 'support' || stance === 'live-with';
