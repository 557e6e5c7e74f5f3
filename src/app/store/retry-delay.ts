/** Waits between attempts in the background after the storage has failed; the last one repeats. */
const RETRY_DELAYS_MILLISECONDS = [2_000, 5_000, 15_000, 60_000]

/** How long to wait before another attempt, after so many in vain. */
export function retryDelayMilliseconds(attempts: number): number {
  return RETRY_DELAYS_MILLISECONDS[Math.min(attempts, RETRY_DELAYS_MILLISECONDS.length - 1)]!
}
