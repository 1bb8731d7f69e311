/** P18: so many messages a second, with some in reserve; a dear one counts for several. */
export type Pace = (cost?: number) => boolean;

export function createPace(now: () => number, perSecond = 20, reserve = 40): Pace {
  let left = reserve;
  let at = now();
  return (cost = 1) => {
    left = Math.min(reserve, left + ((now() - at) / 1000) * perSecond);
    at = now();
    if (left < cost) return false;
    left -= cost;
    return true;
  };
}

/** Persons remembered; the oldest are forgotten first. */
const REMEMBERED = 20_000;

/** By person, so that coming back anew gives no new reserve. */
export function createPaces(now: () => number): (person: string) => Pace {
  const paces = new Map<string, Pace>();
  return (person) => {
    const pace = paces.get(person) ?? createPace(now);
    paces.delete(person);
    paces.set(person, pace);
    const [oldest] = paces.keys();
    if (paces.size > REMEMBERED && oldest !== undefined) paces.delete(oldest);
    return pace;
  };
}
