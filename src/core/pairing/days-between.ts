const MILLISECONDS_OF_DAY = 86_400_000

/** Days from one day to another, both as YYYY-MM-DD; 0 where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / MILLISECONDS_OF_DAY)
}
