const MINUTE_MS = 60_000;
/** After this long without a key or a touch a shared computer is wiped. */
export const REST_LIMIT_MS = 15 * MINUTE_MS;
/** Long enough before that a person is asked. */
const REST_WARNING_MS = 2 * MINUTE_MS;

/** @param restMs - Milliseconds since the last key or touch. */
export function judgeRest(restMs: number): 'active' | 'warning' | 'over' {
  if (restMs >= REST_LIMIT_MS) return 'over';
  return restMs >= REST_LIMIT_MS - REST_WARNING_MS ? 'warning' : 'active';
}
