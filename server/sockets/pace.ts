/** P18: so many messages a second, with some in reserve. */
export function createPace(now: () => number, perSecond = 20, reserve = 40): () => boolean {
  let left = reserve;
  let at = now();
  return () => {
    left = Math.min(reserve, left + ((now() - at) / 1000) * perSecond);
    at = now();
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
