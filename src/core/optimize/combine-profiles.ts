/** Profiles of independent components as one. */
export interface CombinedProfile {
  /** By removals: the highest value of all together with exactly so many; −∞ where there is none. */
  readonly best: Float64Array
  /** How many removals each profile gets for that. */
  readonly share: (removals: number) => number[]
}

/** Combines profiles by a knapsack over removals, up to `cap` of them: exact, in time cap × Σ of their lengths. */
export function combineProfiles(profiles: readonly Float64Array[], cap: number): CombinedProfile {
  let best = Float64Array.of(0)
  const given = profiles.map((profile) => {
    const length = Math.min(cap, best.length + profile.length - 2) + 1
    const next = new Float64Array(length).fill(-Infinity)
    const taken = new Uint32Array(length)
    for (let count = 0; count < profile.length; count++) {
      const value = profile[count]!
      if (value === -Infinity) continue
      const end = Math.min(best.length, length - count)
      for (let before = 0; before < end; before++) {
        const reached = best[before]! + value
        if (reached <= next[before + count]!) continue
        next[before + count] = reached
        taken[before + count] = count
      }
    }
    best = next
    return taken
  })
  const share = (removals: number): number[] => {
    const shares: number[] = []
    let left = removals
    for (let at = given.length - 1; at >= 0; at--) {
      shares[at] = given[at]![left]!
      left -= shares[at]!
    }
    return shares
  }
  return { best, share }
}
