import { keep } from './keep.ts';

/** Who watches a table as press: the public feed, no name, no seat. Remembered by this browser. */
export const pressPass = {
  has: (code: string): boolean => keep.read(`press/${code}`) === true,
  give: (code: string): void => keep.write(`press/${code}`, true),
};

/** A host who said "I chair" takes the chair when the desk first opens. */
export const chairWish = {
  has: (code: string): boolean => keep.read(`chair/${code}`) === true,
  give: (code: string): void => keep.write(`chair/${code}`, true),
  drop: (code: string): void => keep.drop(`chair/${code}`),
};
