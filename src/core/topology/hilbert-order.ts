/**
 * Order of positions along a Hilbert curve through their bounding box (16 bits to an axis), as indices. Things that
 * are near on the ground come near in memory. Radix sort, linear.
 */
export function hilbertOrder(positions: Int32Array): Uint32Array {
  const n = positions.length >> 1
  let minX = Infinity
  let minY = Infinity
  let maxX = -Infinity
  let maxY = -Infinity
  for (let i = 0; i < n; i++) {
    const x = positions[2 * i]!
    const y = positions[2 * i + 1]!
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  const scale = 65535 / Math.max(1, maxX - minX, maxY - minY)
  const keys = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    keys[i] = hilbertKey((positions[2 * i]! - minX) * scale, (positions[2 * i + 1]! - minY) * scale)
  }
  return radixOrder(keys)
}

/** Distance along the curve of order 16 (the classic rotate-and-flip loop of Wikipedia's xy2d). */
function hilbertKey(px: number, py: number): number {
  let x = px | 0
  let y = py | 0
  let key = 0
  for (let s = 32768; s > 0; s >>= 1) {
    const rx = (x & s) > 0 ? 1 : 0
    const ry = (y & s) > 0 ? 1 : 0
    key += s * s * ((3 * rx) ^ ry)
    if (ry === 0) {
      if (rx === 1) {
        x = 65535 - x
        y = 65535 - y
      }
      const swap = x
      x = y
      y = swap
    }
  }
  return key
}

/** Stable order of unsigned keys, two passes of 16 bits. */
function radixOrder(keys: Uint32Array): Uint32Array {
  const n = keys.length
  let order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  let spare = new Uint32Array(n)
  for (let shift = 0; shift <= 16; shift += 16) {
    const count = new Uint32Array(65537)
    for (let i = 0; i < n; i++) count[((keys[i]! >>> shift) & 0xffff) + 1]!++
    for (let b = 0; b < 65536; b++) count[b + 1] = count[b + 1]! + count[b]!
    for (let i = 0; i < n; i++) {
      const index = order[i]!
      spare[count[(keys[index]! >>> shift) & 0xffff]!++] = index
    }
    const swap = order
    order = spare
    spare = swap
  }
  return order
}
