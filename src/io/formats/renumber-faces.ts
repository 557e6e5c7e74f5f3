import { OUTSIDE, type Topology } from '#core/topology/topology.ts'

/** The same subdivision with face f called `numbers[f]`; the numbers must be a permutation. */
export function renumberFaces(topology: Topology, numbers: Int32Array): Topology {
  const { faceCount, faceRingStart, faceRingEnd, faceRings } = topology
  const before = new Int32Array(faceCount)
  for (const [face, number] of numbers.entries()) before[number] = face
  const ringStart = new Uint32Array(faceCount + 1)
  const rings = new Int32Array(faceRings.length)
  for (const [number, face] of before.entries()) {
    const own = faceRings.subarray(faceRingStart[face], faceRingEnd[face])
    rings.set(own, ringStart[number])
    ringStart[number + 1] = ringStart[number]! + own.length
  }
  const face = topology.face.map((one) => (one === OUTSIDE ? OUTSIDE : numbers[one]!))
  return {
    ...topology,
    face,
    faceRingStart: ringStart.subarray(0, -1),
    faceRingEnd: ringStart.subarray(1),
    faceRings: rings,
  }
}

/** True when the numbers are 0 … n - 1 in some order. */
export function isPermutation(numbers: Int32Array, count: number): boolean {
  return (
    numbers.length === count && new Set(numbers).size === count && numbers.every((n) => n >= 0 && n < count)
  )
}
