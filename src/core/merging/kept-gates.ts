/** Households that one gate serves: a proposal of this program. */
const HOUSEHOLDS_PER_GATE = 250

/**
 * How many gates a merged compound keeps: one for each 250 households begun, at least one.
 *
 * @param households Those that are known of.
 */
export function keptGates(households: number): number {
  return Math.max(1, Math.ceil(households / HOUSEHOLDS_PER_GATE))
}
