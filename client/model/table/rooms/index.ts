/** Rooms and groups: view-models for whoever is in them, or stands before the door. */
export * from './copy.ts';
export * from './groups.ts';
export * from './rooms.ts';
