import { type Api, type ApiError, createApi } from '../net/index.ts';

export type { ApiError };

/** The plain questions of the screens before a table is open. */
export const api: Api = createApi();
