/** Residents of each region: sums over its faces, exact. Faces of no region (negative label) count nowhere. */
export function residentsBySlot(labels: Int32Array, residents: Int32Array, slots: number): Float64Array {
  const sums = new Float64Array(slots)
  for (let face = 0; face < labels.length; face++) {
    const slot = labels[face]!
    if (slot >= 0) sums[slot]! += residents[face]!
  }
  return sums
}
